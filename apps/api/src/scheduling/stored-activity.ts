import {
  isCrewDuty,
  type ActivityKind,
  type ActivityStatus,
  type SessionKind,
  type SpokenLanguage,
} from '@yutai/domain';
import type { LocalizedText } from '../database/columns.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { Override } from './activity.entity.js';
import type { Participants } from './participants.js';

/** When, where and with whom: what conflicts are about. */
export interface Arrangement extends Participants {
  title: LocalizedText;
  status: ActivityStatus;
  startsAt: string | null;
  endsAt: string | null;
  headcount: number | null;
  languages: SpokenLanguage[];
  /** Of a session: a banquet is a meal. */
  sessionKind?: SessionKind | null;
}

export interface Stored extends Arrangement {
  id: string;
  version: number;
  overrides: Override[];
  /** What it books now. */
  resourceIds: string[];
}

const STORED_SQL = `
  SELECT json_build_object('id', a.id, 'kind', a.kind, 'version', a.version, 'editionId', a.edition_id, 'title', a.title,
    'status', a.status, 'startsAt', lower(a.during), 'endsAt', upper(a.during), 'placeId', a.place_id,
    'toPlaceId', a.to_place_id, 'headcount', a.headcount, 'languages', a.languages, 'overrides', a.overrides,
    'vehicleId', (SELECT t.vehicle_id FROM transfer t WHERE t.activity_id = a.id),
    'sessionKind', (SELECT s.session_kind FROM session s WHERE s.activity_id = a.id),
    'delegationIds', ARRAY(SELECT ad.delegation_id FROM activity_delegation ad WHERE ad.activity_id = a.id),
    'groupIds', ARRAY(SELECT ag.group_id FROM activity_group ag WHERE ag.activity_id = a.id),
    'people', (SELECT coalesce(json_agg(json_build_object('personId', ap.person_id, 'part', ap.part)), '[]'::json)
      FROM activity_person ap WHERE ap.activity_id = a.id),
    'resourceIds', ARRAY(SELECT b.resource_id FROM booking b WHERE b.activity_id = a.id)) AS stored
  FROM activity a WHERE a.id = $1 AND a.kind = $2`;

/**
 * An activity as it stands, its row locked until the transaction ends.
 * @throws Problem 404, or 409 `record.stale` when it is no longer at `version`
 */
export async function readForUpdate(
  tx: Transaction,
  kind: ActivityKind,
  id: string,
  version: number,
): Promise<Stored> {
  await tx.query('SELECT FROM activity WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const stored = await readStored(tx, kind, id);
  if (stored.version !== version) {
    throw Problem.of(
      'record.stale',
      `Somebody else changed this since; it is now at version ${stored.version}`,
    );
  }
  return stored;
}

/** An activity as it stands, kept so by a lock on something it books. @throws Problem 404 */
export async function readStored(tx: Transaction, kind: ActivityKind, id: string): Promise<Stored> {
  const [row] = await tx.query<{ stored: Stored }>(STORED_SQL, [id, kind]);
  if (!row) {
    throw Problem.notFound('activity');
  }
  return row.stored;
}

const sameSet = (one: string[], other: string[]) =>
  one.length === other.length && one.every((item) => other.includes(item));
const sameInstant = (one: string | null, other: string | null) =>
  (one && Date.parse(one)) === (other && Date.parse(other));
const peopleOf = ({ people }: Pick<Participants, 'people'>) =>
  people.map(({ personId, part }) => `${part} ${personId}`);

type Movable = Omit<Arrangement, 'status' | 'title' | 'editionId' | 'languages'>;

const withoutCrew = <T extends Movable>(arrangement: T): T => ({
  ...arrangement,
  people: arrangement.people.filter(({ part }) => !isCrewDuty(part) && part !== 'excused'),
});

/** What its host and guests have agreed to: who guides them there is the desk's, and one person fewer changes nothing. */
export type Agreed = Movable;

/** That of an arrangement, and nothing else of it. */
export const agreedOf = (arrangement: Agreed): Agreed => {
  const { kind, startsAt, endsAt, placeId, toPlaceId, vehicleId, headcount } = arrangement;
  const { delegationIds, groupIds, people } = withoutCrew(arrangement);
  return {
    ...{ kind, startsAt, endsAt, placeId, toPlaceId, vehicleId, headcount },
    ...{ delegationIds, groupIds, people },
  };
};

/** Whether a replacement changes what its host and guests have agreed to. */
export const agreedAnew = (stored: Agreed, wanted: Agreed): boolean =>
  rearranged(withoutCrew(stored), withoutCrew(wanted));

/** Whether a replacement changes anything that conflicts are about. */
export function rearranged(stored: Movable, wanted: Movable): boolean {
  return !(
    sameInstant(stored.startsAt, wanted.startsAt) &&
    sameInstant(stored.endsAt, wanted.endsAt) &&
    stored.placeId === wanted.placeId &&
    stored.toPlaceId === wanted.toPlaceId &&
    stored.vehicleId === wanted.vehicleId &&
    stored.headcount === wanted.headcount &&
    sameSet(stored.delegationIds, wanted.delegationIds) &&
    sameSet(stored.groupIds, wanted.groupIds) &&
    sameSet(peopleOf(stored), peopleOf(wanted))
  );
}
