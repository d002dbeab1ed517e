import type { Conflict, InstantRange } from '@yutai/planning';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { ActivityResource } from '../activities/activity-resource';
import { settled } from '../activities/candidate';
import type { Activity, Override } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { ConflictError, StaleError } from '../api/problem';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';

export interface Saved {
  resource: ActivityResource;
  /** What is said of it. */
  text: string;
  /** As it was stored; undefined of what is new, which has no way back. */
  before?: Activity;
  after: Activity;
  /** The way back where that is not storing it as before. */
  back?: () => Promise<unknown>;
}

/**
 * Stores an activity as it was before, if it is still as it was left; what was confirmed is so again.
 * @throws StaleError when somebody else has saved it since, ConflictError when what was free then is so no more
 */
export async function putBack(
  resource: Saved['resource'],
  before: Omit<Activity, 'overrides'> & { overrides?: Override[] },
  after: Activity,
) {
  const data = settled({ ...before, version: after.version, overrides: before.overrides ?? [] });
  const { data: back } = (await dataProvider.update(resource, {
    id: before.id,
    data,
    previousData: before as never,
  })) as { data: Activity };
  if (before.status === 'confirmed' && back.status !== 'confirmed')
    await dataProvider.verb(resource, before.id, 'confirm', {}, back.version);
}

export interface Refusal {
  saved: Saved & { before: Activity };
  conflicts: readonly Conflict[];
}

interface Outcomes {
  onUndone: () => void;
  onStale: () => void;
  /** What was free then is not so any more: the way back is asked about instead. */
  onRefused: (id: string, to: InstantRange, refusal: Refusal) => void;
}

/** What was saved last, and taking it back. */
export function useUndo({ onUndone, onStale, onRefused }: Outcomes) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const { span } = useConflictWords();
  const [saved, setSaved] = useState<Saved | null>(null);
  const undo = async () => {
    if (!saved?.before) return;
    const { resource, before, after, back = () => putBack(resource, before, after) } = saved;
    const { startsAt, endsAt } = before;
    const to = startsAt && endsAt ? { startsAt, endsAt } : null;
    const moved = startsAt !== after.startsAt || endsAt !== after.endsAt;
    setSaved(null);
    try {
      await back();
      notify(to && moved ? t('activity.done.undone', { time: span(to) }) : t('timetable.takenBack'), {
        type: 'info',
      });
      onUndone();
    } catch (error) {
      if (error instanceof StaleError) onStale();
      else if (error instanceof ConflictError && to)
        onRefused(before.id, to, { saved: { ...saved, before }, conflicts: error.conflicts });
      else notifyError(error);
    }
  };
  return { saved, remember: setSaved, forget: () => setSaved(null), undo };
}
