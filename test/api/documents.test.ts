import { strFromU8, unzipSync } from 'fflate';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download, wordsOf } from '../support/downloads.js';
import { rowsOf } from '../support/list-sheet.js';
import { faultsForWord } from '../support/word-strictness.js';

const PROJECTS = [1, 2, 3, 4, 5, 6, 7, 8];

let desk: Desk;
let staff: Client;
let edition: Body;
beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  edition = (await staff.get('/api/editions?ordinal=17')).body.data[0]!;
});
afterAll(() => desk?.close());

const get = (name: string, query = '') =>
  download(staff, `/api/editions/${edition.id}/documents/${name}${query}`);
const textOf = async (name: string, language: string) =>
  wordsOf((await get(name, `?language=${language}`)).bytes);

test('the closing report says what the Week came to', async () => {
  const { status, name, mediaType, bytes } = await get('report');
  expect([status, name, mediaType]).toEqual([
    200,
    '第十七届重庆·台湾周总结报告.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  const text = wordsOf(bytes);
  const said = [
    '（2025年9月15日至17日※）',
    '10个签约项目，其中8个金额合计32.85亿元※',
    ...PROJECTS.map((number) => `开幕签约项目${number}（`),
    '台湾医疗健康产业联盟',
    '台湾区电机电子工业同业公会',
    '台湾工商建设团组',
    '考察重庆医科大学※',
    '考察重庆西永微电子产业园区※',
    '考察华通电脑(重庆)※',
    '考察太极集团制药厂※',
    '共收到2件诉求',
    '开幕签约总额（据报道）',
    '没有项目开工或资金到位的记录',
    '※ 示意内容',
  ];
  expect(said.filter((words) => !text.includes(words))).toEqual([]);
  const headings = text.split('\n').filter((line) => /^[一二三四五六七八]、/.test(line));
  expect(headings.map((line) => line[0]).join('')).toBe('一二三四五六七');
});

test('the same is said in English and in traditional characters', async () => {
  const english = await textOf('report', 'en');
  const said = [
    '10 signed projects, CNY 3.285 billion※ for 8 of them',
    ...PROJECTS.map((number) => `Project ${number} of the opening signing`),
    'Taiwan Healthcare Industry Alliance',
    'Visit to the Taiji Group pharmaceutical plant',
  ];
  expect(said.filter((words) => !english.includes(words))).toEqual([]);
  const hant = await textOf('report', 'zh-Hant');
  expect(hant).toContain('合計32.85億元');
  expect(hant).toContain('台灣醫療健康產業聯盟');
  expect(hant).toContain('考察太極集團製藥廠');
});

test('the list of signed projects is a text and a workbook, with the same amounts', async () => {
  const text = await textOf('agreements', 'zh-Hans');
  const { name, bytes } = await get('agreements', '?format=xlsx');
  expect(strFromU8(unzipSync(bytes)['xl/styles.xml']!)).toContain('#,##0&quot;※&quot;');
  const rows = await rowsOf(bytes);
  const amounts = rows.flatMap(([number, , , , , , amount, cny]) =>
    typeof number === 'number' ? [[amount, cny]] : [],
  );
  expect(name).toBe('第十七届重庆·台湾周签约项目一览表.xlsx');
  expect(amounts[0]).toEqual(['6.2亿元※', 620000000]);
  expect(amounts.reduce((sum, [, cny]) => sum + (typeof cny === 'number' ? cny : 0), 0)).toBe(3285000000);
  expect(amounts.filter(([amount]) => !text.includes(String(amount)))).toEqual([]);
});

test('what comes later is in the next one: further stages, what has arrived, and what has no rate', async () => {
  const { data } = (await staff.get(`/api/agreements?editionId=${edition.id}&sort=title`)).body;
  const [one, other] = data as [Body, Body];
  await staff.verb(`/api/agreements/${one.id}/advance`, one.version, { stage: 'started' });
  const line = { kind: 'utilised', amount: '1000000', currency: 'USD' };
  await staff.post(`/api/agreements/${other.id}/amounts`, line);
  const text = await textOf('report', 'zh-Hans');
  expect(text).toContain('1个项目落地。下表所列2个项目曾开工');
  expect(text).toContain('100万美元△');
  expect(text).toContain('到位金额合计0元。另有1笔金额缺汇率，未计入合计。');
});

test('the press learns of visits what is published, whatever the draft says since', async () => {
  const organizer = await desk.as('organizer');
  const { data } = (await organizer.get(`/api/site-visits?editionId=${edition.id}&status=confirmed`)).body;
  for (const { id, version, startsAt, endsAt, placeId, delegationIds } of data) {
    const title = { zhHans: '考察未公开的地方' };
    const changed = { editionId: edition.id, version, title, startsAt, endsAt, placeId, delegationIds };
    expect((await organizer.put(`/api/site-visits/${id}`, changed)).status).toBe(200);
  }
  const [brief, report] = [await textOf('press-brief', 'zh-Hans'), await textOf('report', 'zh-Hans')];
  expect([brief.includes('考察重庆医科大学'), brief.includes('未公开')]).toEqual([true, false]);
  expect([report.includes('考察重庆医科大学※'), report.includes('未公开')]).toEqual([false, true]);
});

test('what a document lacks is told before it is made', async () => {
  const gaps = async (query: string) =>
    (await staff.get(`/api/editions/${edition.id}/documents/gaps?${query}`)).body;
  const { withoutEnglish } = await gaps('document=report&language=en');
  const report = await textOf('report', 'en');
  expect((withoutEnglish as string[]).filter((name) => !report.includes(name))).toEqual([]);
  expect(withoutEnglish).toContain('考察未公开的地方');
  expect(await gaps('language=zh-Hans')).toMatchObject({ withoutEnglish: [], withoutRate: 1 });
  expect((await gaps('document=letter')).code).toBe('query.invalidValue');
});

test('an edition with nothing on record has documents that say so', async () => {
  const make = await desk.make();
  const { id } = await make.edition();
  const of = async (name: string) =>
    wordsOf((await download(staff, `/api/editions/${id}/documents/${name}?language=en`)).bytes);
  expect(await of('report')).toContain('No delegations are on record.');
  expect(await of('agreements')).toContain('Nothing signed is on record.');
  expect(await of('press-brief')).toContain('was held on');
});

test.each(['report', 'agreements', 'press-brief'])('Word opens the %s, full or empty', async (name) => {
  const empty = await (await desk.make()).edition();
  for (const { id } of [edition, empty]) {
    const { bytes } = await download(staff, `/api/editions/${id}/documents/${name}`);
    expect(faultsForWord(bytes)).toEqual([]);
  }
});

test('they are not made for others, nor in ways that are not known', async () => {
  for (const role of ['liaison', 'viewer'] as const) {
    const answer = await (await desk.as(role)).get(`/api/editions/${edition.id}/documents/report`);
    expect([role, answer.status]).toEqual([role, 403]);
  }
  const codeOf = async (query: string) =>
    (await staff.get(`/api/editions/${edition.id}/documents/report?${query}`)).body.code;
  expect(await codeOf('format=xlsx')).toBe('query.invalidValue');
  expect(await codeOf('language=fr')).toBe('query.invalidValue');
  expect(await codeOf('colour=red')).toBe('query.unknownName');
  const absent = '00000000-0000-7000-8000-000000000000';
  expect((await staff.get(`/api/editions/${absent}/documents/report`)).status).toBe(404);
});
