import { Injectable } from '@nestjs/common';
import { holdsBookings, type ActivityKind, type ActivityStatus, type ActivityVerb } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { Activity, type Override } from './activity.entity.js';
import { checkNamed, signed } from './overrides.js';
import { addParticipants, book, freeOthers, writeParticipants } from './booking-rows.js';
import {
  checkAgainstStored,
  conflictsOfNewcomers,
  languagesMissing,
  planned,
  settle,
} from './conflict-check.js';
import { lockDelegations, lockParticipants, type Resources } from './participants.js';
import type { OverrideInput } from './schedule.dto.js';
import { arrangementOf, columnsOf, type Scheduled } from './scheduled.js';
import { checkTimes, statusAfter, statusAfterReplacing } from './schedule.rules.js';
import { holds } from './status.sql.js';
import {
  agreedAnew,
  readForUpdate,
  readStored,
  rearranged,
  type Arrangement,
  type Stored,
} from './stored-activity.js';

export interface Outcome {
  id: string;
  /** Whether it is another that its host and guests are to agree to. */
  rearranged: boolean;
  warnings: Conflict[];
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
    const wanted = arrangementOf(kind, input, status);
    const resources = await lockParticipants(tx, wanted);
    const verdict = await this.check(tx, NEW_ID, wanted, resources, input.overrides);
    const id = await tx.insert(Activity, {
      kind,
      ...columnsOf(input),
      status,
      overrides: signed(tx, verdict.overridden, []),
    });
    await addParticipants(tx, id, wanted);
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
    const given = arrangementOf(kind, input, stored.status);
    const [moved, anew] = [rearranged(stored, given), agreedAnew(stored, given)];
    const status = statusAfterReplacing(stored.status, input.startsAt !== null, moved, anew);
    const wanted = { ...given, status };
    const columns = { ...columnsOf(input), status };
    const warnings = moved
      ? await this.rearrange(tx, stored, wanted, columns, input.overrides)
      : await this.keep(tx, stored, wanted, columns, input.overrides);
    return { id, rearranged: anew, warnings };
  }

  /** Moves the status by a verb; `restore` books again what was free meanwhile, if it still can. */
  async move(
    tx: Transaction,
    kind: ActivityKind,
    id: string,
    version: number,
    verb: ActivityVerb,
    more: { cancelledReason?: string; overrides?: OverrideInput[] | null } = {},
  ): Promise<Outcome> {
    const stored = await readForUpdate(tx, kind, id, version);
    const status = statusAfter(verb, stored.status, stored.startsAt !== null);
    const rebooks = !holdsBookings(stored.status) && holdsBookings(status);
    const wanted = { ...stored, status };
    const columns = { status, cancelledReason: more.cancelledReason ?? null };
    if (rebooks) {
      const warnings = await this.rearrange(tx, stored, wanted, columns, more.overrides ?? null);
      return { id, rearranged: true, warnings };
    }
    await lockParticipants(tx, stored, stored.resourceIds);
    await tx.update(Activity, id, version, columns);
    return { id, rearranged: false, warnings: [] };
  }

  /** Deletes what nothing refers to, and frees what it took. @throws Problem 409 `record.inUse` */
  async remove(tx: Transaction, kind: ActivityKind, id: string, version: number): Promise<void> {
    const stored = await readForUpdate(tx, kind, id, version);
    await lockParticipants(tx, stored, stored.resourceIds);
    await tx.remove(Activity, id, version);
  }

  /**
   * After somebody joined or left delegations or their groups: frees and books them in everything these do. Whoever leaves
   * is free before anybody is booked, so that they can join elsewhere at the same time. Only what the newcomers
   * bring with them is told; what was so before is not theirs, and may be about others' delegations.
   * @throws Problem 409 when a newcomer cannot be there
   */
  async rebookDelegations(
    tx: Transaction,
    delegationIds: string[],
    overrides: OverrideInput[] | null,
  ): Promise<Conflict[]> {
    await lockDelegations(tx, delegationIds);
    const held = await tx.query<{ id: string; kind: ActivityKind }>(
      `SELECT a.id, a.kind FROM activity a JOIN activity_delegation ad ON ad.activity_id = a.id
       WHERE ad.delegation_id = ANY ($1::uuid[]) AND ${holds('a')}
       GROUP BY a.id ORDER BY a.id`,
      [delegationIds],
    );
    const concerned: { stored: Stored; resources: Resources }[] = [];
    for (const { id, kind } of held) {
      const stored = await readStored(tx, kind, id);
      const resources = await lockParticipants(tx, stored, stored.resourceIds);
      await freeOthers(tx, id, resources);
      concerned.push({ stored, resources });
    }
    const warnings: Conflict[] = [];
    for (const { stored, resources } of concerned) {
      warnings.push(...(await this.admit(tx, stored, resources, overrides)));
      await book(tx, stored.id, stored, resources);
    }
    return warnings;
  }

  /** Writes what is at another time or place, or with others: what it took is free, and what it takes now is booked. */
  private async rearrange(
    tx: Transaction,
    stored: Stored,
    wanted: Arrangement,
    columns: object,
    given: OverrideInput[] | null,
  ): Promise<Conflict[]> {
    const resources = await lockParticipants(tx, wanted, stored.resourceIds);
    const { overridden, warnings } = await this.check(tx, stored.id, wanted, resources, given);
    const overrides = signed(tx, overridden, stored.overrides);
    await freeOthers(tx, stored.id, resources);
    await tx.update(Activity, stored.id, stored.version, { ...columns, overrides });
    await writeParticipants(tx, stored.id, wanted);
    await book(tx, stored.id, wanted, resources);
    return warnings;
  }

  /** Writes what stays where it is, and says which languages it lacks from now on. */
  private async keep(
    tx: Transaction,
    stored: Stored,
    wanted: Arrangement,
    columns: object,
    given: OverrideInput[] | null,
  ): Promise<Conflict[]> {
    const resources = await lockParticipants(tx, wanted, stored.resourceIds);
    const overrides = await this.setAside(tx, stored, resources, given);
    await tx.update(Activity, stored.id, stored.version, { ...columns, overrides });
    return languagesMissing(tx, stored, wanted, resources);
  }

  /**
   * The overrides of what stays where it is: those still given, and new ones for conflicts that have come since.
   * @throws Problem 422 for a new one that names no conflict that is there
   */
  private async setAside(
    tx: Transaction,
    stored: Stored,
    resources: Resources,
    given: OverrideInput[] | null,
  ): Promise<Override[]> {
    const overrides = given && signed(tx, given, stored.overrides);
    if (!overrides || overrides.every((override) => stored.overrides.includes(override))) {
      return overrides ?? stored.overrides;
    }
    const found = holdsBookings(stored.status)
      ? await checkAgainstStored(tx, stored.editionId, planned(stored.id, stored, resources))
      : [];
    checkNamed(overrides, stored.overrides, found);
    return overrides;
  }

  private async admit(
    tx: Transaction,
    stored: Stored,
    resources: Resources,
    overrides: OverrideInput[] | null,
  ): Promise<Conflict[]> {
    const theirs = await conflictsOfNewcomers(tx, stored, resources);
    const { overridden, warnings } = await settle(tx, theirs, overrides);
    if (overridden.length > 0) {
      await tx.query(
        'UPDATE activity SET overrides = overrides || $2::jsonb, version = version + 1 WHERE id = $1',
        [stored.id, JSON.stringify(signed(tx, overridden, []))],
      );
    }
    return warnings;
  }

  private async check(
    tx: Transaction,
    id: string,
    wanted: Arrangement,
    resources: Resources,
    overrides: readonly OverrideInput[] | null,
  ): Promise<{ overridden: Override[]; warnings: Conflict[] }> {
    if (!holdsBookings(wanted.status) || !wanted.startsAt) {
      return { overridden: [], warnings: [] };
    }
    const conflicts = await checkAgainstStored(tx, wanted.editionId, planned(id, wanted, resources));
    return settle(tx, conflicts, overrides);
  }
}

/** An id that no stored activity has: what is new is in nobody's way. */
const NEW_ID = '00000000-0000-0000-0000-000000000000';
