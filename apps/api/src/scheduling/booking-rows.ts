import { holdsBookings } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import type { Participants, Resources } from './participants.js';
import type { Arrangement } from './stored-activity.js';

type Named = Pick<Participants, 'delegationIds' | 'groupIds' | 'people'>;

/** Writes the difference only, so that the audit tells who was added and who left. */
export async function writeParticipants(tx: Transaction, id: string, named: Named): Promise<void> {
  await tx.query(
    'DELETE FROM activity_delegation WHERE activity_id = $1 AND delegation_id <> ALL ($2::uuid[])',
    [id, named.delegationIds],
  );
  await tx.query('DELETE FROM activity_group WHERE activity_id = $1 AND group_id <> ALL ($2::uuid[])', [
    id,
    named.groupIds,
  ]);
  await tx.query('DELETE FROM activity_person WHERE activity_id = $1 AND person_id <> ALL ($2::uuid[])', [
    id,
    named.people.map(({ personId }) => personId),
  ]);
  await addParticipants(tx, id, named);
}

/** Writes who takes part besides those who do already; a person's part becomes the one given. */
export async function addParticipants(
  tx: Transaction,
  id: string,
  { delegationIds, groupIds, people }: Named,
): Promise<void> {
  await tx.query(
    `INSERT INTO activity_delegation (activity_id, delegation_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
    [id, delegationIds],
  );
  if (groupIds.length > 0) {
    await tx.query(
      `INSERT INTO activity_group (activity_id, group_id, delegation_id)
       SELECT $1, g.id, g.delegation_id FROM delegation_group g WHERE g.id = ANY ($2::uuid[]) ON CONFLICT DO NOTHING`,
      [id, groupIds],
    );
  }
  if (people.length > 0) {
    await tx.query(
      `INSERT INTO activity_person (activity_id, person_id, part) SELECT $1, * FROM unnest($2::uuid[], $3::text[])
       ON CONFLICT (activity_id, person_id) DO UPDATE SET part = excluded.part WHERE activity_person.part <> excluded.part`,
      [id, people.map(({ personId }) => personId), people.map(({ part }) => part)],
    );
  }
}

/** Frees what the activity no longer takes: before its time moves, as its bookings move with it. */
export async function freeOthers(tx: Transaction, id: string, { all }: Resources): Promise<void> {
  await tx.query('DELETE FROM booking WHERE activity_id = $1 AND resource_id <> ALL ($2::uuid[])', [id, all]);
}

/** Books what the activity does not hold yet. */
export async function book(
  tx: Transaction,
  id: string,
  { status, startsAt, endsAt }: Arrangement,
  resources: Resources,
): Promise<void> {
  if (!holdsBookings(status) || !startsAt) {
    return;
  }
  await tx.query(
    `INSERT INTO booking (activity_id, resource_id, during)
     SELECT $1, unnest($2::uuid[]), tstzrange($3::timestamptz, $4::timestamptz) ON CONFLICT (activity_id, resource_id) DO NOTHING`,
    [id, resources.all, startsAt, endsAt],
  );
}
