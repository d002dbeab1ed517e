import type { FieldError } from './problem.js';

/** Deeper than any body of ours; what recurses over a body must not run out of stack. */
const MAX_DEPTH = 20;

/**
 * What is wrong with a parsed body before its class is asked: it nests too deep, or has a member named as one that
 * every object inherits, which the validator would pass over in silence.
 */
export function shapeFault(value: unknown, path: string[] = []): FieldError | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (path.length > MAX_DEPTH) {
    return { field: path[0]!, code: 'field.invalid', message: `${path[0]} nests too deep` };
  }
  for (const [name, part] of Object.entries(value)) {
    const inner = [...path, name];
    if (name in Object.prototype) {
      const field = inner.join('.');
      return {
        field,
        code: 'field.unknown',
        message: `property ${field} should not exist`,
        params: { field },
      };
    }
    const fault = shapeFault(part, inner);
    if (fault) {
      return fault;
    }
  }
  return undefined;
}
