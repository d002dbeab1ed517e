import { jest } from '@jest/globals';
import type { Kept } from './kept';
import { StorageDouble } from './storage.double';

type Page = typeof import('./kept') & typeof import('./storage');

let storage: StorageDouble;
beforeEach(() => {
  storage = new StorageDouble();
  Object.assign(globalThis, { localStorage: storage });
});

/** A tab of the same browser; given its session, one that is loaded again. */
async function tab(token: string | null, session = new StorageDouble()): Promise<Page> {
  Object.assign(globalThis, { sessionStorage: session });
  jest.resetModules();
  const page = { ...(await import('./kept')), ...(await import('./storage')) };
  page.openKept(token);
  return page;
}

const itinerary = (name: string) =>
  ({ delegate: { id: name, name: { en: name } }, release: null, changes: [] }) as unknown as NonNullable<
    Kept['copy']
  >['itinerary'];
const question = { id: 'q', topic: 'tax' as const, text: 'Why?', language: 'en' as const, refused: false };

/** A's link was opened, and a question of theirs waits. */
async function opened(): Promise<Page> {
  const page = await tab('the link of A');
  page.settleLink();
  page.keepLoaded(itinerary('A'), 1);
  page.keep({ unsent: [question] });
  return page;
}

const nameOn = (page: Page) => page.keptNow().copy?.itinerary.delegate.name.en;

test('a link that nobody knows to be good shows nothing of what is kept, and leaves it alone', async () => {
  await opened();
  const other = await tab('somebody else');
  expect(other.keptNow()).toMatchObject({ copy: null, unsent: [] });
  expect(other.isAnothers()).toBe(true);
  other.keepLoaded(itinerary('B'), 2);
  other.dropKept();
  const again = await tab(null);
  expect(again.keptNow()).toMatchObject({ copy: { itinerary: itinerary('A') }, unsent: [question] });
});

test('a link that was refused leads back to what is kept', async () => {
  await opened();
  const cut = await tab('the link of');
  expect(cut.returnToKept()).toBe(true);
  expect(cut.keptNow()).toMatchObject({ copy: { itinerary: itinerary('A') }, unsent: [question] });
  expect(cut.isAnothers()).toBe(false);
});

test('a refused link is the failure where nothing else is kept, or where it is the one that is', async () => {
  expect((await tab('unknown')).returnToKept()).toBe(false);
  await opened();
  expect((await tab('the link of A')).returnToKept()).toBe(false);
});

test('once a link was swapped, nothing of the one before it is left, and a tab of that one has nothing', async () => {
  const session = new StorageDouble();
  const first = await tab('the link of A', session);
  first.settleLink();
  first.keepLoaded(itinerary('A'), 1);
  first.keep({ unsent: [question] });
  const other = await tab('the link of B');
  other.settleLink();
  other.keepLoaded(itinerary('B'), 2);
  expect(other.keptNow()).toMatchObject({ copy: { itinerary: itinerary('B') }, unsent: [] });
  expect(first.isAnothers()).toBe(true);
  expect(nameOn(await tab(null, session))).toBeUndefined();
  expect(nameOn(await tab(null))).toBe('B');
});

test("what was said by a link that was replaced is said by the new one, if that is the same delegate's", async () => {
  await opened();
  const replaced = await tab('the link that came after');
  replaced.settleLink();
  expect(replaced.keptNow()).toMatchObject({ copy: null, unsent: [] });
  const third = await tab('the third link');
  third.settleLink();
  third.keepLoaded(itinerary('A'), 2);
  expect(third.keptNow()).toMatchObject({ unsent: [question], former: null });
  const other = await tab('the link of B');
  other.settleLink();
  other.keepLoaded(itinerary('B'), 3);
  expect(other.keptNow()).toMatchObject({ unsent: [], former: null });
});

test('what was said is not lost as an open page hears that its link was replaced', async () => {
  const page = await opened();
  page.dropKept();
  expect(page.keptNow()).toMatchObject({ link: null, copy: null, unsent: [] });
  const next = await tab('the link that came after');
  next.settleLink();
  next.keepLoaded(itinerary('A'), 2);
  expect(next.keptNow()).toMatchObject({ unsent: [question], former: null });
});

test('what one tab said another does not overwrite with what it knew before', async () => {
  await opened();
  const [one, other] = [await tab(null), await tab(null)];
  const mark = {
    id: 'm',
    activityId: 'a',
    status: 'late',
    minutesLate: 10,
    at: '2025-09-15T01:00:00Z',
  } as const;
  one.noteMark({ ...mark, told: false });
  other.noteMark({ ...mark, id: 'n', activityId: 'b', told: false });
  one.noteOpened(2);
  other.noteMarkTold('n', false);
  expect(one.ownMarks()).toHaveLength(2);
  one.reread();
  expect(one.ownMarks().map(({ id, told }) => [id, told])).toEqual([
    ['m', false],
    ['n', true],
  ]);
  expect(one.untold()).toEqual([{ release: 2, read: false }]);
});

test('what a tab takes over from another it does not write again', async () => {
  await opened();
  const session = new StorageDouble();
  const one = await tab(null, session);
  const other = await tab(null);
  other.keep({ unsent: [] });
  const before = storage.writes;
  one.reread();
  expect(one.keptNow().unsent).toEqual([]);
  expect(storage.writes).toBe(before);
});

test('what a full phone cannot keep is there as long as the page is open, and the page can tell', async () => {
  const page = await opened();
  expect(page.isKeeping()).toBe(true);
  storage.room = 10;
  page.keep(({ unsent }) => ({ unsent: [...unsent, { ...question, id: 'r' }] }));
  page.keep({ draft: { topic: 'tax', text: 'And' } });
  expect(page.keptNow().unsent.map(({ id }) => id)).toEqual(['q', 'r']);
  expect(nameOn(page)).toBe('A');
  expect(page.isKeeping()).toBe(false);
});
