import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Activity } from '../scheduling/activity.entity.js';
import { answered } from '../scheduling/answer.js';
import type { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import { Scheduling, type Outcome } from '../scheduling/scheduling.service.js';
import { readForUpdate } from '../scheduling/stored-activity.js';
import { checkAnswer } from './host-answer.rules.js';
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
      const outcome = await this.scheduling.create(tx, KIND, scheduled(input));
      await tx.manager.insert(SiteVisit, { activityId: outcome.id, ...columnsOf(input) });
      return answered(tx, siteVisitView, outcome);
    });
  }

  replace(caller: Caller, id: string, { version, ...input }: SiteVisitReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const outcome = await this.scheduling.replace(tx, KIND, id, version, scheduled(input));
      await this.update(tx, id, { ...columnsOf(input), ...(outcome.rearranged && NOT_ASKED) });
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
    return this.verb(caller, (tx) => this.scheduling.move(tx, KIND, id, version, 'reopen'));
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
      await this.update(tx, id, { outcome, attended });
      return moved;
    });
  }

  /** Records what the host said. A time it proposes books nothing until an organizer moves the visit there. */
  recordHostAnswer(caller: Caller, id: string, version: number, input: HostAnswerInput): Promise<string> {
    return this.verb(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      checkAnswer(stored.status, input);
      await tx.update(Activity, id, version, {});
      await this.update(tx, id, {
        hostAnswer: input.answer,
        hostAnsweredAt: input.answer === 'asked' ? null : new Date(),
        counterProposal: input.startsAt ? `[${input.startsAt},${input.endsAt})` : null,
      });
      return { id, rearranged: false, warnings: [] };
    });
  }

  private verb(caller: Caller, work: (tx: Transaction) => Promise<Outcome>): Promise<string> {
    return this.db.write(caller, async (tx) => answered(tx, siteVisitView, await work(tx)));
  }

  private async update(tx: Transaction, activityId: string, values: Partial<SiteVisit>): Promise<void> {
    await tx.manager.update(SiteVisit, { activityId }, values as never);
  }
}

/** A visit at another time or place has to be asked for anew. */
const NOT_ASKED: Partial<SiteVisit> = {
  hostAnswer: 'not_asked',
  hostAnsweredAt: null,
  counterProposal: null,
};

const scheduled = (input: SiteVisitInput) => ({
  ...input,
  delegationIds: input.delegationIds ?? [],
  people: input.people ?? [],
});

const columnsOf = ({ hostId, hostContactId, topics }: SiteVisitInput) => ({
  hostId,
  hostContactId,
  topics: topics ?? [],
});
