import type { Conflict } from '@yutai/planning';
import { useRef, useState } from 'react';
import type { Override } from '../api/records';
import { ConflictError, StaleError } from '../api/problem';
import type { ExcuseFromOther } from '../conflicts/excuse';
import { useNotifyError } from '../pages/use-notify-error';
import type { Wish } from './model/arrangement';
import type { Saved } from './model/history';
import { saveExcuse, saveWish } from './save';
import { useSteps } from './use-steps';

/** What was wanted and not done: it is told, and offered again. */
export interface Refusal {
  wish: Wish;
  why: 'stale' | 'conflict';
  conflicts: readonly Conflict[];
}

export interface Outcomes {
  /** Reads the plan again; done when it is here. */
  reread: () => Promise<unknown>;
  onSaved: (wishes: readonly Wish[]) => void;
  say: (text: string) => void;
}

/** A copy is not what it is of. */
const isOf = (wish: Wish) => (refusal: Refusal) =>
  refusal.wish.activity.id === wish.activity.id && refusal.wish.copy === wish.copy;

/** What is to be answered by whoever wanted it: of each activity the last. */
function useRefusals() {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  return {
    refusals,
    forget: (refusal: Refusal) => setRefusals((before) => before.filter((each) => each !== refusal)),
    clear: (wish: Wish) => setRefusals((before) => before.filter((each) => !isOf(wish)(each))),
    keep: (wish: Wish, error: StaleError | ConflictError) => {
      const why = error instanceof StaleError ? 'stale' : 'conflict';
      const conflicts = error instanceof ConflictError ? error.conflicts : [];
      setRefusals((before) => [...before.filter((each) => !isOf(wish)(each)), { wish, why, conflicts }]);
    },
  };
}

/** Saves a wish at the version at which its activity was seen. */
function useSavingOne() {
  /** Of our own saves, what the plan does not tell yet: a card that is moved twice at once is not stale. */
  const own = useRef(new Map<string, Saved>());
  return async (wish: Wish, overrides: readonly Override[]): Promise<Saved> => {
    const { id, version } = wish.activity;
    const mine = own.current.get(id);
    const seen = mine?.seen === version ? mine.now : version;
    const saved = await saveWish({ ...wish, activity: { ...wish.activity, version: seen } }, overrides);
    if (!wish.copy) own.current.set(id, { ...saved, seen: version });
    return saved;
  };
}

/**
 * Saves what is dropped, one activity after the other, each at the version at which it was seen. Until the plan has
 * it, it is shown as wanted; what is refused goes back, and its refusal stays to be answered.
 */
export function useSaving({ reread, onSaved, say }: Outcomes) {
  const notifyError = useNotifyError();
  const steps = useSteps({ reread, say });
  const saveOne = useSavingOne();
  const { refusals, forget, clear, keep } = useRefusals();
  const [pending, setPending] = useState<readonly Wish[]>([]);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);

  const one = async (wish: Wish, overrides: readonly Override[]): Promise<Saved | null> => {
    try {
      const saved = await saveOne(wish, overrides);
      clear(wish);
      return saved;
    } catch (error) {
      setPending((before) => before.filter((each) => each !== wish));
      if (error instanceof StaleError || error instanceof ConflictError) keep(wish, error);
      else notifyError(error);
      return null;
    }
  };
  const run = async (wishes: readonly Wish[], overrides: readonly Override[]) => {
    const done: [Wish, Saved][] = [];
    for (const [at, wish] of wishes.entries()) {
      if (wishes.length > 1) setProgress({ done: at, all: wishes.length });
      const saved = await one(wish, overrides);
      if (saved) done.push([wish, saved]);
    }
    setProgress(null);
    steps.remember(done.map(([, saved]) => saved));
    if (done.length > 0) onSaved(done.map(([wish]) => wish));
    await reread();
    setPending((before) => before.filter((each) => !wishes.includes(each)));
  };
  const save = (wishes: readonly Wish[], overrides: readonly Override[] = []) => {
    if (wishes.length === 0) return Promise.resolve();
    setPending((before) => [...before, ...wishes]);
    return steps.queue(() => run(wishes, overrides));
  };
  /** Of what is saved next, it is in nobody's way. */
  const excuse = (fix: ExcuseFromOther) =>
    steps.queue(() => saveExcuse(fix).then((saved) => steps.remember([saved]), notifyError));
  /** `wanted`: the activities as they will be. */
  return { save, excuse, progress, refusals, forget, wanted: pending, ...steps };
}
