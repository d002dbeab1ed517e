import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Activity } from '../scheduling/activity.entity.js';
import { ActivitiesOfKind } from '../scheduling/activities-of-kind.js';
import type { OverridesInput } from '../scheduling/schedule.dto.js';
import { checkAhead, checkOver } from '../scheduling/schedule.rules.js';
import { arrangementOf } from '../scheduling/scheduled.js';
import { Scheduling, type Outcome } from '../scheduling/scheduling.service.js';
import { readForUpdate } from '../scheduling/stored-activity.js';
import { backupOf, checkBackup } from './backup-place.js';
import { keepAnswer, updateRearranged, updateVisit } from './keep-answer.js';
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
  readonly activities: ActivitiesOfKind;

  constructor(
    db: Database,
    private readonly scheduling: Scheduling,
  ) {
    const forget = (tx: Transaction, id: string) => updateVisit(tx, id, { outcome: null, attended: null });
    this.activities = new ActivitiesOfKind(db, scheduling, { kind: KIND, view: siteVisitView, forget });
  }

  create(caller: Caller, input: SiteVisitInput): Promise<string> {
    return this.activities.write(caller, (tx) => this.add(tx, input));
  }

  /** Adds one in a transaction. @throws Problem 409 with every conflict that refuses, before anything is written */
  async add(tx: Transaction, input: SiteVisitInput): Promise<Outcome> {
    checkBackup(input);
    const outcome = await this.scheduling.create(tx, KIND, input);
    await tx.manager.insert(SiteVisit, { activityId: outcome.id, ...columnsOf(input) });
    return outcome;
  }

  replace(caller: Caller, id: string, { version, ...input }: SiteVisitReplacement): Promise<string> {
    checkBackup(input);
    return this.activities.write(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      const outcome = await this.scheduling.replace(tx, KIND, id, version, input);
      const becomes = arrangementOf(KIND, input, stored.status);
      await updateRearranged(tx, id, [stored, becomes], columnsOf(input));
      return outcome;
    });
  }

  complete(
    caller: Caller,
    id: string,
    version: number,
    { outcome, attended }: CompleteInput,
  ): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const moved = await this.scheduling.move(tx, KIND, id, version, 'complete');
      await updateVisit(tx, id, { outcome, attended });
      return moved;
    });
  }

  /** Records what came of what has taken place; once more, when more is known. */
  recordOutcome(caller: Caller, id: string, version: number, result: CompleteInput): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      checkOver(stored.status);
      await tx.update(Activity, id, version, {});
      await updateVisit(tx, id, result);
      return { id, rearranged: false, warnings: [] };
    });
  }

  /** Records what the host said, as the desk heard it. */
  recordHostAnswer(caller: Caller, id: string, version: number, input: HostAnswerInput): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      checkAhead(stored.status);
      await keepAnswer(tx, stored, input);
      return { id, rearranged: false, warnings: [] };
    });
  }

  /**
   * Moves the visit to the time that the host proposed, who has thereby accepted it; checked like every move.
   * @throws Problem 409 with every conflict that refuses, 422 `siteVisit.noProposal`
   */
  acceptProposal(
    caller: Caller,
    id: string,
    version: number,
    { overrides }: OverridesInput,
  ): Promise<string> {
    return this.activities.write(caller, async (tx) => {
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

  /**
   * Moves the visit to its backup place, and keeps the place that fell through in its stead: the way back is the same.
   * Checked like every move; whoever receives there has to be asked.
   * @throws Problem 409 with every conflict that refuses, 422 `siteVisit.noBackupPlace`
   */
  useBackupPlace(
    caller: Caller,
    id: string,
    version: number,
    { overrides }: OverridesInput,
  ): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const stored = await readForUpdate(tx, KIND, id, version);
      const { backupPlaceId: placeId, ...kept } = await backupOf(tx, id);
      const wanted = { ...stored, ...kept, placeId, overrides };
      const outcome = await this.scheduling.replace(tx, KIND, id, version, wanted);
      await updateRearranged(tx, id, [stored, { ...stored, placeId }], { backupPlaceId: stored.placeId });
      return outcome;
    });
  }
}

const columnsOf = (input: SiteVisitInput) => ({
  hostId: input.hostId,
  hostContactId: input.hostContactId,
  topics: input.topics,
  receptionLevel: input.receptionLevel,
  safetyNotes: input.safetyNotes,
  backupPlaceId: input.backupPlaceId,
});
