import { daysBetween } from '@yutai/domain';
import type { Plan } from '@yutai/planning';
import { useStore } from 'ra-core';
import { useMemo } from 'react';
import type { RowKind } from './model/rows';
import { hoursOfPlan, hourWidthOf, rangeOfPlan, type Scale, type Zoom } from './model/scale';

/** How somebody looks at the board; remembered by the browser. */
export interface Look {
  kind: RowKind;
  /** "2025-09-16"; null for the whole edition. */
  day: string | null;
  zoom: Zoom;
  /** Minutes. */
  snap: 5 | 15;
}

const USUAL: Look = { kind: 'delegation', day: null, zoom: 1, snap: 15 };

/** Pixels of a line of cards, by zoom. */
const LANE_HEIGHTS = [26, 44, 44] as const;

export function useLook(plan: Plan) {
  const [look, setLook] = useStore<Look>('board', USUAL);
  const { startsOn, endsOn, seasonStartsOn, seasonEndsOn, timeZone } = plan.edition;
  // The plan is made anew with every change in it; its days as a rule are the same.
  const [first, last] = rangeOfPlan(plan);
  const all = useMemo(() => daysBetween(first, last), [first, last]);
  const { firstHour, lastHour } = useMemo(() => hoursOfPlan(plan), [plan]);
  const day = look.day && all.includes(look.day) ? look.day : null;
  const axis = useMemo<Scale>(() => {
    const days = day ? [day] : all;
    return {
      timeZone,
      days,
      firstHour,
      lastHour,
      hourWidth: hourWidthOf(look.zoom, day ? 'day' : 'edition'),
    };
  }, [all, day, timeZone, firstHour, lastHour, look.zoom]);
  return {
    look: { ...look, day },
    change: (part: Partial<Look>) => setLook({ ...look, ...part }),
    days: all,
    axis,
    week: { startsOn, endsOn },
    season: { seasonStartsOn, seasonEndsOn },
    laneHeight: LANE_HEIGHTS[look.zoom],
  };
}
