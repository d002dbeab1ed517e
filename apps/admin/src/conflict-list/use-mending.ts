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
import { putBack, useUndo, type Refusal } from '../timetable/use-undo';
import type { Item } from './items';
import { mend, setAside, SpeakerError, takeBack, type Mended } from './mend';

/** A fix that the server did not take, and why. */
export interface Refused {
  key: string;
  conflicts: readonly Conflict[];
}

/** Carries out what is clicked: it is saved, told and can be taken back, or its refusal is told. */
export function useMending(reread: () => Promise<unknown>) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const { span } = useConflictWords();
  const [busy, setBusy] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [wayBack, setWayBack] = useState<Refusal>();
  const whenStale = () => {
    notify(t('conflictList.stale'), { type: 'warning', autoHideDuration: 8000 });
    void reread();
  };
  const undo = useUndo({
    onUndone: () => void reread(),
    onStale: whenStale,
    onRefused: (_id, _to, refusal) => {
      if (refusal.saved.back || refusal.conflicts.some(({ level }) => level === 'block'))
        notify(t('conflictList.noWayBack'), { type: 'warning', autoHideDuration: 8000 });
      else setWayBack(refusal);
    },
  });
  const failed = (key: string, name: string, person: string, error: unknown) => {
    if (error instanceof StaleError) whenStale();
    else if (error instanceof ConflictError) setRefused({ key, conflicts: error.conflicts });
    else if (error instanceof SpeakerError)
      notify(t('conflictList.speaker', { name, person }), { type: 'warning', autoHideDuration: 8000 });
    else notifyError(error);
  };
  const run = async ({ key, activity, conflict }: Item, text: string, act: () => Promise<Mended>) => {
    setBusy(key);
    setRefused(undefined);
    try {
      undo.remember({ text, ...(await act()) });
      await reread();
    } catch (error) {
      failed(key, nameOf(activity), nameOf(conflict.resource) || t('conflict.somebody'), error);
    } finally {
      setBusy(undefined);
    }
  };
  return {
    busy,
    refused,
    undo,
    fix: (item: Item, fix: Fix) => {
      const name = nameOf(isFromOther(fix) ? item.conflict.other : item.activity);
      const text =
        fix.kind === 'move'
          ? t('conflictList.moved', { name, time: span(fix) })
          : t('conflictList.mended', { name });
      return run(item, text, () => mend(item.activity, fix));
    },
    /** What was mended can only be as it was before with a reason. */
    wayBack,
    /** @throws ProblemError, for the dialog that asked for the reason */
    goBack: async ({ saved: { resource, before, after }, conflicts }: Refusal, reason: string) => {
      const overrides = refusing(conflicts, []).reduce<Override[]>(
        (given, conflict) => withReason(given, conflict, reason),
        before.overrides ?? [],
      );
      await putBack(resource, { ...before, overrides }, after);
      notify(t('timetable.takenBack'), { type: 'info' });
      await reread();
    },
    stay: () => setWayBack(undefined),
    /** @throws ProblemError, for the dialog that asked for the reason */
    override: async (item: Item, reason: string) => {
      const mended = await setAside(item.activity, item.conflict, reason);
      undo.remember({ text: t('conflictList.setAsideDone', { name: nameOf(item.activity) }), ...mended });
      await reread();
    },
    reopen: (item: Item, { holder, override }: SetAside) =>
      override &&
      run(item, t('conflictList.takenBack', { name: nameOf(holder) }), () => takeBack(holder, override)),
  };
}

export type Mending = ReturnType<typeof useMending>;
