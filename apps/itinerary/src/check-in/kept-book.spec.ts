import type { KeptBook } from './kept-book';

/** What a browser's storage does, with room for so many characters. */
class Storage {
  room = Infinity;
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem = (key: string, text: string) => {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    this.kept.set(key, text);
  };
}

const mark = (id: string) => ({
  id,
  activityId: 'bus',
  delegateId: 'd',
  status: 'present' as const,
  way: 'tap' as const,
  minutesLate: null,
  at: '2025-09-16T01:00:00.000Z',
});
const book = { book: { userId: 'u' }, asOf: 1, ahead: 0 } as KeptBook;
const SIGN_OUT = 'yutai.check-in.signed-out';

let storage: Storage;
let page: typeof import('./kept-book');
beforeEach(async () => {
  storage = new Storage();
  Object.assign(globalThis, { localStorage: storage });
  page = await import('./kept-book');
  page.forgetBook();
});

test('a mark that a full phone cannot keep is there as long as the page is open, and the page can tell', () => {
  page.keepUnsent('u', [mark('1')]);
  expect(page.isKeeping()).toBe(true);
  storage.room = 10;
  page.keepUnsent('u', [mark('2')]);
  expect(page.unsentOf('u').map(({ id }) => id)).toEqual(['1', '2']);
  expect(page.isKeeping()).toBe(false);
  storage.room = Infinity;
  page.noteSent('u', ['1', '2']);
  expect(page.unsentOf('u')).toEqual([]);
  expect(page.isKeeping()).toBe(true);
});

test('a book that was asked for before somebody signed out is not kept after', () => {
  const signIn = page.signInNow();
  storage.setItem(SIGN_OUT, '1');
  page.keepBook(book, signIn);
  expect(page.keptBook()).toBeNull();
  page.keepBook(book, page.signInNow());
  expect(page.keptBook()).toEqual(book);
});

test('signing out in another tab takes the book from memory too', () => {
  storage.room = 0;
  page.keepBook(book, page.signInNow());
  expect(page.keptBook()).toEqual(book);
  expect(page.heedSignOut({ key: 'yutai.check-in.unsent.u', newValue: null })).toBe(false);
  expect(page.heedSignOut({ key: SIGN_OUT, newValue: '1' })).toBe(true);
  expect(page.keptBook()).toBeNull();
});
