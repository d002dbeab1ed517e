import type { InstantRange } from '@yutai/planning';
import { useGetOne } from 'ra-core';
import { useState } from 'react';
import type { Activity, Override } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { ConflictError, StaleError } from '../api/problem';
import { given } from '../conflicts/overrides';
import { useDryRun } from '../conflicts/use-dry-run';
import { useNotifyError } from '../pages/use-notify-error';
import type { ActivityResource } from './activity-resource';
import { candidateOf, settled } from './candidate';

export interface Move extends InstantRange {
  resource: ActivityResource;
  id: string;
  /** At which it was seen: somebody else's change since then refuses the move. */
  version: number;
}

/**
 * Moves an activity to another time and leaves all else as it is stored.
 * @throws StaleError when it is no longer at that version, ConflictError when the timetable refuses
 */
async function moveActivity({ resource, id, version, startsAt, endsAt }: Move, overrides: Override[]) {
  const { data: before } = (await dataProvider.getOne(resource, { id })) as { data: Activity };
  const data = settled({ ...before, version, startsAt, endsAt, overrides });
  const { data: after } = (await dataProvider.update(resource, {
    id,
    data,
    previousData: before as never,
  })) as { data: Activity };
  return { before, after };
}

interface Outcomes {
  onMoved: (before: Activity, after: Activity) => void;
  onStale: () => void;
}

/** A move that is asked about: what stands in its way, the reasons given, and saving it. */
export function useMove(move: Move, { onMoved, onStale }: Outcomes) {
  const notifyError = useNotifyError();
  const [overrides, setOverrides] = useState<Override[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { data: record } = useGetOne<Activity>(move.resource, { id: move.id }, { staleTime: 0 });
  const verdict = useDryRun(
    move.resource,
    record
      ? candidateOf({ ...record, version: move.version, startsAt: move.startsAt, endsAt: move.endsAt })
      : null,
    { attempt, saving: busy },
  );
  const save = async () => {
    setBusy(true);
    try {
      const { before, after } = await moveActivity(move, given(overrides));
      onMoved(before, after);
    } catch (error) {
      if (error instanceof StaleError) onStale();
      else if (error instanceof ConflictError) setAttempt((count) => count + 1);
      else notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return { record, verdict, overrides, setOverrides, save, busy };
}
