import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Conflict } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { DelegationsService } from '../delegations/delegations.service.js';
import { editionView } from '../editions/edition.view.js';
import { EditionsService } from '../editions/editions.service.js';
import { Problem } from '../problems/problem.js';
import { keepGroups } from '../groups/group-rows.js';
import { lockPlaces } from '../scheduling/participants.js';
import type { Outcome } from '../scheduling/scheduling.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SiteVisitsService } from '../site-visits/site-visits.service.js';
import type { CopiedActivityDto, CopiedCountsDto, EditionCopyInput } from './edition-copy.dto.js';
import { daysOf, timeOf, type CopiedAs } from './edition-copy.rules.js';
import {
  exampleStatement,
  type Example,
  type ExampleActivity,
  type ExampleDelegation,
} from './example.statement.js';

/** What a new edition is made of, and by whose ids its activities know the delegations and their groups. */
interface Frame {
  editionId: string;
  example: Example;
  startsOn: string;
  ids: ReadonlyMap<string, string>;
}

type Time = Pick<ExampleActivity, 'startsAt' | 'endsAt'>;

@Injectable()
export class EditionCopiesService {
  constructor(
    private readonly db: Database,
    private readonly editions: EditionsService,
    private readonly delegations: DelegationsService,
    private readonly sessions: SessionsService,
    private readonly visits: SiteVisitsService,
  ) {}

  /** A new edition after the example of another, whole or not at all. What does not fit at its time has none. */
  create(caller: Caller, exampleId: string, input: EditionCopyInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const example = await readExample(tx, exampleId);
      const editionId = await this.addEdition(tx, example, input);
      const delegations = input.delegations ? example.delegations : [];
      const ids = await this.addDelegations(tx, editionId, delegations);
      const frame = { editionId, example, startsOn: input.startsOn, ids };
      const activities = await this.addActivities(tx, frame, input);
      const body = await tx.read(editionView, editionId);
      return JSON.stringify({
        ...(JSON.parse(body) as object),
        copied: countsOf(activities, delegations.length),
        activities,
        warnings: activities.flatMap(({ conflicts }) => conflicts),
      });
    });
  }

  private addEdition(tx: Transaction, { edition }: Example, input: EditionCopyInput): Promise<string> {
    const { city, timeZone, coHostIds, emergencyNumbers, quietHours, quietFrom, quietTo } = edition;
    const { ordinal, name } = input;
    const days = daysOf(edition, input);
    const kept = { city, timeZone, coHostIds, emergencyNumbers, quietHours, quietFrom, quietTo };
    return this.editions.add(tx, { ordinal, name, ...kept, ...days, notes: null });
  }

  private async addDelegations(
    tx: Transaction,
    editionId: string,
    delegations: ExampleDelegation[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const { id, groups, ...delegation } of delegations) {
      const unknown = { arrivesAt: null, departsAt: null, liaisonId: null, notes: null };
      const copy = await this.delegations.add(tx, { editionId, ...delegation, ...unknown });
      const fresh = groups.map((group) => ({ ...group, id: uuidv7(), delegateIds: [] }));
      await keepGroups(tx, copy, fresh);
      ids.set(id, copy);
      groups.forEach((group, index) => ids.set(group.id, fresh[index]!.id));
    }
    return ids;
  }

  private async addActivities(tx: Transaction, frame: Frame, { sessions, siteVisits }: EditionCopyInput) {
    const { edition, activities } = frame.example;
    const asOf = (kind: ExampleActivity['kind']): CopiedAs => (kind === 'session' ? sessions : siteVisits);
    const wanted = activities.filter(({ kind }) => asOf(kind) !== 'none');
    await lockPlaces(
      tx,
      wanted.flatMap(({ placeId }) => placeId ?? []),
    );
    const made: CopiedActivityDto[] = [];
    for (const activity of wanted) {
      const { startsOn } = frame;
      const time = timeOf(activity, asOf(activity.kind), {
        from: edition,
        startsOn,
        timeZone: edition.timeZone,
      });
      made.push(await this.addActivity(tx, frame, activity, time));
    }
    return made;
  }

  /** Planned at its time; a request, with what stands in the way, where it does not fit. */
  private async addActivity(tx: Transaction, frame: Frame, activity: ExampleActivity, time: Time) {
    try {
      const { id, warnings } = await this.add(tx, frame, activity, time);
      return answerOf(id, activity, time, warnings);
    } catch (error) {
      const conflicts = error instanceof Problem ? error.more.conflicts : undefined;
      if (!conflicts) {
        throw error;
      }
      const untimed = { startsAt: null, endsAt: null };
      const { id } = await this.add(tx, frame, activity, untimed);
      return answerOf(id, activity, untimed, conflicts);
    }
  }

  private add(tx: Transaction, frame: Frame, activity: ExampleActivity, time: Time): Promise<Outcome> {
    const { sessionKind, runningOrder, ...shared } = activity;
    const common = {
      ...shared,
      ...time,
      editionId: frame.editionId,
      delegationIds: shared.delegationIds.flatMap((id) => frame.ids.get(id) ?? []),
      groupIds: shared.groupIds.flatMap((id) => frame.ids.get(id) ?? []),
      people: [],
      notes: null,
      overrides: [],
    };
    return sessionKind
      ? this.sessions.add(tx, { ...common, sessionKind, runningOrder, photoCredit: null, speakers: [] })
      : this.visits.add(tx, { ...common, hostContactId: null });
  }
}

/** @throws Problem 404 */
async function readExample(tx: Transaction, editionId: string): Promise<Example> {
  const { text, values } = exampleStatement(editionId);
  const [row] = await tx.query<{ example: Example }>(text, values);
  if (!row) {
    throw Problem.notFound('edition');
  }
  return row.example;
}

const answerOf = (
  id: string,
  { kind, title, ...was }: ExampleActivity,
  time: Time,
  conflicts: Conflict[],
): CopiedActivityDto => ({
  id,
  kind,
  title,
  status: time.startsAt ? 'planned' : 'request',
  wasStartsAt: was.startsAt,
  wasEndsAt: was.endsAt,
  startsAt: time.startsAt,
  endsAt: time.endsAt,
  conflicts,
});

function countsOf(activities: CopiedActivityDto[], delegations: number): CopiedCountsDto {
  const count = (is: (activity: CopiedActivityDto) => boolean) => activities.filter(is).length;
  return {
    delegations,
    sessions: count(({ kind }) => kind === 'session'),
    siteVisits: count(({ kind }) => kind === 'site_visit'),
    planned: count(({ status }) => status === 'planned'),
    requests: count(({ status }) => status === 'request'),
    unfit: count(({ status, conflicts }) => status === 'request' && conflicts.length > 0),
  };
}
