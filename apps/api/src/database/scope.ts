import { rowsAllowed, type Ability, type Action } from '@yutai/access';
import type { View } from './view.js';

/** One statement's text under construction: every value goes through `bind`, never into the text. */
export class Builder {
  constructor(readonly values: unknown[] = []) {}

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Whether the rows are ones the principal may act on, in SQL. */
export function scope(view: View, ability: Ability, action: Action, builder: Builder): string {
  const allowed = rowsAllowed(ability, action, view.subject);
  if (allowed === 'all') {
    return 'true';
  }
  if (allowed === 'none') {
    return 'false';
  }
  const alternatives = allowed.map((conditions) =>
    conditions
      .map((condition) => {
        const field = view.fields[condition.field];
        if (!field) {
          throw new Error(`rights name ${condition.field}, which ${view.subject} does not have`);
        }
        if (condition.operator !== 'equals') {
          return `${field.sql} IS ${condition.operator === 'null' ? '' : 'NOT '}NULL`;
        }
        const value = `${builder.bind(condition.value)}::uuid`;
        return field.type === 'uuids' ? `${value} = ANY (${field.sql})` : `${field.sql} = ${value}`;
      })
      .join(' AND '),
  );
  return `(${alternatives.join(' OR ')})`;
}
