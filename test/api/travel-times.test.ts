import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { workbook } from '../support/list-sheet.js';
import { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let a: Body;
let b: Body;
let c: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());
beforeEach(async () => {
  [a, b, c] = [await make.place(), await make.place(), await make.place()];
});

interface Change {
  minutes: number | null;
  version?: number | null;
  source?: string | null;
}
const way = (from: Body, to: Body, change: Change) => ({ fromPlaceId: from.id, toPlaceId: to.id, ...change });
const change = (changes: object[], query = '', client = organizer) =>
  client.post(`/api/travel-times/changes${query}`, { changes });
const known = async (from: Body, to: Body) =>
  (await organizer.get(`/api/travel-times?fromPlaceId=${from.id}&toPlaceId=${to.id}`)).body.data[0];

test('several pairs are written, changed and taken away in one request', async () => {
  const first = await change([
    way(a, b, { minutes: 20, source: 'driven' }),
    way(b, a, { minutes: 25 }),
    { fromDistrictCode: '500112', toDistrictCode: '500101', minutes: 190 },
  ]);
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({ removed: 0, data: [{ version: 1 }, { version: 1 }, { version: 1 }] });
  const second = await change([
    way(a, b, { minutes: 30, version: 1 }),
    way(b, a, { minutes: null, version: 1 }),
    way(b, c, { minutes: 5 }),
  ]);
  expect(second.body).toMatchObject({
    removed: 1,
    data: [
      { minutes: 30, version: 2 },
      { minutes: 5, version: 1 },
    ],
  });
  expect(await known(a, b)).toMatchObject({ minutes: 30, source: null, version: 2 });
  expect(await known(b, a)).toBeUndefined();
  const audit = await organizer.get(`/api/audit-entries?entityId=${(await known(a, b))!.id}`);
  expect(audit.body.total).toBe(2);
});

test('what is as it was is left as it is', async () => {
  await change([way(a, b, { minutes: 20 })]);
  const again = await change([way(a, b, { minutes: 20, version: 1 }), way(b, a, { minutes: null })]);
  expect(again.body).toMatchObject({ removed: 0, data: [{ minutes: 20, version: 1 }] });
});

test('one that somebody else has changed since refuses all, and is named', async () => {
  await change([way(a, b, { minutes: 20 })]);
  await change([way(a, b, { minutes: 21, version: 1 })]);
  for (const stale of [way(a, b, { minutes: 40, version: 1 }), way(a, b, { minutes: 40 })]) {
    const { status, body } = await change([way(b, c, { minutes: 9 }), stale]);
    expect([status, body.code]).toEqual([409, 'record.stale']);
    expect(body.errors).toMatchObject([{ field: 'changes.1', code: 'record.stale' }]);
  }
  const gone = await change([way(b, c, { minutes: 9, version: 3 })]);
  expect(gone.body.code).toBe('record.stale');
  expect(await known(b, c)).toBeUndefined();
  expect(await known(a, b)).toMatchObject({ minutes: 21 });
});

test.each([
  [
    'a pair twice',
    () => [way(a, b, { minutes: 1 }), way(a, b, { minutes: 2 })],
    'changes.1',
    'record.unique',
  ],
  ['a place to itself', () => [way(a, a, { minutes: 1 })], 'changes.0.toPlaceId', 'travel.samePlace'],
  ['half a pair', () => [{ fromPlaceId: a.id, minutes: 1 }], 'changes.0.toPlaceId', 'field.required'],
])('%s is refused', async (_, changes, field, code) => {
  const { status, body } = await change(changes());
  expect([status, body.errors]).toMatchObject([422, [{ field, code }]]);
});

test('a dry run says what would be, and a place that is not there is refused', async () => {
  const tried = await change([way(a, b, { minutes: 20 })], '?dryRun=true');
  expect(tried.body).toMatchObject({ record: { data: [{ minutes: 20 }] }, conflicts: [] });
  expect(await known(a, b)).toBeUndefined();
  const nowhere = { ...a, id: '00000000-0000-7000-8000-000000000000' };
  expect((await change([way(a, nowhere, { minutes: 20 })])).status).toBe(422);
});

describe('a sheet', () => {
  const take = (file: Uint8Array | string, query = '') =>
    organizer.upload(`/api/travel-times/import${query}`, file);
  const sheet = async (rows: string[][], query = '') =>
    take(await workbook([['从', '到', '分钟'], ...rows]), query);
  const nameOf = ({ name }: Body) => (name as { en: string }).en;

  test('is previewed row by row, taken in whole, and changes nothing the second time', async () => {
    await change([way(a, b, { minutes: 20 })]);
    const rows = [
      [nameOf(a), nameOf(b), '25'],
      [nameOf(b), nameOf(c), '30 分钟'],
      ['万州', '500101', '15'],
    ];
    const tried = await sheet(rows, '?dryRun=true');
    expect(tried.body.record).toMatchObject({
      rows: [{ row: 2, outcome: 'changed', was: 20 }, { outcome: 'new', was: null }, { outcome: 'new' }],
    });
    expect(await known(a, b)).toMatchObject({ minutes: 20 });
    expect((await sheet(rows)).status).toBe(200);
    expect(await known(a, b)).toMatchObject({ minutes: 25, source: 'sheet', version: 2 });
    const again = await sheet(rows);
    expect((again.body.rows as Body[]).map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same']);
    expect(await known(a, b)).toMatchObject({ version: 2 });
  });

  test('with a row that is rejected is refused whole; the preview says why', async () => {
    const rows = [
      [nameOf(a), nameOf(b), '25'],
      [nameOf(a), 'nowhere', '25'],
      [nameOf(a), nameOf(b), '26'],
    ];
    const { body } = await sheet(rows, '?dryRun=true');
    expect(body.record).toMatchObject({
      rows: [
        { outcome: 'new' },
        { outcome: 'rejected', column: 'to', code: 'field.unknownRecord' },
        { outcome: 'rejected', column: 'row', code: 'record.unique' },
      ],
    });
    const refused = await sheet(rows);
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ field: 'rows.3.to', code: 'field.unknownRecord' }, { field: 'rows.4.row' }],
    ]);
    expect(await known(a, b)).toBeUndefined();
  });

  test('may be text as spreadsheets on the mainland save it', async () => {
    // 从,到,分钟 and 万州,涪陵,90 in GB 18030.
    const text = Buffer.from('b4d32cb5bd2cb7d6d6d30acdf2d6dd2cb8a2c1ea2c39300a', 'hex');
    const { body } = await take(text, '?dryRun=true');
    expect(body.record).toMatchObject({
      rows: [{ row: 2, from: '万州', to: '涪陵', minutes: '90', outcome: 'new' }],
    });
  });

  test.each<[string, Buffer | string, number, string]>([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 415, 'request.unsupportedMediaType'],
    ['nothing', '', 422, 'sheet.empty'],
    ['1,501 rows', '涪陵,渝中,65\n'.repeat(1501), 422, 'sheet.tooManyRows'],
  ])('of %s is refused', async (_, file, status, code) => {
    const answer = await take(file);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
