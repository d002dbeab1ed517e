import { Converter } from 'opencc-js';
import { tableOf } from '../sheets/table.rules.js';
import type { Cell } from '../sheets/cell.js';
import { unitOf } from './amount-cell.rules.js';
import { PROGRESS_FIELDS, PROGRESS_VOCABULARY, PROGRESS_WORDS } from './column-words.js';
import { headerKey, matchColumns } from '../sheets/columns.rules.js';
import { rowReader, type Reading } from './row.rules.js';

const toHans = Converter({ from: 'tw', to: 'cn' });
const READING: Reading = { language: 'zh-Hans', timeZone: 'Asia/Shanghai', today: '2026-07-01', toHans };

/** What a sheet of one row says. */
function said(cells: Record<string, Cell>) {
  const rows = [Object.keys(cells), Object.values(cells)];
  const sheet = tableOf(rows, { headerRow: 1, columns: null }, PROGRESS_VOCABULARY, toHans);
  const cellsOf = Object.fromEntries(sheet.columns.map(({ field, index }) => [field, rows[1]![index]!]));
  const { entry, faults } = rowReader(sheet, READING)(2, cellsOf);
  return { ...entry, faults: faults.map(({ field, code }) => `${field} ${code}`) };
}

describe('the columns of a progress sheet', () => {
  test.each([
    [
      '序号 项目名称 投资方 所在区县 签约金额（亿元） 累计到资（万元） 进展阶段 开工时间 项目状态 滞后原因 备注',
      '- title parties district contracted utilised stage startedOn status statusReason remark',
    ],
    [
      '專案名稱 投資企業 簽約日期 實際到資(萬美元) 狀態 截至日期 聯絡人電話',
      'title parties signedOn utilised status asOf -',
    ],
    [
      'Project Investor Signed Utilised Stage Status Remarks',
      'title parties signedOn utilised stage status remark',
    ],
    ['项目 到资 到资时间 投产时间', 'title utilised fundedOn producingOn'],
  ])('%s', (headers, expected) => {
    const found = matchColumns(headers.split(' '), PROGRESS_VOCABULARY, toHans).map((field) => field ?? '-');
    expect(found.join(' ')).toBe(expected);
  });

  test('have words as headers are compared, each of one field', () => {
    const words = Object.values(PROGRESS_WORDS).flat();
    expect(words.filter((word) => headerKey(word, toHans) !== word)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
    expect(Object.keys(PROGRESS_WORDS)).toEqual([...PROGRESS_FIELDS]);
  });
});

test.each([
  ['到资金额（万元）', '万元'],
  ['實際到資(萬美元)', '万美元'],
  ['签约金额，单位：亿元', '亿元'],
  ['Utilised (USD million)', 'million usd'],
  ['合同金额/百万元', '百万元'],
  ['到资', undefined],
])('the unit of %s is %s', (header, unit) => {
  expect(unitOf(header, toHans)).toBe(unit);
});

test.each<[string, Cell, string]>([
  ['到资（万元）', 1234.5, '12345000.00 CNY'],
  ['到资（万元）', '1,200', '12000000.00 CNY'],
  ['到资（万元）', 0.1 + 0.2, '3000.00 CNY'],
  ['到资（万元）', '1.2億元', '120000000.00 CNY'],
  ['到资（万美元）', '５００', '5000000.00 USD'],
  ['到资（万美元）', '0.5亿', '50000000.00 USD'],
  ['到资', '500万美元', '5000000.00 USD'],
  ['到资（CNY million）', 3.2, '3200000.00 CNY'],
  ['到资', 500, 'utilised money.unitMissing'],
  ['到资（万元）', '-5', 'utilised money.negative'],
  ['到资（万元）', '未到', 'utilised money.unreadable'],
  ['到资（万元）', '—', 'nothing'],
])('under %s, %j is %s', (header, cell, expected) => {
  const { utilised, faults } = said({ 项目: '甲', [header]: cell });
  expect(faults[0] ?? (utilised ? `${utilised.amount} ${utilised.currency}` : 'nothing')).toBe(expected);
});

test.each([
  ['开工', { stage: 'started', on: null }],
  ['已投產（2026年3月1日）', { stage: 'producing', on: '2026-03-01' }],
  ['到资 2026-03-01', { stage: 'funded', on: '2026-03-01' }],
  ['签约：3月1日', { stage: 'signed', on: '2026-03-01' }],
])('the stage %s is %j', (text, stage) => {
  expect(said({ 项目: '甲', 阶段: text })).toMatchObject({ stage, faults: [] });
});

test('the day of the stage may be in a column of its own', () => {
  const { stage } = said({ 项目: '甲', 阶段: '在谈', 阶段日期: new Date('2026-05-02T00:00:00Z') });
  expect(stage).toEqual({ stage: 'negotiating', on: '2026-05-02' });
});

test.each([
  [{ 状态: '正常' }, { status: 'ongoing', reason: null }],
  [{ 狀態: '延期：用地未落實' }, { status: 'delayed', reason: '用地未落實' }],
  [
    { 状态: '已终止', 原因: '撤资' },
    { status: 'terminated', reason: '撤资' },
  ],
])('%j is %j', (cells, status) => {
  expect(said({ 项目: '甲', ...cells })).toMatchObject({ status, faults: [] });
});

test('parties and the district are told in either script', () => {
  const cells = { 项目: '甲', 企业: '台達電；Delta Co., Ltd.、乙公司', 区县: '重慶市涪陵' };
  expect(said(cells)).toMatchObject({
    parties: ['台達電', 'Delta Co., Ltd.', '乙公司'],
    districtCode: '500102',
  });
});

test.each([
  [{ 项目: null, 备注: 'x' }, 'title row.untitled'],
  [{ 项目: '甲', 阶段: '快了' }, 'stage stage.unknown'],
  [{ 项目: '甲', 状态: '还行' }, 'status status.unknown'],
  [{ 项目: '甲', 开工日期: '2026-09-01' }, 'startedOn agreement.inFuture'],
  [{ 项目: '甲', 开工日期: '待定' }, 'startedOn moment.unreadable'],
  [{ 项目: '=1+1' }, 'title cell.formula'],
])('%j: %s', (cells, expected) => {
  expect(said(cells as Record<string, Cell>).faults).toEqual([expected]);
});
