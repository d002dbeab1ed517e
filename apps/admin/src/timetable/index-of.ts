import { PlanIndex, type Plan } from '@yutai/planning';

const indices = new WeakMap<Plan, PlanIndex>();

/** The rules over a plan: made when they are first asked for, so that nothing that is drawn waits for them, and kept. */
export function indexOf(plan: Plan): PlanIndex {
  let index = indices.get(plan);
  if (!index) indices.set(plan, (index = new PlanIndex(plan)));
  return index;
}
