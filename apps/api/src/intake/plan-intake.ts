import type { Language, Side } from '@yutai/domain';
import { clockOf, dayOf, pickText } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import { scripts as loadScripts } from '../http/derive-scripts.js';
import type { FieldError } from '../problems/problem.js';
import { shown } from '../sheets/cell.js';
import type { IntakeField } from './column-words.js';
import { difference, type Difference, type Named } from './difference.rules.js';
import { busyAmong, directoryOf, frameOf, membersOf, type Frame, type Known } from './known-people.js';
import { matchPeople, repeats, soughtFrom, type Sought } from './match.rules.js';
import { groupsOf, hotelsOf, organisationsOf, spellings, type NewOrganisation } from './references.js';
import { fault, readRow, type Entry, type ReadRow, type Reading } from './row.rules.js';
import { cellsOf, type Sheet } from './sheet.rules.js';
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
}

export interface IntakePlan {
  rows: PlannedRow[];
  /** Of organisations that the directory does not have, those that somebody taken in belongs to. */
  organisations: NewOrganisation[];
  /** Of groups that the delegation does not have, those that somebody taken in is in. */
  groups: Named[];
}

const NAMES: IntakeField[] = ['name', 'nameHant', 'nameHans', 'nameEn'];
const WRITTEN: IntakeField[] = ['name', 'title', 'organisation'];
const HANT: Side[] = ['taiwan', 'hongkong', 'macao'];

/** What taking in a sheet would do, row by row. Reads only. */
export async function planIntake(
  tx: Transaction,
  delegationId: string,
  sheet: Sheet,
  language: Language,
): Promise<IntakePlan> {
  const scripts = await loadScripts();
  const frame = await frameOf(tx, delegationId);
  const side = frame.side ?? 'other';
  const reading = readingOf(sheet, frame, side, scripts);
  const read = sheet.rows.map((row) => readRow(row.row, cellsOf(row, sheet.columns), reading));
  const entries = read.map(({ entry }) => entry);
  const organisations = await organisationsOf(tx, entries, scripts, side);
  const hotelOf = await hotelsOf(tx, scripts, reading.script);
  const { groupOf, fresh } = await groupsOf(tx, delegationId, scripts, reading.script);
  const sought = entries.map((entry) =>
    soughtFrom(entry, nameKeys(entry.name, scripts), organisations.get(entry)?.id ?? null),
  );
  const sound = sought.filter((_, index) => read[index]!.faults.length === 0);
  const { found, ambiguous } = await match(tx, delegationId, entries, sound, scripts);
  const repeated = repeats(sound);
  const comparing = { timeZone: frame.timeZone, language, scripts, side };
  const mayWritePeople = tx.caller.ability.can('write', 'person');

  const rows = read.map(({ entry, faults }: ReadRow, index): PlannedRow => {
    const known = found.get(entry.row) ?? null;
    const hotel = entry.hotel === undefined ? null : (hotelOf(entry.hotel) ?? null);
    const group = entry.group === undefined ? null : groupOf(entry.group);
    const refers = { organisation: organisations.get(entry) ?? null, hotel, group };
    const differs = difference(entry, known?.stored ?? null, refers, comparing);
    const wrong: (FieldError | undefined)[] = [
      ...faults,
      ...differs.faults,
      repeated.get(entry.row),
      ambiguous.includes(entry.row) ? fault('name', 'person.ambiguous') : undefined,
      entry.hotel !== undefined && !hotel
        ? fault('hotel', 'hotel.unknown', { name: entry.hotel })
        : undefined,
      known?.ofOthers && differs.person && !mayWritePeople ? fault('name', 'person.ofOthers') : undefined,
    ];
    const all = wrong.filter((one) => one !== undefined);
    const name = nameIn(sheet, index);
    return {
      ...differs,
      row: entry.row,
      name,
      entry,
      known,
      faults: all,
      outcome: outcomeOf(all, known, differs),
    };
  });
  await refuseBusy(tx, delegationId, rows, frame.timeZone);
  return { rows, organisations: wanted(rows, organisations), groups: joined(rows, fresh) };
}

function readingOf(sheet: Sheet, frame: Frame, side: Side, scripts: Scripts): Reading {
  const columns = sheet.columns.filter(({ field }) => field !== null && WRITTEN.includes(field));
  const texts = sheet.rows.flatMap(({ cells }) => columns.map(({ index }) => shown(cells[index])));
  return {
    script: scriptOf(texts, scripts, HANT.includes(side) ? 'zhHant' : 'zhHans'),
    season: { timeZone: frame.timeZone, from: frame.seasonStartsOn, to: frame.seasonEndsOn },
    scripts,
  };
}

async function match(
  tx: Transaction,
  delegationId: string,
  entries: Entry[],
  sound: Sought[],
  scripts: Scripts,
) {
  const members = await membersOf(tx, delegationId, scripts);
  const phones = sound.flatMap(({ phoneKey }) => (phoneKey ? phoneSpellings(phoneKey) : []));
  const names = entries.flatMap(({ name }) => spellings(name, scripts));
  const directory = await directoryOf(tx, delegationId, { phones, names: [...new Set(names)] }, scripts);
  return matchPeople(sound, members, directory);
}

/** A number's digits as they may be stored: with the country, with the zero of the country, with neither. */
const phoneSpellings = (key: string) => {
  const own = key.replace(/^886(?=9)|^86(?=1)/, '');
  return [key, own, `0${own}`];
};

const nameIn = ({ rows, columns }: Sheet, index: number) =>
  NAMES.flatMap((field) => columns.find((column) => column.field === field) ?? [])
    .map((column) => shown(rows[index]!.cells[column.index]))
    .find((text) => text !== '') ?? '';

function outcomeOf(faults: FieldError[], known: Known | null, { changes }: Difference): Outcome {
  if (faults.length > 0) return 'rejected';
  if (!known) return 'new';
  if (!known.delegateId) return 'joined';
  return changes.length > 0 ? 'changed' : 'unchanged';
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
function wanted(rows: PlannedRow[], organisations: Map<Entry, NewOrganisation | Named>): NewOrganisation[] {
  const taken = rows.filter(({ outcome, person }) => outcome !== 'rejected' && person);
  const fresh = taken.map(({ entry }) => organisations.get(entry)).filter((one) => one && 'side' in one);
  return [...new Set(fresh)] as NewOrganisation[];
}

const joined = (rows: PlannedRow[], fresh: Named[]): Named[] => {
  const taken = rows.filter(({ outcome }) => outcome !== 'rejected');
  const ids = new Set(taken.flatMap(({ delegate }) => delegate?.groups.map(({ id }) => id) ?? []));
  return fresh.filter(({ id }) => ids.has(id));
};

/** What the person is called in a language, for the answer. */
export const displayName = ({ known, name }: PlannedRow, language: Language): string =>
  name || pickText(known?.stored.person.name, language);
