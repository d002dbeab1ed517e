import type { Language } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import { scripts } from '../http/derive-scripts.js';
import type { FieldError } from '../problems/problem.js';
import { shown } from '../sheets/cell.js';
import { fault } from '../sheets/cell-reader.rules.js';
import { cellsOf } from '../sheets/table.rules.js';
import type { ProgressSheet } from './column-words.js';
import { difference, type Difference } from './difference.rules.js';
import { agreementsLike, keysOf, type KnownAgreement } from './known-agreements.js';
import { matchAgreement } from './match.rules.js';
import { rowReader, type Entry, type ReadRow, type Reading } from './row.rules.js';

export const PROGRESS_OUTCOMES = ['changed', 'unchanged', 'rejected'] as const;
export type ProgressOutcome = (typeof PROGRESS_OUTCOMES)[number];

/** What becomes of a row. */
export interface PlannedRow extends Difference {
  row: number;
  outcome: ProgressOutcome;
  /** As the sheet calls it. */
  title: string;
  entry: Entry;
  agreement: KnownAgreement | null;
  /** Where a person has to say which one is meant, those that may be. */
  candidates: KnownAgreement[];
}

/** What the caller says of the sheet. */
export interface Said {
  choices: readonly { row: number; agreementId: string }[];
  /** What rows are as of that do not say. */
  asOf: string | null;
  language: Language;
}

/** What an edition is read by. */
export interface Frame {
  timeZone: string;
  today: string;
}

const NOTHING: Difference = { values: {}, changes: [], lines: [], faults: [] };

/** What taking in a sheet would do, row by row. Reads and locks; writes nothing. */
export async function planProgress(
  tx: Transaction,
  editionId: string,
  sheet: ProgressSheet,
  { timeZone, today }: Frame,
  { choices, asOf, language }: Said,
): Promise<PlannedRow[]> {
  const { toHans } = await scripts();
  const reading: Reading = { language, timeZone, today, toHans };
  const readRow = rowReader(sheet, reading);
  const read = sheet.rows.map(({ row, ...cells }) => readRow(row, cellsOf({ row, ...cells }, sheet.columns)));
  const matchOf = await matcher(tx, editionId, read, choices, toHans);
  const taken = new Map<string, number>();
  return read.map(({ entry, faults }, at): PlannedRow => {
    const { agreement, candidates, missing } = matchOf(entry);
    const earlier = agreement && taken.get(agreement.id);
    if (agreement && earlier === undefined) taken.set(agreement.id, entry.row);
    const differs = agreement ? difference(entry, agreement, entry.asOf ?? asOf ?? today) : NOTHING;
    const all = [
      ...faults,
      ...(entry.title === '' ? [] : missing),
      ...(earlier ? [fault('title', 'row.sameAgreement', { row: earlier })] : []),
      ...differs.faults,
    ];
    const title = titleIn(sheet, at);
    return {
      ...differs,
      row: entry.row,
      title,
      entry,
      agreement,
      candidates,
      faults: all,
      outcome: outcomeOf(all, differs),
    };
  });
}

function outcomeOf(faults: readonly FieldError[], { changes, lines }: Difference): ProgressOutcome {
  if (faults.length > 0) return 'rejected';
  return changes.length + lines.length > 0 ? 'changed' : 'unchanged';
}

interface Matched {
  agreement: KnownAgreement | null;
  candidates: KnownAgreement[];
  missing: FieldError[];
}

/** Which agreement each row is about: what a person chose, or else what its name, parties and district say. */
async function matcher(
  tx: Transaction,
  editionId: string,
  read: readonly ReadRow[],
  choices: Said['choices'],
  toHans: (words: string) => string,
): Promise<(entry: Entry) => Matched> {
  const chosen = new Map(choices.map(({ row, agreementId }) => [row, agreementId]));
  const asked = read.map(({ entry: { row, title } }) => ({
    row,
    name: toHans(title),
    agreementId: chosen.get(row) ?? null,
  }));
  const like = await agreementsLike(tx, editionId, asked);
  const keys = await keysOf(
    tx,
    read.flatMap(({ entry }) => entry.parties.map(toHans)),
  );
  return ({ row, title, parties, districtCode }) => {
    const partyKeys = parties.flatMap((party) => keys.get(toHans(party)) ?? []);
    const match = matchAgreement({ title: toHans(title), partyKeys, districtCode }, like.get(row) ?? []);
    if ('found' in match) return { agreement: match.found, candidates: [], missing: [] };
    const code = match.open.length > 0 ? 'agreement.ambiguous' : 'agreement.unmatched';
    return { agreement: null, candidates: match.open, missing: [fault('title', code)] };
  };
}

const titleIn = ({ rows, columns }: ProgressSheet, at: number) =>
  shown(rows[at]!.cells[columns.find(({ field }) => field === 'title')?.index ?? -1]);
