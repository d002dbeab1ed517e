import type { ActivityKind } from '@yutai/domain';
import { StartAgain } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { holds } from './status.sql.js';

/** Who and what takes part in an activity, before it is known which people that is. */
export interface Participants {
  editionId: string;
  placeId: string | null;
  toPlaceId: string | null;
  /** Of a transfer. */
  vehicleId: string | null;
  kind: ActivityKind;
  /** All that take part, whole or by some of their groups. */
  delegationIds: string[];
  groupIds: string[];
  people: { personId: string; part: string }[];
}

/** What an activity books, all of it locked. */
export interface Resources {
  all: string[];
  /** Of people but drivers, where the activity does not say: who are booked, or expected when that is more. */
  headcount: number;
}

const LOCK_SQL = `
  SELECT r.id, r.kind, p.parent_id IS NOT NULL AS room, d.edition_id AS edition,
    coalesce(d.expected_headcount, 0) AS expected
  FROM resource r LEFT JOIN place p ON p.id = r.id LEFT JOIN delegation d ON d.id = r.id
  WHERE r.id = ANY ($1::uuid[]) AND r.kind NOT IN ('person', 'group') ORDER BY r.id FOR NO KEY UPDATE OF r`;

/**
 * The people who come (members who are not excused, those of the groups named where a delegation does not come whole, and
 * those named themselves) and the groups, named or of a whole delegation. Locked with those who were booked before.
 */
const LOCK_PEOPLE_SQL = `
  WITH whole AS (
    SELECT unnest($1::uuid[]) AS id EXCEPT SELECT delegation_id FROM delegation_group WHERE id = ANY ($5::uuid[])
  ), concerned AS (
    SELECT m.person_id AS id, m.person_id <> ALL ($3::uuid[]) AS comes FROM delegate m JOIN whole ON whole.id = m.delegation_id
    UNION ALL SELECT m.person_id, m.person_id <> ALL ($3::uuid[])
    FROM delegation_group_member gm JOIN delegate m ON m.id = gm.delegate_id WHERE gm.group_id = ANY ($5::uuid[])
    UNION ALL SELECT g.id, true FROM delegation_group g JOIN whole ON whole.id = g.delegation_id
    UNION ALL SELECT unnest($5::uuid[]), true
    UNION ALL SELECT unnest($2::uuid[]), true
    UNION ALL SELECT unnest($4::uuid[]), false
  )
  SELECT r.id, r.kind, c.comes, g.delegation_id AS "delegationId", coalesce(g.expected_headcount, 0) AS expected
  FROM (SELECT id, bool_or(comes) AS comes FROM concerned GROUP BY id) c JOIN resource r USING (id)
  LEFT JOIN delegation_group g USING (id)
  WHERE r.kind IN ('person', 'group') ORDER BY r.id FOR NO KEY UPDATE OF r`;

/** What the held activities of delegations take, and the delegations themselves, now and before. */
const HELD_SQL = `
  WITH held AS (
    SELECT a.id, a.place_id, a.to_place_id FROM activity a JOIN activity_delegation ad ON ad.activity_id = a.id
    WHERE ad.delegation_id = ANY ($1::uuid[]) AND ${holds('a')}
  ), together AS (
    SELECT ad.delegation_id AS id FROM activity_delegation ad JOIN held ON held.id = ad.activity_id
    UNION SELECT unnest($1::uuid[])
  ), taken AS (
    SELECT id FROM together
    UNION SELECT place_id FROM held UNION SELECT to_place_id FROM held
    UNION SELECT b.resource_id FROM booking b JOIN held ON held.id = b.activity_id
    UNION SELECT m.person_id FROM delegate m JOIN together t ON t.id = m.delegation_id
    UNION SELECT g.id FROM delegation_group g JOIN together t ON t.id = g.delegation_id
    UNION SELECT ap.person_id FROM activity_person ap JOIN held ON held.id = ap.activity_id
  )
  SELECT r.id FROM resource r JOIN taken ON taken.id = r.id`;
const LOCK_HELD_SQL = `${HELD_SQL} WHERE (r.kind IN ('person', 'group')) = $2 ORDER BY r.id FOR NO KEY UPDATE OF r`;

/**
 * Locks all that the activities of delegations take, in the order of every other writer; activity by activity would be
 * another order, and deadlock. What somebody planned for them while this waited for a lock was not among it, and is too
 * late to lock in order: then the whole transaction starts again.
 */
export async function lockDelegations(tx: Transaction, delegationIds: string[]): Promise<void> {
  const others = await tx.query<{ id: string }>(LOCK_HELD_SQL, [delegationIds, false]);
  const people = await tx.query<{ id: string }>(LOCK_HELD_SQL, [delegationIds, true]);
  const locked = new Set([...others, ...people].map(({ id }) => id));
  const taken = await tx.query<{ id: string }>(HELD_SQL, [delegationIds]);
  if (taken.some(({ id }) => !locked.has(id))) {
    throw new StartAgain();
  }
}

/** Locks places that the activities of one transaction will take one after another, in the order of every other writer. */
export async function lockPlaces(tx: Transaction, ids: string[]): Promise<void> {
  await tx.query(
    `SELECT FROM resource WHERE id = ANY ($1::uuid[]) AND kind = 'place' ORDER BY id FOR NO KEY UPDATE`,
    [ids],
  );
}

/** Locks all that several activities take, and what they took before (`held`), in the order of every other writer. */
export async function lockTogether(
  tx: Transaction,
  activities: readonly Omit<Participants, 'groupIds'>[],
  held: readonly string[],
): Promise<void> {
  const delegationIds = activities.flatMap((activity) => activity.delegationIds);
  const others = activities.flatMap(({ placeId, toPlaceId, vehicleId }) => [placeId, toPlaceId, vehicleId]);
  const named = activities.flatMap(({ people }) => people.map(({ personId }) => personId));
  await tx.query(LOCK_SQL, [[...new Set([...delegationIds, ...others, ...held])]]);
  await tx.query(LOCK_PEOPLE_SQL, [[...new Set(delegationIds)], [...new Set(named)], [], held, []]);
}

interface Locked {
  id: string;
  kind: string;
  room: boolean;
  edition: string | null;
  expected: number;
}

/** A person, or a group of a delegation. */
interface LockedPerson {
  id: string;
  kind: string;
  comes: boolean;
  delegationId: string | null;
  expected: number;
}

/**
 * Locks what an activity books, and what it booked before (`held`), and says what it books now.
 *
 * Two steps, the same for every writer: delegations, places and vehicles in id order, then groups and people in id order.
 * These are read after their delegations are locked, so that nobody joins or leaves meanwhile. A delegation that comes
 * whole books each of its groups too: so none of them can be elsewhere.
 * @throws Problem 422 for a delegation of another edition, or a group of a delegation that is not named
 */
export async function lockParticipants(
  tx: Transaction,
  wanted: Participants,
  held: string[] = [],
): Promise<Resources> {
  const { delegationIds, groupIds, placeId, toPlaceId, vehicleId } = wanted;
  const others = [placeId, toPlaceId, vehicleId].filter((id) => id !== null);
  const first = await tx.query<Locked>(LOCK_SQL, [[...new Set([...delegationIds, ...others, ...held])]]);
  refuseForeign(wanted, first);
  const excused = wanted.people.filter(({ part }) => part === 'excused').map(({ personId }) => personId);
  const named = wanted.people.filter(({ part }) => part !== 'excused').map(({ personId }) => personId);
  const locked = await tx.query<LockedPerson>(LOCK_PEOPLE_SQL, [
    delegationIds,
    named,
    excused,
    held,
    groupIds,
  ]);
  const alone = groupsAlone(wanted, locked);
  const coming = locked.filter(({ comes }) => comes);
  // A transfer only passes through its places.
  const roomId = wanted.kind === 'transfer' ? null : placeId;
  const isWhole = (id: string) =>
    delegationIds.includes(id) && !alone.some(({ delegationId }) => delegationId === id);
  const taken = first.filter(({ id, room }) => isWhole(id) || id === vehicleId || (room && id === roomId));
  const people = coming.filter(({ kind }) => kind === 'person').length;
  const drivers = wanted.people.filter(({ part }) => part === 'driver').length;
  const expected = [...taken, ...alone].reduce((sum, party) => sum + party.expected, 0);
  return {
    all: [...taken, ...coming].map(({ id }) => id),
    headcount: Math.max(people - drivers, expected),
  };
}

/** @throws Problem 422 */
function refuseForeign({ editionId, delegationIds }: Participants, locked: Locked[]): void {
  if (
    locked.some(({ edition, id }) => edition !== null && edition !== editionId && delegationIds.includes(id))
  ) {
    throw Problem.field(
      422,
      'delegationIds',
      'record.otherEdition',
      'A delegation of another edition cannot take part',
    );
  }
}

/** The groups that come without the rest of their delegations. @throws Problem 422 */
function groupsAlone({ groupIds, delegationIds }: Participants, locked: LockedPerson[]): LockedPerson[] {
  const groups = locked.filter(({ id }) => groupIds.includes(id));
  const own = groups.filter(({ delegationId }) => delegationId && delegationIds.includes(delegationId));
  if (own.length < groupIds.length) {
    throw Problem.field(
      422,
      'groupIds',
      'group.otherDelegation',
      'A group takes part with its delegation named',
    );
  }
  return own;
}
