import { Problem } from '../http/problem.js';
import type { Transaction } from '../database/transaction.js';

/** Who and what takes part in an activity, before it is known which people that is. */
export interface Participants {
  editionId: string;
  placeId: string | null;
  toPlaceId: string | null;
  delegationIds: string[];
  people: { personId: string; part: string }[];
}

/** What an activity books, all of it locked. */
export interface Resources {
  all: string[];
  people: number;
}

const LOCK_SQL = `
  SELECT r.id, r.kind, p.parent_id IS NOT NULL AS room, d.edition_id AS edition
  FROM resource r LEFT JOIN place p ON p.id = r.id LEFT JOIN delegation d ON d.id = r.id
  WHERE r.id = ANY ($1::uuid[]) AND r.kind <> 'person' ORDER BY r.id FOR NO KEY UPDATE OF r`;

/** The people who come: members who are not excused, and those named. Locked with those who were booked before. */
const LOCK_PEOPLE_SQL = `
  WITH comes AS (
    SELECT g.person_id AS id FROM delegate g WHERE g.delegation_id = ANY ($1::uuid[]) AND g.person_id <> ALL ($3::uuid[])
    UNION SELECT unnest($2::uuid[])
  )
  SELECT r.id, r.id IN (SELECT id FROM comes) AS comes FROM resource r
  WHERE r.kind = 'person' AND (r.id IN (SELECT id FROM comes) OR r.id = ANY ($4::uuid[]))
  ORDER BY r.id FOR NO KEY UPDATE OF r`;

interface Locked {
  id: string;
  kind: string;
  room: boolean;
  edition: string | null;
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
  const { delegationIds, placeId, toPlaceId } = wanted;
  const places = [placeId, toPlaceId].filter((id) => id !== null);
  const first = await tx.query<Locked>(LOCK_SQL, [[...new Set([...delegationIds, ...places, ...held])]]);
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
  const taken = first.filter(
    ({ kind, room, id }) => (kind === 'delegation' && delegationIds.includes(id)) || (room && id === placeId),
  );
  return { all: [...taken.map(({ id }) => id), ...people], people: people.length };
}
