import type { Conflict, Fix } from '@yutai/planning';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { Override } from '../api/records';
import { ConflictError, StaleError } from '../api/problem';
import { isFromOther } from '../conflicts/excuse';
import { refusing, withReason } from '../conflicts/overrides';
import { useConflictWords } from '../conflicts/use-conflict-words';
import type { SetAside } from '../conflicts/use-edition-conflicts';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { useWarn } from '../pages/use-warn';
import { putBack, useUndo, type Refusal, type Saved } from '../timetable/use-undo';
import type { Item } from './items';
import { mend, setAside, SpeakerError, takeBack, type Mended } from './mend';

/** A fix that the server did not take, and why. */
export interface Refused {
  key: string;
  conflicts: readonly Conflict[];
}

/** Reads again what somebody else has changed meanwhile, and says so. */
function useWhenStale(reread: () => Promise<unknown>) {
  const t = useT();
  const warn = useWarn();
  return () => {
    warn(t('conflictList.stale'));
    void reread();
  };
}

/** Taking back what was done last: where its conflict would be back, it takes a reason. */
function useWayBack(reread: () => Promise<unknown>) {
  const t = useT();
  const notify = useNotify();
  const warn = useWarn();
  const [wayBack, setWayBack] = useState<Refusal>();
  const undo = useUndo({
    onUndone: () => void reread(),
    onStale: useWhenStale(reread),
    onRefused: (_id, _to, refusal) => {
      if (refusal.saved.back || refusal.conflicts.some(({ level }) => level === 'block'))
        warn(t('conflictList.noWayBack'));
      else setWayBack(refusal);
    },
  });
  return {
    undo,
    /** What was mended can only be as it was before with a reason. */
    wayBack,
    /** @throws ProblemError, for the dialog that asked for the reason */
    goBack: async ({ saved: { resource, before, after }, conflicts }: Refusal, reason: string) => {
      const overrides = refusing(conflicts).reduce<Override[]>(
        (given, conflict) => withReason(given, conflict, reason),
        before.overrides ?? [],
      );
      await putBack(resource, { ...before, overrides }, after);
      notify(t('timetable.takenBack'), { type: 'info' });
      await reread();
    },
    stay: () => setWayBack(undefined),
  };
}

/** Does one thing at a time to what is listed; what is not done is told. */
function useRunning(reread: () => Promise<unknown>, onSaved: (saved: Saved) => void) {
  const t = useT();
  const warn = useWarn();
  const notifyError = useNotifyError();
  const whenStale = useWhenStale(reread);
  const [busy, setBusy] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const failed = ({ key, activity, conflict }: Item, error: unknown) => {
    const person = nameOf(conflict.resource) || t('conflict.somebody');
    if (error instanceof StaleError) whenStale();
    else if (error instanceof ConflictError) setRefused({ key, conflicts: error.conflicts });
    else if (error instanceof SpeakerError)
      warn(t('conflictList.speaker', { name: nameOf(activity), person }));
    else notifyError(error);
  };
  const run = async (item: Item, text: string, act: () => Promise<Mended>) => {
    setBusy(item.key);
    setRefused(undefined);
    try {
      onSaved({ text, ...(await act()) });
      await reread();
    } catch (error) {
      failed(item, error);
    } finally {
      setBusy(undefined);
    }
  };
  return { run, busy, refused };
}

/** Carries out what is clicked: it is saved, told and can be taken back, or its refusal is told. */
export function useMending(reread: () => Promise<unknown>) {
  const t = useT();
  const { span } = useConflictWords();
  const wayBack = useWayBack(reread);
  const { remember } = wayBack.undo;
  const { run, ...state } = useRunning(reread, remember);
  return {
    ...state,
    ...wayBack,
    fix: (item: Item, fix: Fix) => {
      const name = nameOf(isFromOther(fix) ? item.conflict.other : item.activity);
      const text =
        fix.kind === 'move'
          ? t('conflictList.moved', { name, time: span(fix) })
          : t('conflictList.mended', { name });
      return run(item, text, () => mend(item.activity, fix));
    },
    /** @throws ProblemError, for the dialog that asked for the reason */
    override: async (item: Item, reason: string) => {
      const mended = await setAside(item.activity, item.conflict, reason);
      remember({ text: t('conflictList.setAsideDone', { name: nameOf(item.activity) }), ...mended });
      await reread();
    },
    reopen: (item: Item, { holder, override }: SetAside) =>
      override &&
      run(item, t('conflictList.takenBack', { name: nameOf(holder) }), () => takeBack(holder, override)),
  };
}

export type Mending = ReturnType<typeof useMending>;
