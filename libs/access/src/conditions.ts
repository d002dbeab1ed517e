import type { Ability } from './rights.js';
import type { Action, Subject } from './subjects.js';

/** A condition on one field of a record: equal to a value (or holding it, for a list), null, or not null. */
export type Condition =
  { field: string; operator: 'equals'; value: string } | { field: string; operator: 'null' | 'notNull' };

/**
 * The rows a principal may act on: `'none'`, `'all'`, or the conditions of each rule that grants something, of which
 * a row has to meet all of at least one. Rights are only ever granted, never taken away again, so rules add up.
 */
export function rowsAllowed(
  ability: Ability,
  action: Action,
  subject: Subject,
): 'none' | 'all' | Condition[][] {
  const rules = ability.rulesFor(action, subject);
  if (rules.length === 0) {
    return 'none';
  }
  if (rules.some((rule) => !rule.conditions)) {
    return 'all';
  }
  return rules.map((rule) => Object.entries(rule.conditions ?? {}).map(toCondition));
}

function toCondition([field, value]: [string, string | null | { $ne: null }]): Condition {
  return typeof value === 'string'
    ? { field, operator: 'equals', value }
    : { field, operator: value === null ? 'null' : 'notNull' };
}
