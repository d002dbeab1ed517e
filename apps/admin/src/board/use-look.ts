import { daysBetween } from '@yutai/domain';
import type { Plan } from '@yutai/planning';
import { useStore } from 'ra-core';
import { useMemo } from 'react';
import type { RowKind } from './model/rows';
import { type Axis, hoursOfPlan, hourWidthOf, rangeOfPlan, type Scale, type Zoom } from './model/scale';

/** How somebody looks at the board; remembered by the browser. */
export interface Look {
  kind: RowKind;
  /** "2025-09-16"; null for the whole edition. */
  day: string | null;
  zoom: Zoom;
  /** Of a single day. */
  dayZoom: Zoom;
  /** Minutes. */
  snap: 5 | 15;
}

const USUAL: Look = { kind: 'delegation', day: null, zoom: 1, dayZoom: 0, snap: 15 };

/** Pixels of a line of cards: low where a whole edition is looked over. */
const LOW = 26;
const USUAL_HEIGHT = 44;

/** @param room the pixels that there are for the axis */
export function useLook(plan: Plan, room: number) {
  const [stored, setLook] = useStore<Look>('board', USUAL);
  const { startsOn, endsOn, seasonStartsOn, seasonEndsOn, timeZone } = plan.edition;
  // The plan is made anew with every change in it; its days as a rule are the same.
  const [first, last] = rangeOfPlan(plan);
  const all = useMemo(() => daysBetween(first, last), [first, last]);
  const { firstHour, lastHour } = useMemo(() => hoursOfPlan(plan), [plan]);
  const day = stored.day && all.includes(stored.day) ? stored.day : null;
  const look = { ...USUAL, ...stored, day };
  const zoom = day ? look.dayZoom : look.zoom;
  const axis = useMemo<Scale>(() => {
    const hours: Axis = { timeZone, days: day ? [day] : all, firstHour, lastHour };
    return { ...hours, hourWidth: hourWidthOf(hours, zoom, room) };
  }, [all, day, timeZone, firstHour, lastHour, zoom, room]);
  return {
    look,
    change: (part: Partial<Look>) => setLook({ ...look, ...part }),
    days: all,
    axis,
    week: { startsOn, endsOn },
    season: { seasonStartsOn, seasonEndsOn },
    laneHeight: day || zoom > 0 ? USUAL_HEIGHT : LOW,
  };
}
