import { Injectable } from '@nestjs/common';
import { timetableWithin, type ReleaseSnapshot, type Timetable } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { ownDelegations } from '../delegations/own-delegations.js';
import { DOCUMENT_TYPES, type Written } from '../documents/document.route.js';
import { fileNameOf } from '../files/file-name.rules.js';
import { Problem } from '../problems/problem.js';
import type { HandbookRecord, HandbookRelease, KnownRecords, PublishedAs } from './handbook-record.js';
import {
  knownRecordsStatement,
  releasesStatement,
  type Knowing,
  type Wanted,
} from './handbook-record.statement.js';
import type { HandbookQuery } from './handbook.query.js';
import { handbookTitle } from './handbook.rules.js';
import { findHandbookGaps, writeHandbook } from './write-handbook.js';

@Injectable()
export class HandbookService {
  constructor(private readonly db: Database) {}

  /** @throws Problem 404 without the edition, a release of it, or a delegation in that which the caller may read; 503 */
  async write(caller: Caller, editionId: string, query: HandbookQuery): Promise<Written> {
    const { language } = query;
    const record = await this.record(caller, editionId, query);
    return {
      name: fileNameOf(`${handbookTitle(record, language).replaceAll(/[/\\]/g, '-')}.docx`),
      mediaType: DOCUMENT_TYPES.docx,
      bytes: await writeHandbook({ record, language }),
    };
  }

  /** What it lacks, as JSON text. @throws as `write` */
  async gaps(caller: Caller, editionId: string, query: HandbookQuery): Promise<string> {
    const { language } = query;
    const record = await this.record(caller, editionId, query);
    return JSON.stringify(await findHandbookGaps({ record, language }));
  }

  /** A release never changes, so that what its ids stand for may be read after it. */
  private async record(caller: Caller, editionId: string, query: HandbookQuery): Promise<HandbookRecord> {
    const [release, previous] = await this.releases(editionId, query.release);
    const { snapshot } = release;
    const own = await ownDelegations(this.db, caller);
    const delegationIds = scopeOf(query.delegationId, own, snapshot);
    const may = knowing(caller, query);
    const timetable = timetableWithin(snapshot, delegationIds);
    const before = previous ? timetableWithin(previous.snapshot, delegationIds) : null;
    const delegates = snapshot.delegates.filter(
      ({ delegationId }) => delegationIds?.includes(delegationId) ?? true,
    );
    const concerned = [
      ...deskParts(snapshot, timetable),
      ...(previous && before ? deskParts(previous.snapshot, before) : []),
    ];
    const wanted: Wanted = {
      delegationIds: timetable.delegations.map(({ id }) => id),
      delegateIds: delegates.map(({ id }) => id),
      personIds: concerned.flatMap(({ people }) => people.map(({ personId }) => personId)),
      vehicleIds: concerned.flatMap(({ vehicleId }) => vehicleId ?? []),
      placeIds: timetable.places.map(({ id }) => id),
      ownIds: own,
    };
    return {
      release: publishedAs(release),
      previous: previous ? publishedAs(previous) : null,
      timetable,
      before,
      desk: snapshot.desk,
      earlierDesk: previous?.snapshot.desk,
      delegates,
      delegationIds,
      contacts: may.contacts,
      known: await this.known(editionId, wanted, may),
    };
  }

  private async releases(
    editionId: string,
    number: number | null,
  ): Promise<[HandbookRelease, HandbookRelease | undefined]> {
    const { text, values } = releasesStatement(editionId, number);
    const found = await this.db.rows<{ body: string }>(text, values);
    const [release, previous] = found.map(({ body }) => JSON.parse(body) as HandbookRelease);
    if (!release || (number !== null && release.number !== number)) {
      throw Problem.notFound('release');
    }
    return [release, previous];
  }

  private async known(editionId: string, wanted: Wanted, may: Knowing): Promise<KnownRecords> {
    const body = await this.db.body(knownRecordsStatement(editionId, wanted, may));
    return JSON.parse(body!) as KnownRecords;
  }
}

/** What the desk knows of the activities that a handbook holds. */
const deskParts = ({ desk }: ReleaseSnapshot, { activities }: Timetable) =>
  activities.flatMap(({ id }) => desk?.[id] ?? []);

const publishedAs = ({ number, publishedAt }: HandbookRelease): PublishedAs => ({ number, publishedAt });

/** The delegations that a handbook is for; null for all. @throws Problem 404 for one that is not the caller's to read */
function scopeOf(wanted: string | null, own: string[] | null, { delegations }: ReleaseSnapshot) {
  if (wanted === null) return own;
  const isThere = delegations.some(({ id }) => id === wanted);
  if (!isThere || !(own?.includes(wanted) ?? true)) {
    throw Problem.notFound('delegation');
  }
  return [wanted];
}

/** As the views of delegations and delegates have it; rows are those of the scope already. */
function knowing({ ability }: Caller, { contacts }: HandbookQuery): Knowing {
  const desk = ability.can('readDesk', 'delegate');
  return {
    desk,
    contacts: contacts && desk,
    rooms: contacts && ability.can('readPrivate', 'delegate'),
  };
}
