import { Injectable } from '@nestjs/common';
import { holdsBookings, type ActivityKind, type ActivityStatus, type SessionKind } from '@yutai/domain';
import type { Conflict, PlanActivity } from '@yutai/planning';
import type { Transaction } from '../database/transaction.js';
import type { ConflictDto } from '../http/problem.dto.js';
import { Problem } from '../http/problem.js';
import { Activity, type Override } from './activity.entity.js';
import { checkAgainstStored, redact } from './conflict-check.js';
import { lockParticipants, type Participants, type Resources } from './participants.js';
import type { ActivityInput, OverrideInput } from './schedule.dto.js';
import { checkTimes, judge, statusAfter, statusAfterReplacing, type Verb } from './schedule.rules.js';
import { readForUpdate, readStored, rearranged, type Arrangement, type Stored } from './stored-activity.js';

/** What a kind of activity hands over: the shared input with its own people (speakers) already among them. */
export type Scheduled = Pick<
  ActivityInput,
  | 'editionId'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'placeId'
  | 'headcount'
  | 'bring'
  | 'briefing'
  | 'notes'
  | 'overrides'
> & {
  delegationIds: string[];
  people: { personId: string; part: string }[];
  sessionKind?: SessionKind | null;
};

export interface Outcome {
  id: string;
  rearranged: boolean;
  warnings: ConflictDto[];
}

/**
 * The one writer of activities and bookings. Every write that books, frees or moves locks first, then checks every
 * rule, then writes; a kind of activity (site visit, session) adds its own columns in the same transaction.
 */
@Injectable()
export class Scheduling {
  /** @throws Problem 409 with every conflict that refuses */
  async create(tx: Transaction, kind: ActivityKind, input: Scheduled): Promise<Outcome> {
    checkTimes(input.startsAt, input.endsAt);
    const status: ActivityStatus = input.startsAt ? 'planned' : 'request';
    const wanted: Arrangement = { ...input, toPlaceId: null, status };
    const resources = await lockParticipants(tx, wanted);
    const verdict = await this.check(tx, kind, NEW_ID, wanted, resources, input.overrides);
    const id = await tx.insert(Activity, {
      kind,
      ...columnsOf(input),
      status,
      overrides: verdict.overridden,
    });
    await writeParticipants(tx, id, wanted);
    await book(tx, id, wanted, resources);
    return { id, rearranged: true, warnings: verdict.warnings };
  }

  /** Replaces the whole. What changes neither time, place nor people is not checked again. */
  async replace(
    tx: Transaction,
    kind: ActivityKind,
    id: string,
    version: number,
    input: Scheduled,
  ): Promise<Outcome> {
    checkTimes(input.startsAt, input.endsAt);
    const stored = await readForUpdate(tx, kind, id, version);
    if (stored.editionId !== input.editionId) {
      throw Problem.field(422, 'editionId', 'record.otherEdition', 'An activity stays in its edition');
    }
    const moved = rearranged(stored, input);
    const status = statusAfterReplacing(stored.status, input.startsAt !== null, moved);
    const outcome = await this.arrange(
      tx,
      stored,
      { ...input, toPlaceId: null, status },
      moved ? input.overrides : undefined,
    );
    await tx.update(Activity, id, version, {
      ...columnsOf(input),
      status,
      ...(moved && { overrides: outcome.overridden }),
    });
    if (moved) {
      await writeParticipants(tx, id, input);
      await book(tx, id, { ...input, toPlaceId: null, status }, outcome.resources);
    }
    return { id, rearranged: moved, warnings: outcome.warnings };
  }

  /** Moves the status by a verb; `restore` books again what was free meanwhile, if it still can. */
  async move(
    tx: Transaction,
    kind: ActivityKind,
    id: string,
    version: number,
    verb: Verb,
    more: { cancelledReason?: string; overrides?: OverrideInput[] | null } = {},
  ): Promise<Outcome> {
    const stored = await readForUpdate(tx, kind, id, version);
    const status = statusAfter(verb, stored.status, stored.startsAt !== null);
    const rebooks = !holdsBookings(stored.status) && holdsBookings(status);
    const outcome = await this.arrange(
      tx,
      stored,
      { ...stored, status },
      rebooks ? (more.overrides ?? null) : undefined,
    );
    await tx.update(Activity, id, version, {
      status,
      cancelledReason: more.cancelledReason ?? null,
      ...(rebooks && { overrides: outcome.overridden }),
    });
    if (rebooks) {
      await book(tx, id, { ...stored, status }, outcome.resources);
    }
    return { id, rearranged: rebooks, warnings: outcome.warnings };
  }

  /**
   * After somebody joined or left a delegation: books or frees them in everything the delegation does.
   * @throws Problem 409 when the person cannot be there
   */
  async rebookDelegation(
    tx: Transaction,
    delegationId: string,
    overrides: OverrideInput[] | null,
  ): Promise<ConflictDto[]> {
    await tx.query(`SELECT id FROM resource WHERE id = $1 FOR NO KEY UPDATE`, [delegationId]);
    const held = await tx.query<{ id: string; kind: ActivityKind }>(
      `SELECT a.id, a.kind FROM activity a JOIN activity_delegation ad ON ad.activity_id = a.id
       WHERE ad.delegation_id = $1 AND a.status IN ('planned', 'confirmed', 'done') ORDER BY a.id`,
      [delegationId],
    );
    const warnings: ConflictDto[] = [];
    for (const { id, kind } of held) {
      const stored = await readStored(tx, kind, id);
      const resources = await lockParticipants(tx, stored, stored.resourceIds);
      const kept = [...stored.overrides, ...(overrides ?? [])];
      const verdict = await this.check(tx, kind, id, stored, resources, kept);
      await book(tx, id, stored, resources);
      warnings.push(...verdict.warnings);
    }
    return warnings;
  }

  private async arrange(
    tx: Transaction,
    stored: Stored,
    wanted: Arrangement,
    overrides: OverrideInput[] | null | undefined,
  ) {
    const resources = await lockParticipants(tx, wanted, stored.resourceIds);
    if (overrides === undefined) {
      return { resources, overridden: stored.overrides, warnings: [] };
    }
    return { resources, ...(await this.check(tx, stored.kind, stored.id, wanted, resources, overrides)) };
  }

  private async check(
    tx: Transaction,
    kind: ActivityKind,
    id: string,
    wanted: Arrangement,
    resources: Resources,
    overrides: readonly OverrideInput[] | null,
  ): Promise<{ overridden: Override[]; warnings: ConflictDto[] }> {
    if (!holdsBookings(wanted.status) || !wanted.startsAt) {
      return { overridden: [], warnings: [] };
    }
    const conflicts = await checkAgainstStored(tx, wanted.editionId, planned(id, kind, wanted, resources));
    const mayOverride = tx.caller.ability.can('override', 'activity');
    const { refusing, overridden, warnings } = judge(conflicts, overrides ?? [], mayOverride);
    if (refusing.length > 0) {
      throw Problem.conflicts(await told(tx, [...refusing, ...warnings]));
    }
    return { overridden, warnings: await told(tx, warnings) };
  }
}

/** An id that no stored activity has: what is new is in nobody's way. */
const NEW_ID = '00000000-0000-0000-0000-000000000000';

const told = async (tx: Transaction, conflicts: Conflict[]) => (await redact(tx, conflicts)) as ConflictDto[];

function planned(id: string, kind: ActivityKind, wanted: Arrangement, resources: Resources): PlanActivity {
  return {
    id,
    kind,
    sessionKind: wanted.sessionKind ?? null,
    title: wanted.title,
    status: wanted.status,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt,
    placeId: wanted.placeId,
    toPlaceId: wanted.toPlaceId,
    delegationIds: wanted.delegationIds,
    resourceIds: resources.all,
    headcount: wanted.headcount ?? resources.people,
    version: 0,
  };
}

const columnsOf = ({ startsAt, endsAt, ...input }: Scheduled) => ({
  editionId: input.editionId,
  title: input.title,
  during: startsAt ? `[${startsAt},${endsAt})` : null,
  placeId: input.placeId,
  headcount: input.headcount,
  bring: input.bring,
  briefing: input.briefing,
  notes: input.notes,
});

/** Writes the difference only, so that the audit tells who was added and who left. */
async function writeParticipants(
  tx: Transaction,
  id: string,
  { delegationIds, people }: Pick<Participants, 'delegationIds' | 'people'>,
): Promise<void> {
  await tx.query(
    'DELETE FROM activity_delegation WHERE activity_id = $1 AND delegation_id <> ALL ($2::uuid[])',
    [id, delegationIds],
  );
  await tx.query(
    `INSERT INTO activity_delegation (activity_id, delegation_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
    [id, delegationIds],
  );
  const ids = people.map(({ personId }) => personId);
  await tx.query('DELETE FROM activity_person WHERE activity_id = $1 AND person_id <> ALL ($2::uuid[])', [
    id,
    ids,
  ]);
  if (ids.length > 0) {
    await tx.query(
      `INSERT INTO activity_person (activity_id, person_id, part) SELECT $1, * FROM unnest($2::uuid[], $3::text[])
       ON CONFLICT (activity_id, person_id) DO UPDATE SET part = excluded.part WHERE activity_person.part <> excluded.part`,
      [id, ids, people.map(({ part }) => part)],
    );
  }
}

async function book(
  tx: Transaction,
  id: string,
  { status, startsAt, endsAt }: Arrangement,
  { all }: Resources,
): Promise<void> {
  if (!holdsBookings(status) || !startsAt) {
    return;
  }
  await tx.query('DELETE FROM booking WHERE activity_id = $1 AND resource_id <> ALL ($2::uuid[])', [id, all]);
  await tx.query(
    `INSERT INTO booking (activity_id, resource_id, during)
     SELECT $1, unnest($2::uuid[]), tstzrange($3::timestamptz, $4::timestamptz) ON CONFLICT (activity_id, resource_id) DO NOTHING`,
    [id, all, startsAt, endsAt],
  );
}
