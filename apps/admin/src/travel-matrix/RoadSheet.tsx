import { useCanAccess, useNotify } from 'ra-core';
import { useT } from '../i18n/use-t';
import { minutesOf } from './pasted';
import type { End, Origin, Roads } from './roads';
import { SheetGrid } from './SheetGrid';
import type { Change } from './roads';
import type { Edit, Spot } from './use-sheet';

export interface Line {
  key: string;
  name: string;
}

interface Props {
  label: string;
  corner: string;
  rows: readonly Line[];
  columns: readonly Line[];
  roads: Roads;
  /** From where to where the cell of a row and a column is. */
  endsAt: (spot: Spot) => { from: End; to: End; words: string };
  change: (changesOf: (roads: Roads) => Change[]) => void;
}

const APPROXIMATELY: readonly Origin[] = ['estimate'];

/** Minutes of many roads, each shown with what it is known by, and written as it is typed. */
export function RoadSheet({ endsAt, roads, change, ...table }: Props) {
  const t = useT();
  const notify = useNotify();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'travel-times' });
  const cellAt = (spot: Spot) => {
    const { from, to, words } = endsAt(spot);
    const isItself = 'place' in from && 'place' in to && from.place === to.place;
    const { minutes, by } = isItself ? { minutes: null, by: 'same' as const } : roads.road(from, to);
    const text = minutes === null ? '–' : `${APPROXIMATELY.includes(by) ? '≈ ' : ''}${minutes}`;
    return { text: isItself ? '' : text, by, about: `${words} (${t(`travel.by.${by}`)})` };
  };
  const onEdit = (edits: Edit[]) => {
    const wanted = edits.map((edit) => ({ ...endsAt(edit), minutes: minutesOf(edit.text), text: edit.text }));
    const wrong = wanted.filter(({ minutes }) => minutes === undefined);
    if (wrong.length > 0) {
      const [first] = wrong;
      notify(t('travel.notMinutes', { text: first!.text, smart_count: wrong.length }), { type: 'error' });
      return false;
    }
    change((now) =>
      wanted.flatMap(({ from, to, minutes = null }) => {
        const old = now.entryOf(from, to);
        const isNew = minutes === null ? old !== undefined : old?.minutes !== minutes;
        return isNew ? [now.change(from, to, minutes)] : [];
      }),
    );
    return true;
  };
  return <SheetGrid {...table} cellAt={cellAt} readOnly={!canAccess} onEdit={onEdit} />;
}
