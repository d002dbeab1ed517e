import { Injectable } from '@nestjs/common';
import type { Conflict } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem, type FieldError } from '../problems/problem.js';
import { lockTogether } from '../scheduling/participants.js';
import type {
  ProposalOutcomeDto,
  TransferProposalInput,
  TransferProposalsInput,
} from './transfer-proposals.dto.js';
import { TransfersService } from './transfers.service.js';

/** A transfer is new: nobody has changed it yet. */
const FIRST_VERSION = 1;

/**
 * Makes transfers of proposals, each checked like one that is saved by itself.
 *
 * One transaction a request: all that its rides take is locked first, in the order of every other writer, as ride by ride
 * would be another order, and deadlock; so each ride sees those before it. A ride that is refused is undone by itself and
 * does not stop the others: hundreds are sent at once, and one that somebody has meanwhile made otherwise is no reason to
 * plan all of them by hand. Sent again under its Idempotency-Key, a request makes nothing twice; under another, what was
 * made refuses itself, as its delegations are on the road.
 */
@Injectable()
export class TransferProposalsService {
  constructor(
    private readonly db: Database,
    private readonly transfers: TransfersService,
  ) {}

  /** @throws Problem 422 for a delegation of another edition, or a place or vehicle that is not there */
  accept(caller: Caller, { editionId, proposals }: TransferProposalsInput): Promise<string> {
    Problem.refuse(proposals.flatMap(withoutVehicles));
    return this.db.write(caller, async (tx) => {
      await lockAll(tx, editionId, proposals);
      const data: ProposalOutcomeDto[] = [];
      for (const proposal of proposals) {
        data.push(await this.acceptOne(tx, editionId, proposal, []));
      }
      return JSON.stringify({ data });
    });
  }

  /** All transfers of a proposal, or none; whoever of the delegations is elsewhere then does not ride. */
  private async acceptOne(
    tx: Transaction,
    editionId: string,
    proposal: TransferProposalInput,
    excusedIds: string[],
  ): Promise<ProposalOutcomeDto> {
    try {
      return await tx.manager.transaction(() => this.make(tx, editionId, proposal, excusedIds));
    } catch (error) {
      const conflicts = error instanceof Problem ? error.more.conflicts : undefined;
      if (!conflicts) {
        throw error;
      }
      const elsewhere = peopleElsewhere(conflicts);
      return elsewhere.length > 0 && excusedIds.length === 0
        ? this.acceptOne(tx, editionId, proposal, elsewhere)
        : { transfers: [], excusedIds: [], conflicts };
    }
  }

  private async make(
    tx: Transaction,
    editionId: string,
    { vehicles, delegationIds, groupIds, ...ride }: TransferProposalInput,
    excusedIds: string[],
  ): Promise<ProposalOutcomeDto> {
    const outcome: ProposalOutcomeDto = { transfers: [], excusedIds, conflicts: [] };
    const nothing = { languages: [], bring: null, briefing: null, notes: null, overrides: null };
    for (const [position, { vehicleId, people: headcount }] of vehicles.entries()) {
      const who = {
        delegationIds: position === 0 ? delegationIds : [],
        groupIds: position === 0 ? groupIds : [],
        people: position === 0 ? excusedIds.map((personId) => ({ personId, part: 'excused' as const })) : [],
      };
      const made = await this.transfers.add(tx, {
        editionId,
        ...ride,
        ...who,
        vehicleId,
        headcount,
        ...nothing,
      });
      outcome.transfers.push({ id: made.id, version: FIRST_VERSION });
      outcome.conflicts.push(...made.warnings);
    }
    return outcome;
  }
}

/** Without a vehicle that is known, it still is one ride. */
const withoutVehicles = ({ vehicles }: TransferProposalInput, index: number): FieldError[] =>
  vehicles.length > 0
    ? []
    : [{ field: `proposals.${index}.vehicles`, code: 'field.required', message: 'Name one, be it null' }];

async function lockAll(tx: Transaction, editionId: string, proposals: TransferProposalInput[]) {
  const rides = proposals.flatMap(({ placeId, toPlaceId, delegationIds, vehicles }) =>
    vehicles.map(({ vehicleId }) => ({ placeId, toPlaceId, vehicleId, delegationIds })),
  );
  const activities = rides.map((ride) => ({ editionId, kind: 'transfer' as const, people: [], ...ride }));
  await lockTogether(tx, activities, []);
}

/** Those who alone stand in the way; nobody, when something else does too. */
function peopleElsewhere(conflicts: readonly Conflict[]): string[] {
  const refusing = conflicts.filter(({ level }) => level !== 'inform');
  return refusing.every(({ resource }) => resource.kind === 'person')
    ? [...new Set(refusing.map(({ resource }) => resource.id))]
    : [];
}
