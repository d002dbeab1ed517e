import type { PlanActivity } from '@yutai/planning';
import { useState } from 'react';
import type { BoardRow } from './model/layout';
import { between, type Spot } from './model/walking';

const NOTHING: ReadonlySet<string> = new Set();

/** What is selected, by id: a card that several rows show is one. */
export function useSelection(
  rows: readonly BoardRow[],
  activityOf: (id: string) => PlanActivity | undefined,
) {
  const [selected, setSelected] = useState(NOTHING);
  const [anchor, setAnchor] = useState<Spot | null>(null);
  const toggle = (spot: Spot) => {
    setAnchor(spot);
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(spot.id)) next.add(spot.id);
      return next;
    });
  };
  const only = (spot: Spot) => {
    setAnchor(spot);
    setSelected(new Set([spot.id]));
  };
  const upTo = (spot: Spot) => setSelected((before) => new Set([...before, ...between(rows, anchor, spot)]));
  const activities = [...selected].flatMap((id) => activityOf(id) ?? []);
  return {
    selected,
    activities,
    toggle,
    only,
    upTo,
    these: setSelected,
    clear: () => setSelected(NOTHING),
    /** What moves together with an activity: the rest of the selection, when it is part of it. */
    with: (id: string) => (selected.has(id) ? activities.filter((each) => each.id !== id) : []),
  };
}
