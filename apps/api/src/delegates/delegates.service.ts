import { Injectable } from '@nestjs/common';
import type { Conflict } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { stayFaults } from '../delegations/delegation.rules.js';
import { delegationView } from '../delegations/delegation.view.js';
import { isWithOthers } from '../delegations/of-others.sql.js';
import { Problem } from '../problems/problem.js';
import { answered } from '../scheduling/answer.js';
import type { OverrideInput } from '../scheduling/schedule.dto.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import type { DelegateInput, DelegateReplacement } from './delegate.dto.js';
import { Delegate } from './delegate.entity.js';
import { delegationsToRebook, type Membership } from './delegate.rules.js';
import { delegateView } from './delegate.view.js';
import { ReplacedBadge } from './replaced-badge.entity.js';

const WITH_OTHERS = `
  SELECT FROM person p WHERE p.id = $1
    AND ${isWithOthers('$3', '(SELECT edition_id FROM delegation WHERE id = $2)')}`;

@Injectable()
export class DelegatesService {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(delegateView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(delegateView, id, caller);
  }

  create(caller: Caller, { overrides, ...input }: DelegateInput): Promise<string> {
    Problem.refuse(stayFaults(input));
    return this.db.write(caller, async (tx) => {
      await requireDelegation(tx, input.delegationId);
      await refuseOthers(tx, input);
      const id = await tx.insert(Delegate, input);
      const warnings = await this.rebook(tx, null, input, overrides);
      return answered(tx, delegateView, { id, rearranged: true, warnings });
    });
  }

  replace(
    caller: Caller,
    id: string,
    { version, overrides, ...input }: DelegateReplacement,
  ): Promise<string> {
    Problem.refuse(stayFaults(input));
    return this.db.write(caller, async (tx) => {
      await tx.require(delegateView, id);
      await requireDelegation(tx, input.delegationId);
      const before = await membershipOf(tx, id);
      refuseOtherPerson(before, input);
      await refuseOtherEdition(tx, before.delegationId, input.delegationId);
      if (before.delegationId !== input.delegationId) {
        await tx.query('DELETE FROM delegation_group_member WHERE delegate_id = $1', [id]);
      }
      await tx.update(Delegate, id, version, input);
      const warnings = await this.rebook(tx, before, input, overrides);
      return answered(tx, delegateView, { id, rearranged: true, warnings });
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(delegateView, id);
      const before = await membershipOf(tx, id);
      await tx.remove(Delegate, id, version);
      await this.rebook(tx, before, null, null);
      return '';
    });
  }

  replaceBadge(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(delegateView, id);
      const { badgeCode } = await tx.lock(Delegate, id, version);
      await tx.manager.insert(ReplacedBadge, { code: badgeCode, delegateId: id });
      await tx.update(Delegate, id, version, { badgeCode: () => 'new_badge_code()' });
      return tx.read(delegateView, id);
    });
  }

  /** Moves the bookings of the delegations that somebody left or joined. @throws Problem 409 with every conflict */
  private rebook(
    tx: Transaction,
    before: Membership | null,
    after: Membership | null,
    overrides: OverrideInput[] | null,
  ): Promise<Conflict[]> {
    return this.scheduling.rebookDelegations(tx, delegationsToRebook(before, after), overrides);
  }
}

/** A delegation of somebody else's is to a liaison as if it were not there. @throws Problem 422 */
async function requireDelegation(tx: Transaction, delegationId: string): Promise<void> {
  if (!(await tx.allows(delegationView, delegationId, 'write'))) {
    throw Problem.field(422, 'delegationId', 'field.unknownRecord', 'There is no such delegation');
  }
}

/**
 * Who may not write people adds nobody who is with others: by the new delegate's link they would read what those have on,
 * and act for them. @throws Problem 422
 */
async function refuseOthers(tx: Transaction, { personId, delegationId }: Membership): Promise<void> {
  const { ability, principal } = tx.caller;
  if (ability.can('write', 'person') || principal.kind !== 'user') return;
  const found = await tx.query(WITH_OTHERS, [personId, delegationId, principal.id]);
  if (found.length > 0) {
    throw Problem.field(
      422,
      'personId',
      'delegate.withOthers',
      'Only an organizer adds who is with others too',
    );
  }
}

/** Links, questions and marks are those of who came: who comes in their place is another delegate. @throws Problem 422 */
function refuseOtherPerson(before: Membership, { personId }: Membership): void {
  if (personId !== before.personId) {
    throw Problem.field(422, 'personId', 'delegate.personKept', 'Who comes instead is another delegate');
  }
}

/** A delegate comes to one Week: to come again is to be another delegate. @throws Problem 422 */
async function refuseOtherEdition(tx: Transaction, ...delegationIds: string[]): Promise<void> {
  const editions = await tx.query('SELECT DISTINCT edition_id FROM delegation WHERE id = ANY ($1::uuid[])', [
    delegationIds,
  ]);
  if (editions.length > 1) {
    throw Problem.field(422, 'delegationId', 'record.otherEdition', 'The delegation is of another edition');
  }
}

/** As it stands; whoever changes it meanwhile also changes the version, which the write then finds stale. */
async function membershipOf(tx: Transaction, id: string): Promise<Membership> {
  const [row] = await tx.query<Membership>(
    'SELECT delegation_id AS "delegationId", person_id AS "personId" FROM delegate WHERE id = $1',
    [id],
  );
  if (!row) {
    throw Problem.notFound('delegate');
  }
  return row;
}
