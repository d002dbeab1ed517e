import type { Schemas } from '@yutai/api-client';
import type { Mark } from '@yutai/domain';
import { ask, type Failure } from '../load';
import { areWithin, withMarks, type Lists } from './lists';
import { keepLists, keptLists, noteHeard, noteSent, signInNow, unsentOf, type KeptLists } from './kept-lists';

/** A delegate's link is not asked for here: `required` is a session, `forbidden` a role that checks nobody in. */
export type Refusal = Failure | 'forbidden';

/** The API tells its time in whole seconds: less than this is no difference of clocks. */
const SAME_TIME = 2_000;
/** As many marks as the API takes at once. */
const MOST = 500;
/** Statuses that say that what was sent is at fault: it will not be taken later either. */
const FAULTS = [400, 413, 422];

const refusalOf = ({ failure, code }: { failure: Failure; code?: unknown }): Refusal =>
  code === 'right.missing' ? 'forbidden' : failure;

/** The edition that the address names, if any. */
export const editionAsked = (): string | null => new URLSearchParams(location.search).get('edition');

/**
 * Keeps the marks that were added since it was asked last; with `whole`, the lists as they are now too, which the browser asks
 * for with the ETag of what it has. Gives why it could not.
 */
export async function load(whole: boolean): Promise<Refusal | null> {
  const signIn = signInNow();
  const kept = keptLists();
  const lists = whole || !kept ? await askLists() : { body: kept.lists };
  if ('failure' in lists) return refusalOf(lists);
  // Of somebody who is new on the lists, marks of before are not known either.
  const since = kept && areWithin(lists.body, kept.lists) ? kept.next : 0;
  const marks = await askMarks(lists.body.edition.id, since);
  if ('failure' in marks) return refusalOf(marks);
  const { userId, data, next } = marks.body as Schemas['MarksDto'];
  // Somebody else has signed in meanwhile: these marks are of their lists.
  if (userId !== lists.body.userId) return whole ? 'server' : load(true);
  if (whole || since === 0 || next !== since) {
    keep({ lists: lists.body, marks: data, next }, since, signIn);
  }
  return null;
}

async function askLists(): Promise<{ body: Lists } | { failure: Failure; code?: unknown }> {
  const id = editionAsked();
  const query = id ? `?editionId=${encodeURIComponent(id)}` : '';
  const answer = await ask(`/api/attendance/check-in${query}`, { cache: 'no-cache' });
  return 'failure' in answer ? answer : { body: answer.body as Lists };
}

async function askMarks(editionId: string, since: number) {
  const query = new URLSearchParams({ editionId, since: String(since) });
  const answer = await ask(`/api/attendance/marks?${query}`, { cache: 'no-store' });
  if (!('failure' in answer)) {
    const difference = answer.at - answer.receivedAt;
    noteHeard({ asOf: answer.receivedAt, ahead: Math.abs(difference) > SAME_TIME ? difference : 0 });
  }
  return answer;
}

/** Adds what arrived to what was kept when it was asked for; where another tab has kept more since, that tab's holds. */
function keep(arrived: KeptLists, since: number, signIn: string | null): void {
  const now = keptLists();
  if (since === 0) keepLists(arrived, signIn);
  else if (now?.next === since) {
    keepLists({ ...arrived, marks: withMarks(now.marks, arrived.marks) }, signIn);
  }
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
  const known = keptLists();
  if (known?.lists.userId === userId) {
    keepLists({ ...known, marks: withMarks(known.marks, taken) }, signIn);
  }
  noteSent(
    userId,
    [...taken, ...refused].map(({ id }) => id),
  );
}
