import type { Table } from '../documents/content.js';

/** What is known of one thing, a row for each fact; those that are '' are left out. */
export const factTable = (facts: readonly (readonly [label: string, text: string])[]): Table => ({
  kind: 'table',
  columns: [
    { header: '', width: 34, leads: true },
    { header: '', width: 136 },
  ],
  rows: facts.filter(([, text]) => text !== '').map(([label, text]) => [label, text]),
});
