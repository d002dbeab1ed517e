import {
  AMOUNT_KIND_NAMES,
  clockOf,
  dayOf,
  LEDGER_TOTAL_NAMES,
  totalScopeParts,
  type Decimal,
  type Language,
  type Money,
  type Triple,
} from '@yutai/domain';
import type { TotalLineDto, TotalLinesDto } from '../agreements/total-lines.dto.js';
import type { LinesQuery } from '../agreements/total-lines.statement.js';
import { hasMadeUpAmount, numberCell } from './amounts.rules.js';
import { paragraph, type Cell, type Column, type Content, type Table } from './content.js';
import { legend, marked } from './marks.rules.js';
import { NOUNS, Wording } from './wording.js';

/** A line as PostgreSQL writes it: its amounts are exact. */
type Other = Money & { recordedAt: string };
type Line = Omit<TotalLineDto, keyof Money | 'cny' | 'replaces' | 'replacedBy'> &
  Money & { cny: Decimal | null; replaces: Other | null; replacedBy: Other | null };
export type LedgerLines = Omit<TotalLinesDto, 'sum' | 'data'> & { sum: Money; data: Line[] };

type LineCell = (line: Line, wording: Wording) => Cell;

const day: LineCell = ({ effectiveOn, illustrative }) =>
  marked(effectiveOn, { illustrative: illustrative.includes('effectiveOn') });
const project: LineCell = ({ agreementTitle, agreementIllustrative }, wording) =>
  wording.name(agreementTitle, { illustrative: agreementIllustrative.includes('title') });
const amount: LineCell = (line) => numberCell(line, [line]);
const inCny: LineCell = (line) =>
  line.cny === null ? '' : numberCell({ amount: line.cny, currency: 'CNY' }, [line]);
const other = (line: Other | null, { timeZone }: Line, wording: Wording) =>
  line ? `${wording.exact(line)}\n${clock(line.recordedAt, timeZone)}` : '';

/** "2025-06-30 12:00" in a time zone. */
const clock = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)} ${clockOf(instant, timeZone)}`;

/** Each column: its header, its width in mm of a page, what it says of a line, and how that is set. */
const COLUMNS: readonly [header: Triple, width: number, cell: LineCell, align?: Column['align']][] = [
  [['日期', '日期', 'Date'], 20, day, 'center'],
  [['项目', '項目', 'Project'], 60, project],
  [['届次', '屆次', 'Edition'], 40, ({ editionName }, wording) => wording.name(editionName)],
  [['性质', '性質', 'Kind'], 20, ({ kind }, wording) => wording.say(AMOUNT_KIND_NAMES[kind]), 'center'],
  [['金额', '金額', 'Amount'], 36, amount, 'right'],
  [['币种', '幣種', 'Currency'], 14, ({ currency }) => currency, 'center'],
  [['汇率', '匯率', 'Rate'], 20, ({ cnyRate }) => cnyRate ?? '', 'right'],
  [['汇率来源', '匯率來源', 'Source of the rate'], 40, ({ cnyRateSource }) => cnyRateSource ?? ''],
  [['合人民币（元）', '合人民幣（元）', 'In CNY'], 36, inCny, 'right'],
  [
    ['记录时间', '記錄時間', 'Recorded'],
    32,
    ({ recordedAt, timeZone }) => clock(recordedAt, timeZone),
    'center',
  ],
  [['更正自', '更正自', 'Corrects'], 36, (line, wording) => other(line.replaces, line, wording)],
  [
    ['其后更正为', '其後更正為', 'Corrected to'],
    36,
    (line, wording) => other(line.replacedBy, line, wording),
  ],
  [['出处', '出處', 'Source'], 60, ({ source }) => source ?? ''],
  [['凭据', '憑據', 'Evidence'], 50, ({ evidence = [] }) => evidence.map(({ name }) => name).join('\n')],
  [['备注', '備註', 'Note'], 60, ({ note }) => note ?? ''],
];
const SUM_AT = 8;

const SUMMARY: Triple = [
  '共{lines}，合计{sum}。{missing}',
  '共{lines}，合計{sum}。{missing}',
  '{lines}, {sum} in all. {missing}',
];
const MISSING: Triple = [
  '其中{count}笔没有汇率，未计入合计。',
  '其中{count}筆沒有匯率，未計入合計。',
  '{count} without a rate to CNY: not in the sum.',
];

/** The lines of a total as a table for a workbook, above them what the total is of, below them their sum. */
export function ledgerLines(lines: LedgerLines, query: LinesQuery, language: Language): Content {
  const wording = new Wording(language);
  const names = new Map(lines.names.map(({ id, name }) => [id, name]));
  const colon = wording.say(['：', '：', ': ']);
  const scope = totalScopeParts(query, names, language).map(({ label, value }) => label + colon + value);
  const { missingRate: count } = lines;
  const summary = wording.say(SUMMARY, {
    lines: wording.count(lines.total, NOUNS.lines),
    sum: marked(wording.exact(lines.sum), { illustrative: hasMadeUpAmount(lines.data) }),
    missing: count > 0 ? wording.say(MISSING, { count }) : '',
  });
  const blocks = [paragraph(summary.trimEnd()), tableOf(lines, wording)];
  const total = wording.say(LEDGER_TOTAL_NAMES[query.of]);
  return {
    language,
    title: wording.say(['{total}明细', '{total}明細', '{total}: ledger lines'], { total }),
    subtitle: scope.join(wording.say(['；', '；', '; '])),
    blocks,
    notes: legend(blocks, language),
    closing: '',
  };
}

function tableOf({ data, sum }: LedgerLines, wording: Wording): Table {
  const total = COLUMNS.map((_, at): Cell =>
    at === 0 ? wording.say(['合计', '合計', 'Total']) : at === SUM_AT ? numberCell(sum, data) : '',
  );
  return {
    kind: 'table',
    columns: COLUMNS.map(([header, width, , align]) => ({ header: wording.say(header), width, align })),
    rows: [...data.map((line) => COLUMNS.map(([, , cell]) => cell(line, wording))), total],
  };
}
