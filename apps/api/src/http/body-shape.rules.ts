import type { FieldError } from '../problems/problem.js';

/** More than any body of ours has. What goes through a body must not run out of stack, nor take seconds. */
export const MOST = { levels: 20, members: 100, elements: 2500, values: 20_000 };

/**
 * What is wrong with a parsed body before its class is asked: it nests too deep, holds more than anything could need, or
 * has a member named as one that every object inherits, which the validator would pass over in silence.
 */
export function shapeFault(body: unknown): FieldError | undefined {
  let values = 0;

  function faultIn(value: unknown, path: string[]): FieldError | undefined {
    if (typeof value !== 'object' || value === null) {
      return undefined;
    }
    const parts = Object.entries(value);
    values += parts.length;
    const field = path.join('.');
    if (path.length > MOST.levels) {
      return { field: path[0]!, code: 'field.invalid', message: `${path[0]} nests too deep` };
    }
    if (Array.isArray(value) && parts.length > MOST.elements) {
      return tooMany(field, MOST.elements);
    }
    if (values > MOST.values) {
      return tooMany(path[0] ?? parts[0]![0], MOST.values);
    }
    const surplus = Array.isArray(value) ? undefined : parts[MOST.members];
    const wrong = parts.find(([name]) => name in Object.prototype) ?? surplus;
    return wrong ? unknown([...path, wrong[0]].join('.')) : firstFault(parts, path);
  }

  function firstFault(parts: [string, unknown][], path: string[]): FieldError | undefined {
    for (const [name, part] of parts) {
      const fault = faultIn(part, [...path, name]);
      if (fault) {
        return fault;
      }
    }
    return undefined;
  }

  return faultIn(body, []);
}

const unknown = (field: string): FieldError => ({
  field,
  code: 'field.unknown',
  message: `property ${field} should not exist`,
  params: { field },
});

const tooMany = (field: string, max: number): FieldError => ({
  field,
  code: 'field.tooMany',
  message: `${field} holds more than ${max} values`,
  params: { max },
});
