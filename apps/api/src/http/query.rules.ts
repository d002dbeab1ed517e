import { Problem, type FieldError } from '../problems/problem.js';

/** What a route may be asked by: each name with its check. */
export type QueryNames = Record<string, (value: string) => boolean>;

/** A fault for each name that is not known (with those that are) and each value that is not right. */
export const queryFaults = (names: QueryNames, query: Record<string, unknown>): FieldError[] =>
  Object.entries(query).flatMap(([name, value]) => {
    if (!Object.hasOwn(names, name)) {
      const valid = Object.keys(names).join(', ');
      return { field: name, code: 'query.unknownName', message: `${name} is not known; valid are ${valid}` };
    }
    return typeof value === 'string' && names[name]!(value)
      ? []
      : { field: name, code: 'query.invalidValue', message: `${name} does not take this value` };
  });

/** @throws Problem 400 with every fault, if there is one */
export function refuseQuery(faults: readonly FieldError[]): void {
  const [first, ...more] = faults;
  if (first) {
    throw more.length === 0
      ? Problem.field(400, first.field, first.code, first.message)
      : Problem.fields([...faults]);
  }
}
