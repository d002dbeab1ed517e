import type { Language, Side } from '@yutai/domain';
import { clockOf, dayOf } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import { scripts as loadScripts } from '../http/derive-scripts.js';
import type { FieldError } from '../problems/problem.js';
import { shown } from '../sheets/cell.js';
import { fault } from '../sheets/cell-reader.rules.js';
import { cellsOf } from '../sheets/table.rules.js';
import { NAME_FIELDS, type IntakeField, type IntakeSheet } from './column-words.js';
import { difference, type Difference, type Named, type References } from './difference.rules.js';
import { busyAmong, directoryOf, frameOf, membersOf, type Frame, type Known } from './known-people.js';
import { matchPeople, repeats, soughtFrom } from './match.rules.js';
import { referencesOf, spellings, type NewOrganisation } from './references.js';
import { readRow, type Entry, type ReadRow, type Reading } from './row.rules.js';
import { nameKeys, scriptOf, type Scripts } from './text.rules.js';

export const OUTCOMES = ['new', 'joined', 'changed', 'unchanged', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What becomes of a row. */
export interface PlannedRow extends Difference {
  row: number;
  outcome: Outcome;
  /** As the list has it, to know the row by. */
  name: string;
  entry: Entry;
  known: Known | null;
  /** Where somebody who joins is named among the delegation. */
  rank: number | null;
}

export interface IntakePlan {
  rows: PlannedRow[];
  /** Of organisations that the directory does not have, those that somebody taken in belongs to. */
  organisations: NewOrganisation[];
  /** Of groups that the delegation does not have, those that somebody taken in is in. */
  groups: Named[];
}

const WRITTEN: IntakeField[] = ['name', 'title', 'organisation'];
const HANT: Side[] = ['taiwan', 'hongkong', 'macao'];

/** What taking in a sheet would do, row by row. Reads only. */
export async function planIntake(
  tx: Transaction,
  delegationId: string,
  sheet: IntakeSheet,
  language: Language,
): Promise<IntakePlan> {
  const scripts = await loadScripts();
  const frame = await frameOf(tx, delegationId);
  const { timeZone, side } = frame;
  const reading = readingOf(sheet, frame, scripts);
  const read = sheet.rows.map((row) => readRow(row.row, cellsOf(row, sheet.columns), reading));
  const references = await referencesOf(tx, delegationId, read, reading, side);
  const people = await identify(tx, delegationId, read, references.organisations, scripts);
  const comparing = { timeZone, language, scripts, side };
  const mayWritePeople = tx.caller.ability.can('write', 'person');

  const rows = read.map(({ entry, faults }, index): PlannedRow => {
    const known = people.knownOf(entry);
    const refers = references.of(entry);
    const differs = difference(entry, known?.stored ?? null, refers, comparing);
    const isOthers = known?.ofOthers && differs.person !== null && !mayWritePeople;
    const all = [
      ...faults,
      ...differs.faults,
      ...people.faultsOf(entry),
      ...hotelFaults(entry, refers),
      ...(isOthers ? [fault('name', 'person.ofOthers')] : []),
    ];
    const outcome = outcomeOf(all, known, differs);
    return {
      ...differs,
      row: entry.row,
      name: nameIn(sheet, index),
      entry,
      known,
      faults: all,
      outcome,
      rank: null,
    };
  });
  await refuseBusy(tx, delegationId, rows, timeZone);
  rankJoining(rows, people.members);
  return {
    rows,
    organisations: wanted(rows, references.organisations),
    groups: joined(rows, references.newGroups),
  };
}

function readingOf(sheet: IntakeSheet, frame: Frame, scripts: Scripts): Reading {
  const columns = sheet.columns.filter(({ field }) => field !== null && WRITTEN.includes(field));
  const texts = sheet.rows.flatMap(({ cells }) => columns.map(({ index }) => shown(cells[index])));
  return {
    script: scriptOf(texts, scripts, HANT.includes(frame.side) ? 'zhHant' : 'zhHans'),
    season: { timeZone: frame.timeZone, from: frame.seasonStartsOn, to: frame.seasonEndsOn },
    scripts,
  };
}

/** Who each row is about, as far as it can be read, and of which rows that cannot be told. */
async function identify(
  tx: Transaction,
  delegationId: string,
  read: readonly ReadRow[],
  organisations: ReadonlyMap<Entry, Named>,
  scripts: Scripts,
) {
  const sound = read
    .filter(({ faults }) => faults.length === 0)
    .map(({ entry }) =>
      soughtFrom(entry, nameKeys(entry.name, scripts), organisations.get(entry)?.id ?? null),
    );
  const phones = sound.flatMap(({ phoneKey }) => (phoneKey ? phoneSpellings(phoneKey) : []));
  const names = read.flatMap(({ entry }) => spellings(entry.name, scripts));
  const members = await membersOf(tx, delegationId, scripts);
  const directory = await directoryOf(tx, delegationId, { phones, names: [...new Set(names)] }, scripts);
  const { found, ambiguous } = matchPeople(sound, members, directory);
  const repeated = repeats(sound);
  return {
    members,
    knownOf: ({ row }: Entry): Known | null => found.get(row) ?? null,
    faultsOf: ({ row }: Entry): FieldError[] => [
      ...[repeated.get(row)].filter((one) => one !== undefined),
      ...(ambiguous.includes(row) ? [fault('name', 'person.ambiguous')] : []),
    ],
  };
}

const hotelFaults = ({ hotel: name }: Entry, { hotel }: References): FieldError[] =>
  name !== undefined && !hotel ? [fault('hotel', 'hotel.unknown', { name })] : [];

/** A number's digits as they may be stored: with the country, with the zero of the country, with neither. */
const phoneSpellings = (key: string) => {
  const own = key.replace(/^886(?=9)|^86(?=1)/, '');
  return [key, own, `0${own}`];
};

const nameIn = ({ rows, columns }: IntakeSheet, index: number) =>
  NAME_FIELDS.flatMap((field) => columns.find((column) => column.field === field) ?? [])
    .map((column) => shown(rows[index]!.cells[column.index]))
    .find((text) => text !== '') ?? '';

function outcomeOf(faults: FieldError[], known: Known | null, { changes }: Difference): Outcome {
  if (faults.length > 0) return 'rejected';
  if (!known) return 'new';
  if (!known.delegateId) return 'joined';
  return changes.length > 0 ? 'changed' : 'unchanged';
}

/** Who joins is named after everybody who is in the delegation, in the order of the list. */
function rankJoining(rows: PlannedRow[], members: Known[]): void {
  let last = Math.max(0, ...members.map(({ rank }) => rank ?? 0));
  for (const row of rows) {
    if (row.outcome === 'new' || row.outcome === 'joined') {
      row.rank = ++last;
    }
  }
}

/** Somebody known who would join while they are booked elsewhere cannot. */
async function refuseBusy(
  tx: Transaction,
  delegationId: string,
  rows: PlannedRow[],
  timeZone: string,
): Promise<void> {
  const joining = rows.filter(({ outcome }) => outcome === 'joined');
  if (joining.length === 0) return;
  const ids = joining.map(({ known }) => known!.personId);
  const busy = new Map((await busyAmong(tx, delegationId, ids)).map((one) => [one.id, one]));
  const clock = (at: Date) => `${dayOf(at, timeZone)} ${clockOf(at, timeZone)}`;
  for (const row of joining) {
    const times = busy.get(row.known!.personId);
    if (times) {
      row.outcome = 'rejected';
      row.faults.push(fault('name', 'person.busy', { from: clock(times.from), to: clock(times.to) }));
    }
  }
}

/** The organisations that are new and that somebody who is taken in belongs to. */
function wanted(
  rows: PlannedRow[],
  organisations: ReadonlyMap<Entry, NewOrganisation | Named>,
): NewOrganisation[] {
  const taken = rows.filter(({ outcome, person }) => outcome !== 'rejected' && person);
  const fresh = taken.map(({ entry }) => organisations.get(entry)).filter((one) => one && 'side' in one);
  return [...new Set(fresh)] as NewOrganisation[];
}

const joined = (rows: PlannedRow[], fresh: Named[]): Named[] => {
  const taken = rows.filter(({ outcome }) => outcome !== 'rejected');
  const ids = new Set(taken.flatMap(({ delegate }) => delegate?.groups.map(({ id }) => id) ?? []));
  return fresh.filter(({ id }) => ids.has(id));
};
