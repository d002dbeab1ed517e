import type { ActivityKind, ActivityStatus, SessionKind } from '@yutai/domain';
import type { ActivityInput } from './schedule.dto.js';
import type { Arrangement } from './stored-activity.js';

/** What a kind of activity hands over: the shared input with its own people (speakers) already among them. */
export type Scheduled = Pick<
  ActivityInput,
  | 'editionId'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'placeId'
  | 'headcount'
  | 'languages'
  | 'bring'
  | 'briefing'
  | 'notes'
  | 'overrides'
> & {
  delegationIds: string[];
  groupIds: string[];
  people: { personId: string; part: string }[];
  sessionKind?: SessionKind | null;
  toPlaceId?: string | null;
  vehicleId?: string | null;
};

/** What conflicts are about of it. */
export const arrangementOf = (kind: ActivityKind, input: Scheduled, status: ActivityStatus): Arrangement => ({
  ...input,
  kind,
  status,
  toPlaceId: input.toPlaceId ?? null,
  vehicleId: input.vehicleId ?? null,
});

/** The columns of an activity that it fills. */
export const columnsOf = ({ startsAt, endsAt, ...input }: Scheduled) => ({
  editionId: input.editionId,
  title: input.title,
  during: startsAt ? `[${startsAt},${endsAt})` : null,
  placeId: input.placeId,
  toPlaceId: input.toPlaceId ?? null,
  headcount: input.headcount,
  languages: input.languages,
  bring: input.bring,
  briefing: input.briefing,
  notes: input.notes,
});
