import type { ActivityStatus } from '@yutai/domain';
import type { Override } from '../../api/records';
import type { Arrangement } from './arrangement';

/** How an activity stood on one side of an edit. */
export interface Side {
  arrangement: Arrangement;
  /** What was confirmed is to be so again. */
  status: ActivityStatus;
  overrides: readonly Override[];
}

/** One activity that was moved. */
export interface Moving {
  id: string;
  resource: string;
  before: Side;
  after: Side;
}

/** One that was made, as a copy, of these fields. */
export interface Making {
  id: string;
  resource: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Somebody who was excused, so that something else fits. */
interface Excusing {
  id: string;
  resource: string;
  personId: string;
}

export type Edit = Moving | Making | Excusing;

/** What was done at once, and is undone at once. */
export type Step = readonly Edit[];

/** An edit that the server took: the version it was made on and the one it led to, as the server counts. */
export interface Saved {
  edit: Edit;
  seen: number;
  now: number;
}

/** One's own steps, the latest last: those done, and those undone that can be done again. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
  /** At which version each activity was left; at another, somebody else has changed it since. */
  left: ReadonlyMap<string, number>;
}

export type Direction = 'undo' | 'redo';

export const EMPTY: History = { done: [], undone: [], left: new Map() };
const LONGEST = 100;

const without = (steps: readonly Step[], ids: ReadonlySet<string>): Step[] =>
  steps.map((step) => step.filter(({ id }) => !ids.has(id))).filter((step) => step.length > 0);

const leftAfter = (left: History['left'], saved: readonly Saved[]) =>
  new Map([...left, ...saved.map(({ edit, now }) => [edit.id, now] as const)]);

/**
 * The history with a new step. What was undone cannot be done again after it, and steps from before somebody else's
 * change of the same activity are gone: taking them back would take that change back too.
 */
export function remembered({ done, left }: History, saved: readonly Saved[]): History {
  if (saved.length === 0) return { done, undone: [], left };
  const changed = new Set(
    saved.filter(({ edit, seen }) => (left.get(edit.id) ?? seen) !== seen).map(({ edit }) => edit.id),
  );
  const steps = [...without(done, changed), saved.map(({ edit }) => edit)];
  return { done: steps.slice(-LONGEST), undone: [], left: leftAfter(left, saved) };
}

/** The step that is taken back next, or done again. */
export const nextStep = ({ done, undone }: History, direction: Direction): Step | undefined =>
  (direction === 'undo' ? done : undone).at(-1);

/**
 * The history after its next step was taken back or done again. What the server refused of it is gone.
 * @param saved what it took; a copy that was made again has another id than its edit before
 * @param renamed the new ids of such copies by their old ones
 */
export function stepped(
  history: History,
  direction: Direction,
  saved: readonly Saved[],
  renamed: ReadonlyMap<string, string> = new Map(),
): History {
  const rename = (steps: readonly Step[]): Step[] =>
    steps.map((step) => step.map((edit) => ({ ...edit, id: renamed.get(edit.id) ?? edit.id })));
  const step = saved.map(({ edit }) => edit);
  const [from, to] = direction === 'undo' ? [history.done, history.undone] : [history.undone, history.done];
  const rest = rename(from.slice(0, -1));
  const grown = [...rename(to), ...(step.length > 0 ? [step] : [])];
  const left = leftAfter(history.left, saved);
  return direction === 'undo' ? { done: rest, undone: grown, left } : { done: grown, undone: rest, left };
}
