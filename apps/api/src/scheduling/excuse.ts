import type { ActivityKind } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { Activity } from './activity.entity.js';
import { book, freeOthers, writeParticipants } from './booking-rows.js';
import { conflictsOfNewcomers, settle } from './conflict-check.js';
import { lockParticipants, type Resources } from './participants.js';
import { checkRearranged } from './schedule.rules.js';
import type { Outcome } from './scheduling.service.js';
import { readForUpdate, type Stored } from './stored-activity.js';

interface Wish {
  id: string;
  version: number;
  personId: string;
}

/**
 * Somebody who comes with their delegation or group stays away, and is free. One person fewer rearranges nothing: its
 * status stays, and nobody is asked anew.
 * @throws Problem 422 for somebody who does not come, or is named themselves
 */
export async function excuse(tx: Transaction, kind: ActivityKind, wish: Wish): Promise<Outcome> {
  const { stored, resources } = await locked(tx, kind, wish, (people) => people);
  const { personId } = wish;
  if (stored.people.some((named) => named.personId === personId) || !resources.all.includes(personId)) {
    throw Problem.field(
      422,
      'personId',
      'excuse.notWithDelegation',
      'Only somebody who comes with a delegation or group can be excused',
    );
  }
  const people = [...stored.people, { personId, part: 'excused' }];
  const all = resources.all.filter((id) => id !== personId);
  await write(tx, { ...stored, people }, { ...resources, all });
  return { id: stored.id, rearranged: false, warnings: [] };
}

/**
 * Somebody who was excused comes after all. What was set aside before stays so.
 * @throws Problem 409 with what stands in their way now, 422 for somebody who is not excused
 */
export async function readmit(tx: Transaction, kind: ActivityKind, wish: Wish): Promise<Outcome> {
  const isTheirs = ({ personId, part }: Stored['people'][number]) =>
    personId === wish.personId && part === 'excused';
  const { stored, resources } = await locked(tx, kind, wish, (people) => {
    if (!people.some(isTheirs)) {
      throw Problem.field(422, 'personId', 'excuse.notGiven', 'This person is not excused');
    }
    return people.filter((named) => !isTheirs(named));
  });
  const conflicts = await conflictsOfNewcomers(tx, stored, resources);
  const { warnings } = await settle(tx, conflicts, stored.overrides);
  await write(tx, stored, resources);
  return { id: stored.id, rearranged: false, warnings };
}

/** An activity that is still ahead with other people named, and what it books with them. */
async function locked(
  tx: Transaction,
  kind: ActivityKind,
  { id, version }: Wish,
  peopleOf: (people: Stored['people']) => Stored['people'],
): Promise<{ stored: Stored; resources: Resources }> {
  const before = await readForUpdate(tx, kind, id, version);
  checkRearranged(before.status);
  const stored = { ...before, people: peopleOf(before.people) };
  return { stored, resources: await lockParticipants(tx, stored, stored.resourceIds) };
}

async function write(tx: Transaction, stored: Stored, resources: Resources): Promise<void> {
  await freeOthers(tx, stored.id, resources);
  await tx.update(Activity, stored.id, stored.version, {});
  await writeParticipants(tx, stored.id, stored);
  await book(tx, stored.id, stored, resources);
}
