import { proposeTransfers, type Plan, type TransferProposal } from '@yutai/planning';
import { useGetList } from 'ra-core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Delegation } from '../api/records';
import { dayToShow, daysOf } from '../timetable/day-view';
import { adjusted, conflictsOf, totalsOf, type Adjustment } from './adjusted';

const ALL = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } };

/** Where the delegations of an edition sleep; undefined until it is known. */
function useHotels(editionId: string): ReadonlyMap<string, string> | undefined {
  const { data } = useGetList<Delegation>('delegations', { ...ALL, filter: { editionId } });
  return useMemo(
    () => data && new Map(data.flatMap(({ id, hotelId }) => (hotelId ? [[id, hotelId] as const] : []))),
    [data],
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

/** What is proposed, as somebody has adjusted it. */
export function useProposals(plan: Plan) {
  const hotels = useHotels(plan.edition.id);
  const choice = useChoice(plan);
  const [adjustments, setAdjustments] = useState<ReadonlyMap<string, Adjustment>>(new Map());
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [dayKey, delegationKey] = [choice.chosenDays.join(), choice.delegationIds.join()];
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
  const proposals = useMemo(
    () => found?.proposals.map((proposal) => adjusted(proposal, adjustments.get(proposal.key))),
    [found, adjustments],
  );
  const taken = useMemo(() => proposals?.filter(({ key }) => !left.has(key)) ?? [], [proposals, left]);
  const conflicts = useMemo(() => conflictsOf(plan, taken), [plan, taken]);
  const adjust = ({ key }: TransferProposal, adjustment: Adjustment) =>
    setAdjustments((before) => new Map(before).set(key, { ...before.get(key), ...adjustment }));
  const toggled = (set: ReadonlySet<string>, keys: readonly string[], isIn: boolean) =>
    isIn ? new Set([...set, ...keys]) : new Set([...set].filter((key) => !keys.includes(key)));
  return {
    choice,
    hotels,
    proposals,
    unserved: found?.unserved ?? [],
    taken,
    conflicts,
    totals: totalsOf(taken),
    isAdjusted: ({ key }: TransferProposal) => adjustments.has(key),
    isTaken: ({ key }: TransferProposal) => !left.has(key),
    isApart: ({ legKeys }: TransferProposal) => legKeys.some((key) => apart.has(key)),
    adjust,
    reset: ({ key }: TransferProposal) =>
      setAdjustments((before) => new Map([...before].filter(([other]) => other !== key))),
    take: (some: readonly TransferProposal[], isTaken: boolean) =>
      setLeft((before) =>
        toggled(
          before,
          some.map(({ key }) => key),
          !isTaken,
        ),
      ),
    ride: ({ legKeys }: TransferProposal, isApart: boolean) =>
      setApart((before) => toggled(before, legKeys, isApart)),
  };
}

export type Proposals = ReturnType<typeof useProposals>;
