import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { ActivitiesOfKind } from '../scheduling/activities-of-kind.js';
import { Activity } from '../scheduling/activity.entity.js';
import { checkAhead } from '../scheduling/schedule.rules.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import { readForUpdate } from '../scheduling/stored-activity.js';
import type {
  MeetingAnswerInput,
  MeetingInput,
  MeetingOutcomeInput,
  MeetingReplacement,
} from './meeting.dto.js';
import { Meeting } from './meeting.entity.js';
import { meetingView } from './meeting.view.js';

const KIND = 'meeting';

@Injectable()
export class MeetingsService {
  readonly activities: ActivitiesOfKind;

  constructor(
    db: Database,
    private readonly scheduling: Scheduling,
  ) {
    const forget = (tx: Transaction, id: string) => update(tx, id, { tookPlace: null, outcome: null });
    this.activities = new ActivitiesOfKind(db, scheduling, { kind: KIND, view: meetingView, forget });
  }

  create(caller: Caller, input: MeetingInput): Promise<string> {
    refuseSelf(input);
    return this.activities.write(caller, async (tx) => {
      const outcome = await this.scheduling.create(tx, KIND, input);
      await tx.manager.insert(Meeting, { activityId: outcome.id, ...columnsOf(input) });
      return outcome;
    });
  }

  replace(caller: Caller, id: string, { version, ...input }: MeetingReplacement): Promise<string> {
    refuseSelf(input);
    return this.activities.write(caller, async (tx) => {
      const outcome = await this.scheduling.replace(tx, KIND, id, version, input);
      await update(tx, id, columnsOf(input));
      return outcome;
    });
  }

  /** Over, whether or not it came about. */
  complete(caller: Caller, id: string, version: number, input: MeetingOutcomeInput): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const moved = await this.scheduling.move(tx, KIND, id, version, 'complete');
      await update(tx, id, { tookPlace: input.tookPlace, outcome: input.outcome });
      return moved;
    });
  }

  /** Records what the counterpart said. It books nothing and frees nothing: the desk plans and cancels. */
  recordAnswer(caller: Caller, id: string, version: number, input: MeetingAnswerInput): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const { status } = await readForUpdate(tx, KIND, id, version);
      checkAhead(status);
      await tx.update(Activity, id, version, {});
      const { answer, reason } = input;
      await update(tx, id, { answer, answerReason: reason, answeredAt: new Date() });
      return { id, rearranged: false, warnings: [] };
    });
  }
}

async function update(tx: Transaction, activityId: string, values: Partial<Meeting>): Promise<void> {
  await tx.manager.update(Meeting, { activityId }, values as never);
}

function refuseSelf({ requesterId, counterpartId }: MeetingInput): void {
  if (requesterId === counterpartId) {
    throw Problem.field(422, 'counterpartId', 'meeting.withItself', 'Nobody meets themselves');
  }
}

const columnsOf = ({ requesterId, counterpartId, subject, priority, tableLabel }: MeetingInput) => ({
  requesterId,
  counterpartId,
  subject,
  priority,
  tableLabel,
});
