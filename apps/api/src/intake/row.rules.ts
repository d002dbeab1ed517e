import type { DelegateRole, Side } from '@yutai/domain';
import { isEmail } from 'class-validator';
import type { FieldError } from '../problems/problem.js';
import type { Cell } from '../sheets/cell.js';
import type { IntakeField } from './column-words.js';
import { CellReader, fault, oneOf, Refused, textOf } from '../sheets/cell-reader.rules.js';
import { parseMoment, type Moment, type Season } from '../sheets/moment.rules.js';
import { parsePhone, type Phone } from './phone.rules.js';
import { given, type GivenText, type Script, type Scripts } from './text.rules.js';

/** How long a text may be: as the record that takes it says. */
const TEXTS = {
  group: 100,
  arrivalNumber: 40,
  arrivalTerminal: 100,
  departureNumber: 40,
  departureTerminal: 100,
  hotel: 200,
  room: 40,
  diet: 500,
  mobility: 500,
  emergencyName: 100,
  emergencyPhone: 60,
  notes: 20_000,
} as const;
export type TextField = keyof typeof TEXTS;
const TEXT_FIELDS = Object.keys(TEXTS) as TextField[];

/** What a row says of somebody. What it leaves out is not asked to be emptied. */
export interface Entry extends Partial<Record<TextField, string>> {
  /** Of the sheet, 1 the first. */
  row: number;
  name: GivenText;
  title?: GivenText;
  organisation?: GivenText;
  side?: Side;
  phone?: Phone;
  email?: string;
  role?: DelegateRole;
  arrives?: Moment;
  departs?: Moment;
}

export interface ReadRow {
  entry: Entry;
  faults: FieldError[];
}

export interface Reading {
  script: Script;
  season: Season;
  scripts: Scripts;
}

const ROLES: Record<string, DelegateRole> = {
  head: 'head',
  团长: 'head',
  领队: 'head',
  deputy: 'deputy',
  deputyhead: 'deputy',
  副团长: 'deputy',
  member: 'member',
  delegate: 'member',
  团员: 'member',
  成员: 'member',
  代表: 'member',
  staff: 'staff',
  工作人员: 'staff',
  随行人员: 'staff',
  随员: 'staff',
  秘书: 'staff',
  秘书长: 'staff',
  media: 'media',
  媒体: 'media',
  记者: 'media',
};
const SIDES: Record<string, Side> = {
  mainland: 'mainland',
  大陆: 'mainland',
  taiwan: 'taiwan',
  台湾: 'taiwan',
  hongkong: 'hongkong',
  香港: 'hongkong',
  macao: 'macao',
  macau: 'macao',
  澳门: 'macao',
  other: 'other',
  其他: 'other',
};

/** Chinese names of two characters are often set apart by a space. */
const joined = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** Everything that a row says, and all that is wrong with it. */
export function readRow(
  row: number,
  cells: Partial<Record<IntakeField, Cell>>,
  { script, season, scripts }: Reading,
): ReadRow {
  const entry: Entry = { row, name: {} };
  const read = new CellReader<IntakeField>(cells);
  const words = (text: string) => given(joined(text), script, scripts);

  read.text('name', 200, (text) => Object.assign(entry.name, words(text)));
  read.text('nameHans', 200, (text) => (entry.name.zhHans = joined(text)));
  read.text('nameHant', 200, (text) => (entry.name.zhHant = joined(text)));
  read.text('nameEn', 200, (text) => (entry.name.en = joined(text)));
  const named = read.faults.length > 0 || Object.keys(entry.name).length > 0;
  if (!named) read.faults.push(fault('name', 'row.nameless'));
  read.text('title', 200, (text) => (entry.title = words(text)));
  read.text('organisation', 300, (text) => (entry.organisation = words(text)));
  read.text('side', 40, (text) => (entry.side = oneOf(SIDES, 'side.unknown', text, scripts)));
  read.text('role', 40, (text) => (entry.role = oneOf(ROLES, 'role.unknown', text, scripts)));
  read.text('email', 254, (text) => (entry.email = email(text)));
  read.text('phone', 60, () => (entry.phone = phone(cells.phone!)));
  for (const field of TEXT_FIELDS) {
    read.text(field, TEXTS[field], (text) => (entry[field] = text));
  }
  const momentOf = (cell: Exclude<Cell, null>, clock: Cell = null) =>
    !(cell instanceof Date) && textOf(cell, 100) === null ? undefined : moment(cell, season, clock);
  read.cell('arrivesAt', (cell) => (entry.arrives = momentOf(cell, cells.arrivalClock)));
  read.cell('departsAt', (cell) => (entry.departs = momentOf(cell, cells.departureClock)));
  return { entry, faults: read.faults };
}

function email(text: string): string {
  if (!isEmail(text)) throw new Refused('email.invalid');
  return text;
}

function phone(cell: Cell): Phone {
  const parsed = parsePhone(typeof cell === 'number' ? cell : String(cell));
  if (typeof parsed === 'string') throw new Refused(parsed);
  return parsed;
}

function moment(cell: Exclude<Cell, null>, season: Season, clock: Cell): Moment {
  const parsed = parseMoment(cell, season, clock);
  if ('code' in parsed) throw new Refused(parsed.code, parsed.params);
  return parsed;
}
