import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download } from '../support/downloads.js';
import { at } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let liaison: Client;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open();
  [organizer, liaison] = await Promise.all([desk.as('organizer'), desk.as('liaison')]);
  const make = await desk.make();
  edition = await make.edition({ name: { en: 'A week', zhHans: '一周' }, timeZone: 'Asia/Tokyo' });
  const { body: me } = await liaison.get('/api/me');
  const own = await make.delegation(edition, { name: { en: 'Own' }, liaisonId: me.id });
  const other = await make.delegation(edition, { name: { en: 'Another' } });
  const named = async (delegation: Body, en: string, rank: number) =>
    make.delegate(delegation, await make.person({ name: { en } }), { rank, role: 'member' });
  const [ann, bo] = [await named(own, 'Ann', 1), await named(own, 'Bo', 2)];
  const cy = await named(other, 'Cy', 1);
  const ride = (from: string, to: string, ...delegations: Body[]) =>
    make.transfer(edition, {
      title: { en: `Bus at ${from}` },
      startsAt: at('2025-09-16', from),
      endsAt: at('2025-09-16', to),
      delegationIds: delegations.map(({ id }) => id),
    });
  const early = await ride('08:00', '08:30', own, other);
  const late = await ride('20:00', '20:30', own);
  const mark = (delegate: Body, activity: Body, status: string) => ({
    ...{ id: randomUUID(), activityId: activity.id, delegateId: delegate.id },
    ...{ status, way: 'tap', at: at('2025-09-16', '07:55') },
  });
  const { body: maker } = await organizer.get('/api/me');
  const marks = [mark(ann, early, 'present'), mark(bo, early, 'absent'), mark(cy, late, 'present')];
  await organizer.post('/api/attendance/marks', { userId: maker.id, marks });
});
afterAll(() => desk?.close());

const sheetsFor = async (client: Client, language = 'en') => {
  const path = `/api/attendance/workbook?editionId=${edition.id}&language=${language}`;
  const { status, name, bytes } = await download(client, path);
  expect(status).toBe(200);
  const sheets = await Promise.all([1, 2, 3].map((sheet) => readSheet(bytes, sheet)));
  return { name, sheets };
};
/** The rows between the header of a table and what is said below it. */
const tableOf = (sheet: unknown[][]) => sheet.slice(3, -1);

test('who came to what is saved by activity, by delegate and one by one, with numbers to count with', async () => {
  const { name, sheets } = await sheetsFor(organizer);
  const [byActivity, byDelegate, oneByOne] = sheets.map(tableOf);
  expect(name).toBe('A week attendance.xlsx');
  expect(sheets[0]!.slice(0, 2).map(([first]) => first)).toEqual(['Attendance by activity', 'A week']);
  // A clock of Tokyo is an hour ahead. Expected, here, excused, absent, missing, claimed, late, not on the list.
  expect(byActivity!.map((row) => [row[1], row[3], ...row.slice(5)])).toEqual([
    ['09:00–09:30', 'Bus at 08:00', 3, 1, 0, 1, 1, 0, 0, 0],
    ['21:00–21:30', 'Bus at 20:00', 2, 0, 0, 0, 2, 0, 0, 1],
  ]);
  expect(byDelegate!.map((row) => [row[0], row[1], ...row.slice(3)])).toEqual([
    ['Another', 'Cy', 1, 0, 0, 0, 1, 0, 0, 1],
    ['Own', 'Ann', 2, 1, 0, 0, 1, 0, 0, 0],
    ['Own', 'Bo', 2, 0, 0, 1, 1, 0, 0, 0],
  ]);
  const { body: maker } = await organizer.get('/api/me');
  expect(maker.name).toBeDefined();
  expect(oneByOne!.map((row) => [row[5], row[7], row[9], row[11]])).toEqual([
    ['Cy', 'Missing', null, null],
    ['Ann', 'Here', '2025-09-16 08:55', null],
    ['Bo', 'Absent', '2025-09-16 08:55', null],
    ['Cy', 'Here', '2025-09-16 08:55', 'Not on the list'],
    ['Ann', 'Missing', null, null],
    ['Bo', 'Missing', null, null],
  ]);
});

test('a liaison saves what is about their own delegations, in the language that they ask for', async () => {
  const { name, sheets } = await sheetsFor(liaison, 'zh-Hant');
  expect(name).toBe('一週 簽到.xlsx');
  expect(tableOf(sheets[1]!).map(([, person]) => person)).toEqual(['Ann', 'Bo']);
  expect(sheets[0]![2]!.slice(5, 7)).toEqual(['應到', '已到']);
  expect(JSON.stringify(sheets)).not.toContain('Cy');
});

test('an edition that is not there is not found', async () => {
  const { status, body } = await organizer.get(`/api/attendance/workbook?editionId=${randomUUID()}`);
  expect([status, body.code]).toEqual([404, 'record.notFound']);
});
