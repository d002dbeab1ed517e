import { Injectable } from '@nestjs/common';
import { isCeremony } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { writeRows } from '../database/ordered-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem, type FieldError } from '../problems/problem.js';
import { ActivitiesOfKind } from '../scheduling/activities-of-kind.js';
import { Scheduling, type Outcome } from '../scheduling/scheduling.service.js';
import { SessionItem } from './session-item.entity.js';
import { SessionSpeaker } from './session-speaker.entity.js';
import type { SessionInput, SessionReplacement } from './session.dto.js';
import { Session } from './session.entity.js';
import { sessionView } from './session.view.js';

const KIND = 'session';

@Injectable()
export class SessionsService {
  readonly activities: ActivitiesOfKind;

  constructor(
    db: Database,
    private readonly scheduling: Scheduling,
  ) {
    this.activities = new ActivitiesOfKind(db, scheduling, { kind: KIND, view: sessionView });
  }

  create(caller: Caller, input: SessionInput): Promise<string> {
    return this.activities.write(caller, (tx) => this.add(tx, input));
  }

  /** Adds one in a transaction. @throws Problem 409 with every conflict that refuses, before anything is written */
  async add(tx: Transaction, input: SessionInput): Promise<Outcome> {
    await checkSpeakers(tx, input);
    const outcome = await this.scheduling.create(tx, KIND, scheduled(input));
    await tx.manager.insert(Session, { activityId: outcome.id, ...columnsOf(input) });
    await writeProgramme(tx, outcome.id, input);
    return outcome;
  }

  replace(caller: Caller, id: string, { version, ...input }: SessionReplacement): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      await checkSpeakers(tx, input);
      const outcome = await this.scheduling.replace(tx, KIND, id, version, scheduled(input));
      await checkRunningOrder(tx, id, input);
      await tx.manager.update(Session, { activityId: id }, columnsOf(input));
      await writeProgramme(tx, id, input);
      return outcome;
    });
  }
}

/** A session is a ceremony for as long as there is something to sign; its activity is locked. @throws Problem 422 */
async function checkRunningOrder(tx: Transaction, id: string, { sessionKind }: SessionInput): Promise<void> {
  if (isCeremony(sessionKind)) {
    return;
  }
  const items = await tx.query('SELECT FROM ceremony_item WHERE activity_id = $1 LIMIT 1', [id]);
  if (items.length > 0) {
    throw Problem.field(422, 'sessionKind', 'ceremony.hasProjects', 'Its running order still has projects');
  }
}

/** @throws Problem 422 that names each speaker who is not there */
async function checkSpeakers(tx: Transaction, { speakers }: SessionInput): Promise<void> {
  const ids = speakers.map(({ personId }) => personId);
  const known = await tx.known('person', ids);
  Problem.refuse(
    ids.flatMap((id, index): FieldError[] =>
      known.has(id)
        ? []
        : [
            {
              field: `speakers.${index}.personId`,
              code: 'field.unknownRecord',
              message: 'There is no such person',
            },
          ],
    ),
  );
}

/** A speaker is booked like anybody who is named; somebody who both speaks and escorts, once. */
function scheduled(input: SessionInput) {
  const speakers = input.speakers.map(({ personId }) => ({ personId, part: 'speaker' }));
  const others = input.people.filter(
    ({ personId }) => !speakers.some((speaker) => speaker.personId === personId),
  );
  return { ...input, people: [...speakers, ...others] };
}

const columnsOf = ({ sessionKind, photoCredit }: SessionInput) => ({ sessionKind, photoCredit });

async function writeProgramme(
  tx: Transaction,
  activityId: string,
  { speakers, runningOrder }: SessionInput,
): Promise<void> {
  await writeRows(tx, SessionSpeaker, { activityId }, speakers);
  await writeRows(tx, SessionItem, { activityId }, runningOrder);
}
