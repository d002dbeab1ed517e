import type { Step } from './use-restoration';

/** What a restoration comes to: activities put back, activities cancelled, or both. */
export function tallyOf(steps: readonly Pick<Step, 'change'>[] = []) {
  const cancelled = steps.filter(({ change }) => change === 'cancelled').length;
  const restored = steps.length - cancelled;
  const kind = cancelled === 0 ? 'restored' : restored === 0 ? 'cancelled' : 'both';
  return { kind, values: { restored, cancelled } } as const;
}
