import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { answered } from '../scheduling/answer.js';
import type { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import { Scheduling, type Outcome } from '../scheduling/scheduling.service.js';
import { readForUpdate } from '../scheduling/stored-activity.js';
import { checkAskable } from './host-answer.rules.js';
import { keepAnswer, NOT_ASKED, updateVisit } from './keep-answer.js';
import { proposalOf } from './proposal.js';
import type {
  CompleteInput,
  HostAnswerInput,
  SiteVisitInput,
  SiteVisitReplacement,
} from './site-visit.dto.js';
import { SiteVisit } from './site-visit.entity.js';
import { siteVisitView } from './site-visit.view.js';

const KIND = 'site_visit';

@Injectable()
export class SiteVisitsService {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(siteVisitView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(siteVisitView, id, caller);
  }

  create(caller: Caller, input: SiteVisitInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const outcome = await this.scheduling.create(tx, KIND, input);
      await tx.manager.insert(SiteVisit, { activityId: outcome.id, ...columnsOf(input) });
      return answered(tx, siteVisitView, outcome);
    });
  }

  replace(caller: Caller, id: string, { version, ...input }: SiteVisitReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const outcome = await this.scheduling.replace(tx, KIND, id, version, input);
      await updateVisit(tx, id, { ...columnsOf(input), ...(outcome.rearranged && NOT_ASKED) }); // at another time or place, asked for anew
      return answered(tx, siteVisitView, outcome);
    });
  }

  /** Deletes a visit that nothing refers to; one that was published is better cancelled. */
  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await this.scheduling.remove(tx, KIND, id, version);
      return '';
    });
  }

  confirm(caller: Caller, id: string, version: number): Promise<string> {
    return this.verb(caller, (tx) => this.scheduling.move(tx, KIND, id, version, 'confirm'));
  }

  reopen(caller: Caller, id: string, version: number): Promise<string> {
    return this.verb(caller, async (tx) => {
      const moved = await this.scheduling.move(tx, KIND, id, version, 'reopen');
      await updateVisit(tx, id, { outcome: null, attended: null });
      return moved;
    });
  }

  cancel(caller: Caller, id: string, version: number, { reason }: CancelInput): Promise<string> {
    return this.verb(caller, (tx) =>
      this.scheduling.move(tx, KIND, id, version, 'cancel', { cancelledReason: reason }),
    );
  }

  restore(caller: Caller, id: string, version: number, { overrides }: OverridesInput): Promise<string> {
    return this.verb(caller, (tx) => this.scheduling.move(tx, KIND, id, version, 'restore', { overrides }));
  }

  complete(
    caller: Caller,
    id: string,
    version: number,
    { outcome, attended }: CompleteInput,
  ): Promise<string> {
    return this.verb(caller, async (tx) => {
      const moved = await this.scheduling.move(tx, KIND, id, version, 'complete');
      await updateVisit(tx, id, { outcome, attended });
      return moved;
    });
  }

  /** Records what the host said, as the desk heard it. */
  recordHostAnswer(caller: Caller, id: string, version: number, input: HostAnswerInput): Promise<string> {
    return this.verb(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      checkAskable(stored.status);
      await keepAnswer(tx, id, version, input);
      return { id, rearranged: false, warnings: [] };
    });
  }

  /**
   * Moves the visit to the time that the host proposed, who has thereby accepted it; checked as any other move.
   * @throws Problem 409 with every conflict that refuses, 422 `siteVisit.noProposal`
   */
  acceptProposal(
    caller: Caller,
    id: string,
    version: number,
    { overrides }: OverridesInput,
  ): Promise<string> {
    return this.verb(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      const proposal = await proposalOf(tx, id);
      const outcome = await this.scheduling.replace(tx, KIND, id, version, {
        ...stored,
        ...proposal,
        overrides,
      });
      await updateVisit(tx, id, { hostAnswer: 'accepted', counterProposal: null });
      return outcome;
    });
  }

  private verb(caller: Caller, work: (tx: Transaction) => Promise<Outcome>): Promise<string> {
    return this.db.write(caller, async (tx) => answered(tx, siteVisitView, await work(tx)));
  }
}

const columnsOf = ({ hostId, hostContactId, topics }: SiteVisitInput) => ({
  hostId,
  hostContactId,
  topics: topics ?? [],
});
