import { isKeeping } from '../storage';
import { StorageDouble } from '../storage.double';
import type { KeptLists } from './kept-lists';

const mark = (id: string) => ({
  id,
  activityId: 'bus',
  delegateId: 'd',
  status: 'present' as const,
  way: 'tap' as const,
  minutesLate: null,
  at: '2025-09-16T01:00:00.000Z',
});
const lists = { lists: { userId: 'u' }, marks: [], next: 1 } as unknown as KeptLists;
const SIGN_OUT = 'yutai.check-in.signed-out';

let storage: StorageDouble;
let page: typeof import('./kept-lists');
beforeEach(async () => {
  storage = new StorageDouble();
  Object.assign(globalThis, { localStorage: storage });
  page = await import('./kept-lists');
  page.forgetLists();
});

test('a mark that a full phone cannot keep is there as long as the page is open, and the page can tell', () => {
  page.keepUnsent('u', [mark('1')]);
  expect(isKeeping()).toBe(true);
  storage.room = 10;
  page.keepUnsent('u', [mark('2')]);
  expect(page.unsentOf('u').map(({ id }) => id)).toEqual(['1', '2']);
  expect(isKeeping()).toBe(false);
  storage.room = Infinity;
  page.noteSent('u', ['1', '2']);
  expect(page.unsentOf('u')).toEqual([]);
  expect(isKeeping()).toBe(true);
});

test('lists that were asked for before somebody signed out are not kept after', () => {
  const signIn = page.signInNow();
  storage.setItem(SIGN_OUT, '1');
  page.keepLists(lists, signIn);
  expect(page.keptLists()).toBeNull();
  page.keepLists(lists, page.signInNow());
  expect(page.keptLists()).toEqual(lists);
});

test('signing out in another tab takes the lists from memory too', () => {
  storage.room = 0;
  page.keepLists(lists, page.signInNow());
  expect(page.keptLists()).toEqual(lists);
  expect(page.heedSignOut({ key: 'yutai.check-in.unsent.u', newValue: null })).toBe(false);
  expect(page.heedSignOut({ key: SIGN_OUT, newValue: '1' })).toBe(true);
  expect(page.keptLists()).toBeNull();
});
