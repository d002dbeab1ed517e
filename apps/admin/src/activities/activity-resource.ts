import type { ActivityKind } from '@yutai/domain';

export type ActivityResource = 'site-visits' | 'sessions' | 'meetings' | 'transfers';

/** The resource that an activity of a kind is written through. */
const RESOURCES: Record<ActivityKind, ActivityResource> = {
  site_visit: 'site-visits',
  session: 'sessions',
  meeting: 'meetings',
  transfer: 'transfers',
};

export const resourceOf = (kind: ActivityKind) => RESOURCES[kind];

/** The kind of the activities that a resource holds. */
export const kindOf = (resource: ActivityResource) =>
  (Object.keys(RESOURCES) as ActivityKind[]).find((kind) => RESOURCES[kind] === resource)!;
