import type { PlanActivity, PlanGroup } from './plan.js';

/** A delegation that comes whole, or a group, with its delegation or without. */
export interface Party {
  id: string;
  delegationId: string;
  /** Whether all of the delegation comes. */
  whole: boolean;
}

/** The groups of a plan, by id and by delegation. */
export class Groups {
  private readonly byId = new Map<string, PlanGroup>();
  private readonly byDelegation = new Map<string, PlanGroup[]>();

  constructor(groups: readonly PlanGroup[]) {
    for (const group of groups) {
      this.byId.set(group.id, group);
      const others = this.byDelegation.get(group.delegationId);
      if (others) others.push(group);
      else this.byDelegation.set(group.delegationId, [group]);
    }
  }

  get(id: string): PlanGroup | undefined {
    return this.byId.get(id);
  }

  of(delegationId: string): readonly PlanGroup[] {
    return this.byDelegation.get(delegationId) ?? [];
  }

  /**
   * Who moves as one in an activity, delegations first. A delegation that comes whole brings each of its groups, so that
   * the timeline of a group is all that its people do, with the others or without.
   */
  partiesOf({ delegationIds, groupIds = [] }: Pick<PlanActivity, 'delegationIds' | 'groupIds'>): Party[] {
    const alone = groupIds.flatMap((id) => this.byId.get(id) ?? []);
    const whole = delegationIds.filter((id) => !alone.some(({ delegationId }) => delegationId === id));
    return [
      ...whole.map((id) => ({ id, delegationId: id, whole: true })),
      ...whole.flatMap((id) => this.byDelegation.get(id) ?? []).map((group) => partyOf(group, true)),
      ...alone.map((group) => partyOf(group, false)),
    ];
  }
}

const partyOf = ({ id, delegationId }: PlanGroup, whole: boolean): Party => ({ id, delegationId, whole });

/** How many groups a place receives: each delegation that comes whole is one, and each group that comes alone. */
export const groupsAmong = (parties: readonly Party[]): number =>
  parties.filter(({ id, delegationId, whole }) => !whole || id === delegationId).length;

/** Whether a delegation is among the parties with all its people. */
export const comesWhole = (delegationId: string, parties: readonly Party[]): boolean =>
  parties.some(({ id }) => id === delegationId);

/** Whether a group goes with its whole delegation here and there: what is said of the delegation is said of it. */
export const follows = ({ id, delegationId, whole }: Party, there: readonly Party[]): boolean =>
  whole && id !== delegationId && comesWhole(delegationId, there);
