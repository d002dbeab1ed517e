import { proposeTransfers, type Plan, type TransferProposal } from '@yutai/planning';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Delegation } from '../api/records';
import { useAll } from '../api/use-all';
import { dayToShow, daysOf } from '../timetable/day-view';
import { adjusted, conflictsOf, totalsOf, type Adjustment } from './adjusted';

/** Where the delegations of an edition sleep; undefined until it is known. */
function useHotels(editionId: string): ReadonlyMap<string, string> | undefined {
  const { data: delegations } = useAll<Delegation>('delegations', { editionId });
  return useMemo(
    () =>
      delegations &&
      new Map(delegations.flatMap(({ id, hotelId }) => (hotelId ? [[id, hotelId] as const] : []))),
    [delegations],
  );
}

/** What is proposed for: days and delegations, kept in the address. */
function useChoice(plan: Plan) {
  const [query, setQuery] = useSearchParams();
  const days = useMemo(() => daysOf(plan), [plan]);
  const list = (name: string) => query.get(name)?.split(',').filter(Boolean) ?? [];
  const asked = list('days').filter((day) => days.includes(day));
  const [first] = [dayToShow(days, null, plan)];
  const chosenDays = asked.length > 0 ? asked : first ? [first] : [];
  const known = new Set(plan.delegations.map(({ id }) => id));
  const set = (name: string) => (values: readonly string[]) =>
    setQuery(
      (before) => {
        if (values.length > 0) before.set(name, values.join(','));
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  return {
    days,
    chosenDays,
    delegationIds: list('delegations').filter((id) => known.has(id)),
    onDays: set('days'),
    onDelegations: set('delegations'),
  };
}

type Keys = ReadonlySet<string>;
const toggled = (set: Keys, keys: readonly string[], isIn: boolean): Keys =>
  isIn ? new Set([...set, ...keys]) : new Set([...set].filter((key) => !keys.includes(key)));

/** What somebody would have otherwise: times and vehicles, who rides apart, and what is left out. */
function useAdjusting() {
  const [adjustments, setAdjustments] = useState<ReadonlyMap<string, Adjustment>>(new Map());
  const [apart, setApart] = useState<Keys>(new Set());
  const [left, setLeft] = useState<Keys>(new Set());
  return {
    adjustments,
    apart,
    isAdjusted: ({ key }: TransferProposal) => adjustments.has(key),
    isTaken: ({ key }: TransferProposal) => !left.has(key),
    isApart: ({ legKeys }: TransferProposal) => legKeys.some((key) => apart.has(key)),
    adjust: ({ key }: TransferProposal, adjustment: Adjustment) =>
      setAdjustments((before) => new Map(before).set(key, { ...before.get(key), ...adjustment })),
    reset: ({ key }: TransferProposal) =>
      setAdjustments((before) => new Map([...before].filter(([other]) => other !== key))),
    take: (some: readonly TransferProposal[], isTaken: boolean) => {
      const keys = some.map(({ key }) => key);
      setLeft((before) => toggled(before, keys, !isTaken));
    },
    ride: ({ legKeys }: TransferProposal, isApart: boolean) =>
      setApart((before) => toggled(before, legKeys, isApart)),
    left,
  };
}

/** What is proposed for the days and delegations chosen; undefined until it is known where they sleep. */
function useFound(plan: Plan, { chosenDays, delegationIds }: ReturnType<typeof useChoice>, apart: Keys) {
  const hotels = useHotels(plan.edition.id);
  const [dayKey, delegationKey] = [chosenDays.join(), delegationIds.join()];
  const found = useMemo(
    () =>
      hotels &&
      proposeTransfers(plan, {
        hotels,
        apart,
        days: new Set(dayKey.split(',')),
        ...(delegationKey && { delegationIds: new Set(delegationKey.split(',')) }),
      }),
    [plan, hotels, apart, dayKey, delegationKey],
  );
  return { hotels, found };
}

/** What is proposed, as somebody has adjusted it, and what it meets. */
export function useProposals(plan: Plan) {
  const choice = useChoice(plan);
  const { adjustments, apart, left, ...adjusting } = useAdjusting();
  const { hotels, found } = useFound(plan, choice, apart);
  const proposals = useMemo(
    () => found?.proposals.map((proposal) => adjusted(proposal, adjustments.get(proposal.key))),
    [found, adjustments],
  );
  const taken = useMemo(() => proposals?.filter(({ key }) => !left.has(key)) ?? [], [proposals, left]);
  const conflicts = useMemo(() => conflictsOf(plan, taken), [plan, taken]);
  const unserved = found?.unserved ?? [];
  return { choice, hotels, proposals, unserved, taken, conflicts, totals: totalsOf(taken), ...adjusting };
}

export type Proposals = ReturnType<typeof useProposals>;
