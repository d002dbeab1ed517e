import type { Schemas } from '@yutai/api-client';
import type { Mark } from '@yutai/domain';
import { ask, type Failure } from '../load';
import type { Book } from './book';
import { keepBook, keptBook, noteSent, signInNow, unsentOf, type KeptBook } from './kept-book';

/** A delegate's link is not asked for here: `required` is a session, `forbidden` a role that checks nobody in. */
export type Refusal = Failure | 'forbidden';
export type Loaded = { kept: KeptBook } | { failure: Refusal };

/** The API tells its time in whole seconds: less than this is no difference of clocks. */
const SAME_TIME = 2_000;
/** As many marks as the API takes at once. */
const MOST = 500;
/** Statuses that say that what was sent is at fault: it will not be taken later either. */
const FAULTS = [400, 413, 422];

const refusalOf = ({ failure, code }: { failure: Failure; code?: unknown }): Refusal =>
  code === 'right.missing' ? 'forbidden' : failure;

/** The edition that the address names, if any. */
function ofEdition(): string {
  const id = new URLSearchParams(location.search).get('edition');
  return id ? `?editionId=${encodeURIComponent(id)}` : '';
}

/** The book as it is now; the browser asks with the ETag of what it has. */
export async function loadBook(): Promise<Loaded> {
  const signIn = signInNow();
  const answer = await ask(`/api/attendance/check-in${ofEdition()}`, { cache: 'no-cache' });
  if ('failure' in answer) return { failure: refusalOf(answer) };
  const asOf = answer.receivedAt;
  const difference = answer.at - asOf;
  const ahead = Math.abs(difference) > SAME_TIME ? difference : 0;
  const kept = { book: answer.body as Book, asOf, ahead };
  keepBook(kept, signIn);
  return { kept };
}

/** Sends what waits, if its maker is still signed in; gives how many marks were refused, or why nothing was sent. */
export async function sendMarks(userId: string): Promise<{ refused: number } | { failure: Refusal }> {
  let refused = 0;
  let most = MOST;
  for (let marks = unsentOf(userId); marks.length > 0; marks = unsentOf(userId)) {
    const part = marks.slice(0, most);
    const signIn = signInNow();
    const answer = await post(userId, part);
    if ('failure' in answer) {
      if (answer.code === 'session.other') return { refused };
      if (!FAULTS.includes(answer.status ?? 0)) return { failure: refusalOf(answer) };
      // One of them is not as the API takes it: each goes alone, and that one is put aside.
      if (part.length === 1) {
        settle(userId, [], part, signIn);
        refused += 1;
      }
      most = 1;
      continue;
    }
    const { refused: ids } = answer.body as Schemas['MarksKeptDto'];
    refused += ids.length;
    const isRefused = ({ id }: Mark) => ids.includes(id);
    settle(
      userId,
      part.filter((mark) => !isRefused(mark)),
      part.filter(isRefused),
      signIn,
    );
  }
  return { refused };
}

const post = (userId: string, marks: readonly Mark[]) =>
  ask('/api/attendance/marks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userId, marks: marks.map(({ minutesLate: _, ...mark }) => mark) }),
  });

/** What has arrived is known from now on; neither that nor what was refused waits any longer. */
function settle(
  userId: string,
  taken: readonly Mark[],
  refused: readonly Mark[],
  signIn: string | null,
): void {
  const known = keptBook();
  if (known?.book.userId === userId) {
    keepBook({ ...known, book: { ...known.book, marks: [...known.book.marks, ...taken] } }, signIn);
  }
  noteSent(
    userId,
    [...taken, ...refused].map(({ id }) => id),
  );
}
