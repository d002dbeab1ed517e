import type { ActivityKind } from '@yutai/domain';

/** The resource that an activity of a kind is written through. Meetings and transfers have none. */
const RESOURCES: Partial<Record<ActivityKind, 'site-visits' | 'sessions'>> = {
  site_visit: 'site-visits',
  session: 'sessions',
};

export const resourceOf = (kind: ActivityKind) => RESOURCES[kind];
