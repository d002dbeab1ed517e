import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import { useNotify } from 'ra-core';
import { useRef, useState } from 'react';
import { dataProvider } from '../api/data-provider';
import { readAll } from '../api/read-all';
import type { Place } from '../api/records';
import { StaleError } from '../api/problem';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { changed, inverse, Roads, type Change, type Entry } from './roads';

const ENTRIES = ['travel-times', 'all'];
const BY_ID = { field: 'id', order: 'ASC' } as const;

/** All that is known of the road between places and districts. */
export function useRoads() {
  const entries = useQuery({
    queryKey: ENTRIES,
    queryFn: ({ signal }) => readAll<Entry>('travel-times', {}, signal, BY_ID),
  });
  const places = useQuery({
    queryKey: ['places', 'withoutRooms'],
    queryFn: ({ signal }) => readAll<Place>('places', { parentId: null }, signal, BY_ID),
  });
  const ready = entries.data && places.data;
  return {
    error: entries.error ?? places.error,
    places: places.data ?? [],
    entries: entries.data ?? [],
    roads: ready ? new Roads(entries.data, places.data) : null,
  };
}

/** Writes changes one after another, each of the values as they stand then, and takes them back. */
export function useRoadChanges(places: readonly Place[]) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const client = useQueryClient();
  const [done, setDone] = useState<Change[][]>([]);
  const queue = useRef(Promise.resolve());

  const write = async (changesOf: (roads: Roads) => Change[], isUndo: boolean) => {
    const before = client.getQueryData<Entry[]>(ENTRIES) ?? [];
    const changes = changesOf(new Roads(before, places));
    if (changes.length === 0) return;
    try {
      const answer = await dataProvider.batch<Schemas['ChangedTravelTimesDto']>('travel-times', 'changes', {
        changes,
      });
      client.setQueryData<Entry[]>(ENTRIES, changed(before, changes, answer.data));
      if (!isUndo) setDone((all) => [...all, inverse(before, changes, answer.data)]);
      notify(t(isUndo ? 'travel.undone' : 'travel.saved', { smart_count: changes.length }), { type: 'info' });
    } catch (error) {
      if (error instanceof StaleError) setDone([]);
      await client.invalidateQueries({ queryKey: ENTRIES });
      notifyError(error);
    }
  };
  const enqueue = (changesOf: (roads: Roads) => Change[], isUndo = false) => {
    queue.current = queue.current.then(() => write(changesOf, isUndo));
  };
  const undo = () => {
    const last = done.at(-1);
    if (!last) return;
    setDone(done.slice(0, -1));
    enqueue(() => last, true);
  };
  return { change: enqueue, undo: done.length > 0 ? undo : undefined };
}
