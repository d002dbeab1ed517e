import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { writeRows } from '../database/ordered-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem, type FieldError } from '../http/problem.js';
import { answered } from '../scheduling/answer.js';
import type { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import type { Verb } from '../scheduling/schedule.rules.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import { SessionItem } from './session-item.entity.js';
import { SessionSpeaker } from './session-speaker.entity.js';
import type { SessionInput, SessionReplacement } from './session.dto.js';
import { Session } from './session.entity.js';
import { sessionView } from './session.view.js';

const KIND = 'session';

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(sessionView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(sessionView, id, caller);
  }

  create(caller: Caller, input: SessionInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await checkSpeakers(tx, input);
      const outcome = await this.scheduling.create(tx, KIND, scheduled(input));
      await tx.manager.insert(Session, { activityId: outcome.id, ...columnsOf(input) });
      await writeProgramme(tx, outcome.id, input);
      return answered(tx, sessionView, outcome);
    });
  }

  replace(caller: Caller, id: string, { version, ...input }: SessionReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await checkSpeakers(tx, input);
      const outcome = await this.scheduling.replace(tx, KIND, id, version, scheduled(input));
      await tx.manager.update(Session, { activityId: id }, columnsOf(input));
      await writeProgramme(tx, id, input);
      return answered(tx, sessionView, outcome);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await this.scheduling.remove(tx, KIND, id, version);
      return '';
    });
  }

  verb(
    caller: Caller,
    id: string,
    version: number,
    verb: Verb,
    more: Partial<CancelInput & OverridesInput> = {},
  ): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const { reason, overrides } = more;
      return answered(
        tx,
        sessionView,
        await this.scheduling.move(tx, KIND, id, version, verb, { cancelledReason: reason, overrides }),
      );
    });
  }
}

/** @throws Problem 422 that names each speaker who is not there */
async function checkSpeakers(tx: Transaction, { speakers }: SessionInput): Promise<void> {
  const ids = (speakers ?? []).map(({ personId }) => personId);
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
  const speakers = (input.speakers ?? []).map(({ personId }) => ({ personId, part: 'speaker' }));
  const others = (input.people ?? []).filter(
    ({ personId }) => !speakers.some((speaker) => speaker.personId === personId),
  );
  return { ...input, delegationIds: input.delegationIds ?? [], people: [...speakers, ...others] };
}

const columnsOf = ({ sessionKind, photoCredit }: SessionInput) => ({ sessionKind, photoCredit });

async function writeProgramme(
  tx: Transaction,
  activityId: string,
  { speakers, runningOrder }: SessionInput,
): Promise<void> {
  await writeRows(tx, SessionSpeaker, { activityId }, speakers ?? []);
  await writeRows(tx, SessionItem, { activityId }, runningOrder ?? []);
}
