import {
  DISTRICTS,
  type AgreementStage,
  type AgreementStatus,
  type Language,
  type Money,
} from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';
import type { Cell } from '../sheets/cell.js';
import { CellReader, fault, oneOf, Refused, textOf } from '../sheets/cell-reader.rules.js';
import { parseMoment } from '../sheets/moment.rules.js';
import { amountIn, isAmount, unitOf } from './amount-cell.rules.js';
import type { ProgressField, ProgressSheet } from './column-words.js';

/** What a row says of a project. What it leaves out is not asked to be taken away. Days are `YYYY-MM-DD`. */
export interface Entry {
  /** Of the sheet, 1 the first. */
  row: number;
  title: string;
  parties: string[];
  districtCode: string | null;
  /** All there is so far. */
  contracted?: Money;
  utilised?: Money;
  days: Partial<Record<AgreementStage, string>>;
  stage?: { stage: AgreementStage; on: string | null };
  status?: { status: AgreementStatus; reason: string | null };
  remark: string | null;
  asOf: string | null;
}

export interface Reading {
  language: Language;
  timeZone: string;
  /** In the edition. */
  today: string;
  toHans: (words: string) => string;
}

export interface ReadRow {
  entry: Entry;
  faults: FieldError[];
}

const STAGES: Record<string, AgreementStage> = {
  ...words('pitched', '推介 储备 pitched'),
  ...words('negotiating', '在谈 洽谈 在洽谈 洽谈中 negotiating'),
  ...words('signed', '签约 签订 signed'),
  ...words('started', '开工 动工 在建 建设中 开工建设 started'),
  ...words('funded', '到资 资金到位 funded'),
  ...words('producing', '投产 竣工投产 投产运营 运营 producing'),
};
const STATUSES: Record<string, AgreementStatus> = {
  ...words('ongoing', '正常 正常推进 推进中 进行中 顺利 顺利推进 ongoing'),
  ...words('delayed', '延期 延迟 滞后 推迟 缓慢 进展缓慢 delayed'),
  ...words('suspended', '暂停 停工 搁置 暂缓 suspended'),
  ...words('terminated', '终止 取消 解约 撤资 中止 terminated'),
};

function words<T>(value: T, all: string): Record<string, T> {
  return Object.fromEntries(all.split(' ').map((word) => [word, value]));
}

const DAY_FIELDS = {
  pitchedOn: 'pitched',
  negotiatingOn: 'negotiating',
  signedOn: 'signed',
  startedOn: 'started',
  fundedOn: 'funded',
  producingOn: 'producing',
} as const satisfies Partial<Record<ProgressField, AgreementStage>>;

/** A word, and what is said of it in brackets or behind a colon: 开工（2026-03-01）, 延期：用地未落实. */
const WORD_AND_MORE = /^([^(（:：,，;；\d]+?)\s*(?:[(（:：,，;；]\s*|(?=\d))(.*?)[)）]?$/s;
const PARTED = /[、；;，\n]/;
const LAST_YEAR_DAYS = 364;
const DAY_MS = 86_400_000;

/** Whether a column is about an amount, with the unit that its header says. */
const unitIn = ({ columns }: ProgressSheet, field: ProgressField, { toHans }: Reading) =>
  unitOf(columns.find((column) => column.field === field)?.header ?? '', toHans);

/** A reader of the rows of a sheet: everything that each says, and all that is wrong with it. */
export function rowReader(sheet: ProgressSheet, reading: Reading) {
  const units = {
    contracted: unitIn(sheet, 'contracted', reading),
    utilised: unitIn(sheet, 'utilised', reading),
  };
  return (row: number, cells: Partial<Record<ProgressField, Cell>>): ReadRow => {
    const read = new CellReader<ProgressField>(cells);
    const entry: Entry = {
      row,
      title: '',
      parties: [],
      districtCode: null,
      days: {},
      remark: null,
      asOf: null,
    };
    read.text('title', 300, (text) => (entry.title = text));
    if (entry.title === '' && read.faults.length === 0) read.faults.push(fault('title', 'row.untitled'));
    read.text(
      'parties',
      1000,
      (text) => (entry.parties = text.split(PARTED).filter((one) => one.trim() !== '')),
    );
    read.text('district', 100, (text) => (entry.districtCode = districtIn(text, reading)));
    read.text('remark', 2000, (text) => (entry.remark = text));
    read.cell('asOf', (cell) => (entry.asOf = dayIn(cell, reading)));
    for (const field of ['contracted', 'utilised'] as const) {
      read.cell(field, (cell) => (entry[field] = moneyIn(cell, units[field], reading)));
    }
    for (const [field, stage] of Object.entries(DAY_FIELDS) as [keyof typeof DAY_FIELDS, AgreementStage][]) {
      read.cell(field, (cell) => (entry.days[stage] = dayIn(cell, reading) ?? undefined));
    }
    readStanding(read, entry, reading);
    return { entry, faults: read.faults };
  };
}

/** How far it got, and how it goes. */
function readStanding(read: CellReader<ProgressField>, entry: Entry, reading: Reading): void {
  let stageOn: string | null = null;
  read.cell('stageOn', (cell) => (stageOn = dayIn(cell, reading)));
  read.text('stage', 200, (text) => {
    const [word, more] = parted(text);
    const stage = oneOf(STAGES, 'stage.unknown', word, reading);
    entry.stage = { stage, on: (more === null ? null : dayIn(more, reading)) ?? stageOn };
  });
  let reason: string | null = null;
  read.text('statusReason', 2000, (text) => (reason = text));
  read.text('status', 2000, (text) => {
    const [word, more] = parted(text);
    entry.status = { status: oneOf(STATUSES, 'status.unknown', word, reading), reason: reason ?? more };
  });
}

function parted(text: string): [word: string, more: string | null] {
  const [, word = text, more = ''] = WORD_AND_MORE.exec(text) ?? [];
  return [word.replace(/^已/, ''), more.trim() || null];
}

function districtIn(text: string, { toHans }: Reading): string | null {
  const name = toHans(text.normalize('NFKC'))
    .replace(/\s/g, '')
    .replace(/^重庆市?/, '');
  const found = DISTRICTS.find(
    ({ name: { zhHans = '', en = '' } }) =>
      zhHans === name || zhHans.replace(/(自治)?[区县]$/, '') === name || en.replace(/\s/g, '') === name,
  );
  return found?.code ?? null;
}

function moneyIn(cell: Exclude<Cell, null>, unit: string | undefined, { language, toHans }: Reading) {
  if (!isAmount(cell)) throw new Refused('money.unreadable');
  return typeof cell === 'string' && textOf(cell, 100) === null
    ? undefined
    : amountIn(cell, unit, language, toHans);
}

/** A day that has come; one without its year is the last of that name. @throws Refused */
function dayIn(cell: Exclude<Cell, null>, { timeZone, today }: Reading): string | null {
  if (!(cell instanceof Date) && textOf(cell, 100) === null) return null;
  const lately = new Date(Date.parse(today) - LAST_YEAR_DAYS * DAY_MS).toISOString().slice(0, 10);
  const ever = parseMoment(cell, { timeZone, from: '2000-01-01', to: '2099-12-31' });
  const isOpen = 'code' in ever && ever.code === 'moment.ambiguous';
  const moment = isOpen ? parseMoment(cell, { timeZone, from: lately, to: today }) : ever;
  if ('code' in moment) throw new Refused(moment.code, moment.params);
  if (moment.day > today) throw new Refused('agreement.inFuture');
  return moment.day;
}
