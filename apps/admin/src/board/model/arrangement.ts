import type { CrewPart, PlanActivity } from '@yutai/planning';

/** What the board changes of an activity. */
export interface Arrangement extends Pick<
  PlanActivity,
  'startsAt' | 'endsAt' | 'placeId' | 'delegationIds' | 'groupIds'
> {
  /** Of a transfer, where it is known or changed. */
  vehicleId?: string | null;
  /** Who serves, where it is known. */
  crew?: readonly CrewPart[];
}

/** Somebody wants an activity, as they saw it, to stand elsewhere; or a copy of it to stand there. */
export interface Wish {
  activity: PlanActivity;
  to: Arrangement;
  /** What it would book, as far as is known here. */
  resourceIds: readonly string[];
  copy: boolean;
}

export const arrangementOf = ({
  startsAt,
  endsAt,
  placeId,
  delegationIds,
  groupIds = [],
  vehicleId,
  crew,
}: Arrangement): Arrangement => ({
  startsAt,
  endsAt,
  placeId,
  delegationIds,
  groupIds,
  ...(vehicleId === undefined ? {} : { vehicleId }),
  ...(crew === undefined ? {} : { crew }),
});

const sameInstant = (a: string | null, b: string | null) => Date.parse(a ?? '') === Date.parse(b ?? '');

const partsOf = (crew: readonly CrewPart[] = []) =>
  crew
    .map(({ personId, part }) => `${personId} ${part}`)
    .sort()
    .join();

/** Whether an activity stands as wanted. */
export const isSame = (a: Arrangement, b: Arrangement) =>
  (b.vehicleId === undefined || a.vehicleId === b.vehicleId) &&
  (a.startsAt === b.startsAt || sameInstant(a.startsAt, b.startsAt)) &&
  (a.endsAt === b.endsAt || sameInstant(a.endsAt, b.endsAt)) &&
  (b.crew === undefined || partsOf(a.crew) === partsOf(b.crew)) &&
  a.placeId === b.placeId &&
  a.delegationIds.join() === b.delegationIds.join() &&
  (a.groupIds ?? []).join() === (b.groupIds ?? []).join();

/** The plan's activities as they will be once what is being saved is saved; what was changed since counts more. */
export function withWishes(
  activities: readonly PlanActivity[],
  wishes: readonly Wish[],
): readonly PlanActivity[] {
  if (wishes.length === 0) return activities;
  const wanted = new Map(wishes.filter(({ copy }) => !copy).map((wish) => [wish.activity.id, wish] as const));
  return activities.map((each) => {
    const wish = wanted.get(each.id);
    if (!wish || wish.activity.version !== each.version) return each;
    return {
      ...each,
      ...wish.to,
      crew: wish.to.crew ? [...wish.to.crew] : each.crew,
      resourceIds: [...wish.resourceIds],
      status: each.status === 'request' ? 'planned' : each.status,
    };
  });
}
