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
  delegationIds: string[];
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
  WHERE r.id = ANY ($1::uuid[]) AND r.kind <> 'person' ORDER BY r.id FOR NO KEY UPDATE OF r`;

/** The people who come: members who are not excused, and those named. Locked with those who were booked before. */
const LOCK_PEOPLE_SQL = `
  WITH concerned AS (
    SELECT g.person_id AS id, true AS comes FROM delegate g
    WHERE g.delegation_id = ANY ($1::uuid[]) AND g.person_id <> ALL ($3::uuid[])
    UNION ALL SELECT unnest($2::uuid[]), true
    UNION ALL SELECT unnest($4::uuid[]), false
  )
  SELECT r.id, c.comes FROM (SELECT id, bool_or(comes) AS comes FROM concerned GROUP BY id) c JOIN resource r USING (id)
  WHERE r.kind = 'person' ORDER BY r.id FOR NO KEY UPDATE OF r`;

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
    UNION SELECT g.person_id FROM delegate g JOIN together t ON t.id = g.delegation_id
    UNION SELECT ap.person_id FROM activity_person ap JOIN held ON held.id = ap.activity_id
  )
  SELECT r.id FROM resource r JOIN taken ON taken.id = r.id`;
const LOCK_HELD_SQL = `${HELD_SQL} WHERE (r.kind = 'person') = $2 ORDER BY r.id FOR NO KEY UPDATE OF r`;

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
  activities: readonly Participants[],
  held: readonly string[],
): Promise<void> {
  const delegationIds = activities.flatMap((activity) => activity.delegationIds);
  const others = activities.flatMap(({ placeId, toPlaceId, vehicleId }) => [placeId, toPlaceId, vehicleId]);
  const named = activities.flatMap(({ people }) => people.map(({ personId }) => personId));
  await tx.query(LOCK_SQL, [[...new Set([...delegationIds, ...others, ...held])]]);
  await tx.query(LOCK_PEOPLE_SQL, [[...new Set(delegationIds)], [...new Set(named)], [], held]);
}

interface Locked {
  id: string;
  kind: string;
  room: boolean;
  edition: string | null;
  expected: number;
}

/**
 * Locks what an activity books, and what it booked before (`held`), and says what it books now.
 *
 * Two steps, the same for every writer: delegations, places and vehicles in id order, then people in id order. The
 * people are read after their delegations are locked, so that nobody joins or leaves meanwhile.
 * @throws Problem 422 for a delegation of another edition
 */
export async function lockParticipants(
  tx: Transaction,
  wanted: Participants,
  held: string[] = [],
): Promise<Resources> {
  const { delegationIds, placeId, toPlaceId, vehicleId } = wanted;
  const others = [placeId, toPlaceId, vehicleId].filter((id) => id !== null);
  const first = await tx.query<Locked>(LOCK_SQL, [[...new Set([...delegationIds, ...others, ...held])]]);
  const foreign = first.find(
    ({ edition, id }) => edition !== null && edition !== wanted.editionId && delegationIds.includes(id),
  );
  if (foreign) {
    throw Problem.field(
      422,
      'delegationIds',
      'record.otherEdition',
      'A delegation of another edition cannot take part',
    );
  }
  const excused = wanted.people.filter(({ part }) => part === 'excused').map(({ personId }) => personId);
  const named = wanted.people.filter(({ part }) => part !== 'excused').map(({ personId }) => personId);
  const locked = await tx.query<{ id: string; comes: boolean }>(LOCK_PEOPLE_SQL, [
    delegationIds,
    named,
    excused,
    held,
  ]);
  const people = locked.filter(({ comes }) => comes).map(({ id }) => id);
  // A transfer only passes through its places.
  const roomId = wanted.kind === 'transfer' ? null : placeId;
  const taken = first.filter(
    ({ id, room }) => delegationIds.includes(id) || id === vehicleId || (room && id === roomId),
  );
  const drivers = wanted.people.filter(({ part }) => part === 'driver').length;
  const expected = taken.reduce((sum, delegation) => sum + delegation.expected, 0);
  return {
    all: [...taken.map(({ id }) => id), ...people],
    headcount: Math.max(people.length - drivers, expected),
  };
}
