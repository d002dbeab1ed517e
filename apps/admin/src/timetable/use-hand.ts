import {
  checkActivity,
  type Conflict,
  type InstantRange,
  type Plan,
  type PlanActivity,
  type PlanIndex,
} from '@yutai/planning';
import { useMemo, useState } from 'react';
import { STEP } from './day-view';

/** An activity taken from its time, as it would be if it were let go here. */
export interface Hand {
  activity: PlanActivity;
  to: InstantRange;
  /** `drag`: it follows the pointer; `ask`: it was let go, and saving it is asked about. */
  phase: 'drag' | 'ask';
}

const moved = ({ startsAt, endsAt }: PlanActivity, minutes: number): InstantRange => {
  const shift = (instant: string | null) =>
    new Date(Date.parse(instant ?? '') + minutes * 60_000).toISOString();
  return { startsAt: shift(startsAt), endsAt: shift(endsAt) };
};

const minutesBetween = (from: string | null, to: string) =>
  (Date.parse(to) - Date.parse(from ?? '')) / 60_000;

export interface HandControls {
  /** Follows the pointer, so many minutes from where the activity is stored. */
  drag: (activity: PlanActivity, minutes: number) => void;
  drop: () => void;
  /** Moves by steps from where it is held or stored, and asks. */
  nudge: (activity: PlanActivity, steps: number) => void;
  /** Holds it at a time that was proposed. */
  hold: (activity: PlanActivity, to: InstantRange) => void;
  letGo: () => void;
}

/** The one activity in the hand, and the plan as it would be with it there. */
export function useHand(plan: Plan, index: PlanIndex) {
  const [hand, setHand] = useState<Hand | null>(null);
  const controls: HandControls = {
    drag: (activity, minutes) => setHand({ activity, to: moved(activity, minutes), phase: 'drag' }),
    drop: () =>
      setHand((held) =>
        held && minutesBetween(held.activity.startsAt, held.to.startsAt) !== 0
          ? { ...held, phase: 'ask' }
          : null,
      ),
    nudge: (activity, steps) =>
      setHand((held) => {
        const from = held?.activity.id === activity.id ? held.to.startsAt : (activity.startsAt ?? '');
        const minutes = minutesBetween(activity.startsAt, from) + steps * STEP;
        return minutes === 0 ? null : { activity, to: moved(activity, minutes), phase: 'ask' };
      }),
    hold: (activity, to) => setHand({ activity, to, phase: 'ask' }),
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
