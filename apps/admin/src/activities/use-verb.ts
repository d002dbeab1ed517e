import { useNotify, useRecordContext, useRefresh, useResourceContext } from 'ra-core';
import { useState } from 'react';
import type { ActivityVerb } from '@yutai/domain';
import type { Activity } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { ConflictError, ProblemError, StaleError, type FormErrors } from '../api/problem';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';

export type Verb = ActivityVerb | 'readmit' | 'record-outcome' | 'record-answer' | 'record-host-answer';

/** What came of a verb: done, or the errors to show at the fields that were sent with it. */
type VerbOutcome = { done: true } | { done: false; errors?: FormErrors };

/** Moves the record of the context by a verb, at the version that is shown; says what came of it, and reads it again. */
export function useVerb() {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const { refusal } = useConflictWords();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<Activity>();
  const [busy, setBusy] = useState(false);
  // Until the record is shown as the verb left it, a second click would be about what is no longer so.
  const [left, setLeft] = useState<number>();
  const run = async (verb: Verb, body?: object): Promise<VerbOutcome> => {
    if (!record) return { done: false };
    setBusy(true);
    try {
      await dataProvider.verb(resource, record.id, verb, body, record.version);
      notify(t(`activity.done.${verb}`), { type: 'info' });
      setLeft(record.version);
      refresh();
      return { done: true };
    } catch (error) {
      const errors = error instanceof ProblemError ? error.body.errors : undefined;
      if (error instanceof StaleError) refresh();
      if (error instanceof ConflictError) notify(refusal(error.conflicts), { type: 'error' });
      else if (!errors) notifyError(error);
      return { done: false, errors };
    } finally {
      setBusy(false);
    }
  };
  return { run, busy: busy || (record !== undefined && record.version === left) };
}
