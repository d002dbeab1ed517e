import {
  checkActivity,
  type Conflict,
  type InstantRange,
  type Plan,
  type PlanActivity,
  type PlanIndex,
} from '@yutai/planning';
import { useMemo, useRef, useState } from 'react';
import { STEP } from './day-view';

/** An activity taken from its time, as it would be if it were let go here. */
export interface Hand {
  activity: PlanActivity;
  to: InstantRange;
  /** `drag`: it follows the pointer; `ask`: it was let go, and saving it is asked about. */
  phase: 'drag' | 'ask';
}

/** A time so many minutes later, as far as that stays within the range. */
function moved({ startsAt, endsAt }: InstantRange, minutes: number, within: InstantRange): InstantRange {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const least = Math.min(0, Date.parse(within.startsAt) - start);
  const most = Math.max(0, Date.parse(within.endsAt) - end);
  const by = Math.min(most, Math.max(least, minutes * 60_000));
  return { startsAt: new Date(start + by).toISOString(), endsAt: new Date(end + by).toISOString() };
}

export interface HandControls {
  /** Begins a drag, from where it is held or stored. */
  grab: (id: string) => void;
  /** Follows the pointer, so many minutes from where it was grabbed. */
  drag: (minutes: number) => void;
  drop: () => void;
  /** Moves by so many steps from where it is held or stored, and asks. */
  nudge: (id: string, steps: number) => void;
  /** Holds it at a time that was proposed. */
  hold: (id: string, to: InstantRange) => void;
  letGo: () => void;
}

const isBack = ({ activity, to }: Hand) => Date.parse(activity.startsAt ?? '') === Date.parse(to.startsAt);

/** The one activity in the hand, and the plan as it would be with it there. @param within the hours of the day shown */
export function useHand(plan: Plan, index: PlanIndex, within: InstantRange) {
  const [hand, setHand] = useState<Hand | null>(null);
  const grabbed = useRef<Hand | null>(null);
  const taken = (id: string): Hand | null => {
    if (hand?.activity.id === id) return hand;
    const activity = plan.activities.find((each) => each.id === id);
    if (!activity?.startsAt || !activity.endsAt) return null;
    return { activity, to: { startsAt: activity.startsAt, endsAt: activity.endsAt }, phase: 'drag' };
  };
  const put = (held: Hand | null, phase: Hand['phase']) =>
    setHand(held && !isBack(held) ? { ...held, phase } : null);
  const controls: HandControls = {
    grab: (id) => (grabbed.current = taken(id)),
    drag: (minutes) => {
      const from = grabbed.current;
      if (from) setHand({ ...from, to: moved(from.to, minutes, within), phase: 'drag' });
    },
    drop: () => put(hand, 'ask'),
    nudge: (id, steps) => {
      const from = taken(id);
      put(from && { ...from, to: moved(from.to, steps * STEP, within) }, 'ask');
    },
    hold: (id, to) => {
      const from = taken(id);
      put(from && { ...from, to }, 'ask');
    },
    letGo: () => setHand(null),
  };
  const shown = useMemo(() => (hand ? withMoved(plan, hand) : plan), [plan, hand]);
  const conflicts = useMemo<Conflict[]>(
    () => (hand ? checkActivity(index, { ...hand.activity, ...hand.to }) : []),
    [index, hand],
  );
  return { hand, controls, shown, conflicts };
}

const withMoved = (plan: Plan, { activity, to }: Hand): Plan => ({
  ...plan,
  activities: plan.activities.map((each) => (each.id === activity.id ? { ...each, ...to } : each)),
});
