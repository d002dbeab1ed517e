import type { ReleaseDifference } from '@yutai/planning';
import type { Body, Client } from '../support/client.js';
import { wordsOf } from '../support/downloads.js';
import { CHANGES, HandbookDesk, programmeIn, sectionOf, SECTIONS, sorted } from '../support/handbook-desk.js';
import { programmeOf } from '../support/handbook-oracle.js';
import { slot } from '../support/publishing-desk.js';
import { blocksOf, rowsIn, sectionsOf } from '../support/word-document.js';

let book: HandbookDesk;
beforeAll(async () => {
  book = await HandbookDesk.open();
});
afterAll(() => book?.close());

const OURS = ['13800000001', '13800000002', '13800000003'];

test('a delegation’s handbook holds what is theirs and nothing of others', async () => {
  const query = `language=en&delegationId=${book.small.ours.id}&contacts=true`;
  const { bytes } = await book.of(book.small.edition, query);
  const words = wordsOf(bytes);
  const timetable = await book.timetableOf(book.second);
  const own = programmeOf(timetable, 'en', book.small.ours.id);
  expect(sorted(programmeIn(blocksOf(bytes), 'en', timetable))).toEqual(sorted(own));
  expect(OURS.filter((phone) => !words.includes(phone))).toEqual([]);
  const theirs = [
    (book.small.theirs.name as { en: string }).en,
    'Other Party',
    '13800000009',
    (book.small.b.title as { en: string }).en,
  ];
  expect(theirs.filter((each) => words.includes(each))).toEqual([]);
  const { delegations } = book.second.difference as unknown as ReleaseDifference;
  const expected = delegations.find(({ delegationId }) => delegationId === book.small.ours.id)!.changes;
  const rows = rowsIn(sectionOf(blocksOf(bytes), SECTIONS.en.changes));
  const told = rows.map(([change]) => CHANGES.en[change!]);
  expect(told.sort()).toEqual(expected.map(({ change }) => change).sort());
  const whole = await book.of(book.small.edition, 'language=en');
  const ofEverybody = rowsIn(sectionOf(blocksOf(whole.bytes), SECTIONS.en.changes));
  const moved = (all: string[][]) => all.find(([change]) => change === 'Moved');
  expect(moved(rows)).toEqual(moved(ofEverybody));
  expect(moved(rows)![3]).toContain('Guide: Second Guide');
});

test('phones, rooms and flights are in it when they are asked for, by those who may read them', async () => {
  const personal = [...OURS, 'room 13800000001', 'CI13800000001'];
  const heldBy = async (client: Client, query: string) => {
    const { bytes } = await book.of(book.small.edition, `language=en&${query}`, client);
    return personal.map((each) => wordsOf(bytes).includes(each));
  };
  expect(await heldBy(book.organizer, 'contacts=true')).toEqual(personal.map(() => true));
  expect(await heldBy(book.organizer, '')).toEqual(personal.map(() => false));
  expect(await heldBy(await book.desk.as('viewer'), 'contacts=true')).toEqual(personal.map(() => false));
  expect(await heldBy(await book.desk.as('staff'), 'contacts=true')).toEqual([true, true, true, false, true]);
});

test('emergency numbers are in every handbook; the liaison’s, a hotel’s and a place’s where phones are told', async () => {
  const { make } = book.publishing;
  const { id: liaisonId } = (await (await book.desk.as('liaison')).get('/api/me')).body;
  const emergencyNumbers = [{ name: { zhHans: '报警', en: 'Police' }, phone: '110' }];
  const edition = await make.edition({ emergencyNumbers });
  const own = await make.delegation(edition, { liaisonId });
  const hotel = await make.place({ kind: 'hotel', phone: '023 1111' });
  await make.delegate(own, await make.person(), { hotelId: hotel.id });
  const venue = await make.place({ phone: '023 2222' });
  const room = await make.room(venue);
  const visit = await make.siteVisit(edition, {
    ...{ placeId: room.id, delegationIds: [own.id], ...slot('09:00', '10:00') },
  });
  await book.organizer.post(`/api/editions/${edition.id}/publish`);
  const phones = ['110', '+86 23 0000 0001', '023 1111', '023 2222'];
  const told = async (query: string, client?: Client) => {
    const { bytes } = await book.of(edition, `language=en${query}`, client);
    const blocks = blocksOf(bytes);
    const contacts = JSON.stringify(sectionOf(blocks, '8. Contacts'));
    const briefings = sectionsOf(sectionOf(blocks, '5. Site visits'), 2);
    const facts = briefings.get((visit.title as { en: string }).en)!;
    const [, phone] = (facts[1] as { rows: string[][] }).rows.find(([label]) => label === 'Phone') ?? [];
    return [phones.filter((each) => contacts.includes(each)), phone];
  };
  expect(await told('&contacts=true')).toEqual([phones, '023 2222']);
  expect(await told(`&contacts=true&delegationId=${own.id}`)).toEqual([phones, '023 2222']);
  expect(await told('')).toEqual([['110'], undefined]);
  expect(await told('&contacts=true', await book.desk.as('viewer'))).toEqual([['110'], undefined]);
});

test('a liaison has that of their own delegations alone', async () => {
  const liaison = await book.desk.as('liaison');
  const edition = (await liaison.get('/api/editions?ordinal=17')).body.data[0]!;
  const all = (await book.organizer.get(`/api/delegations?editionId=${edition.id}`)).body.data as Body[];
  const own = (await liaison.get(`/api/delegations?editionId=${edition.id}`)).body.data as Body[];
  const others = all.filter(({ id }) => !own.some((each) => each.id === id));
  const { bytes } = await book.of(edition, 'language=en', liaison);
  const nameOf = ({ name }: Body) => (name as { en: string }).en;
  const headings = [...sectionsOf(sectionOf(blocksOf(bytes), SECTIONS.en.delegations), 2).keys()];
  expect(headings).toEqual(own.map(nameOf));
  expect(others.filter((each) => wordsOf(bytes).includes(nameOf(each)))).toEqual([]);
  expect((await book.of(edition, `delegationId=${others[0]!.id}`, liaison)).status).toBe(404);
  expect((await book.of(edition, `delegationId=${own[0]!.id}`, liaison)).status).toBe(200);
});

test('a liaison has nothing that is known today of who has left their delegation since the release', async () => {
  const { make } = book.publishing;
  const liaison = await book.desk.as('liaison');
  const { id: liaisonId } = (await liaison.get('/api/me')).body;
  const edition = await make.edition();
  const [own, other] = [await make.delegation(edition, { liaisonId }), await make.delegation(edition)];
  const person = await make.person({ name: { en: 'Who Moves' }, phone: '13900000001' });
  const delegate = await make.delegate(own, person, { room: 'room 77', arrivalNumber: 'CI77' });
  await make.siteVisit(edition, { delegationIds: [own.id], ...slot('09:00', '10:00') });
  await book.organizer.post(`/api/editions/${edition.id}/publish`);
  const held = async () => {
    const words = wordsOf((await book.of(edition, 'language=en&contacts=true', liaison)).bytes);
    return ['Who Moves', '13900000001', 'room 77', 'CI77'].map((each) => words.includes(each));
  };
  expect(await held()).toEqual([true, true, true, true]);
  const moved = {
    version: delegate.version,
    delegationId: other.id,
    personId: person.id,
    role: delegate.role,
  };
  const stay = { room: 'room 77', arrivalNumber: 'CI77' };
  expect((await book.organizer.put(`/api/delegates/${delegate.id}`, { ...moved, ...stay })).status).toBe(200);
  expect(await held()).toEqual([true, false, false, false]);
});

test('whoever asks for many at once waits for themselves, and keeps nobody else waiting', async () => {
  const viewer = await book.desk.as('viewer');
  const { body } = await book.organizer.get('/api/editions?ordinal=17');
  const path = `/api/editions/${body.data[0]!.id}/handbook?language=en`;
  const many = Promise.all(Array.from({ length: 12 }, () => viewer.get(path)));
  const other = await book.organizer.get(path);
  expect(other.status).toBe(200);
  const made = (await many).filter(({ status }) => status === 200);
  const refused = (await many).filter(({ body }) => body?.code === 'server.unavailable');
  expect(made.length + refused.length).toBe(12);
  expect(made.length).toBeGreaterThanOrEqual(5);
  expect(refused.length).toBeGreaterThan(0);
  expect((await viewer.get(path)).status).toBe(200);
});
