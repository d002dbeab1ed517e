import type { InstantRange } from '@yutai/planning';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { moveActivity } from '../activities/use-move';
import type { Activity } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { ConflictError, StaleError } from '../api/problem';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useT } from '../i18n/use-t';

interface Moved {
  resource: 'site-visits' | 'sessions';
  before: Activity;
  after: Activity;
}

interface Outcomes {
  onUndone: () => void;
  onStale: () => void;
  /** What was free then is not so any more: the way back is asked about instead. */
  onRefused: (id: string, to: InstantRange) => void;
}

/** Takes the last move back, unless somebody has changed the activity since; what was confirmed is so again. */
export function useUndo({ onUndone, onStale, onRefused }: Outcomes) {
  const t = useT();
  const notify = useNotify();
  const { span } = useConflictWords();
  const [moved, setMoved] = useState<Moved | null>(null);
  const undo = async () => {
    if (!moved) return;
    const { resource, before, after } = moved;
    const times = { startsAt: before.startsAt ?? '', endsAt: before.endsAt ?? '' };
    setMoved(null);
    try {
      const back = await moveActivity(
        { resource, id: before.id, version: after.version, ...times },
        before.overrides ?? [],
      );
      if (before.status === 'confirmed')
        await dataProvider.verb(resource, before.id, 'confirm', {}, back.after.version);
      notify(t('activity.done.undone', { time: span(times) }), { type: 'info' });
      onUndone();
    } catch (error) {
      if (error instanceof StaleError) onStale();
      else if (error instanceof ConflictError) onRefused(before.id, times);
      else notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };
  return { moved, remember: setMoved, forget: () => setMoved(null), undo };
}
