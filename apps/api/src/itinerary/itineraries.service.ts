import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { etagOf } from '../http/etag.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { EDITION_HEAD } from '../scheduling/json-shapes.sql.js';
import { BoundedMap } from './bounded-map.js';
import { calendarText } from './calendar.js';
import { ChangesKept } from './changes-kept.js';
import {
  emptyItinerary,
  releasedItinerary,
  type DelegateItinerary,
  type Frame,
  type Released,
} from './released.js';
import { ReleasesKept } from './releases-kept.js';

const FRAME_SQL = `
  SELECT ${EDITION_HEAD} AS edition,
    json_build_object('id', d.id, 'name', d.name) AS delegation
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN edition e ON e.id = d.edition_id WHERE g.id = $1`;

/** Some kilobytes each: of the 5,000 who reload at once, all, as of what is asked for in a circle nothing else is found. */
const ANSWERS_KEPT = 6000;

export interface Answer {
  /** UTF-8, encoded once. */
  body: Buffer;
  etag: string;
}

/** Delegates' itineraries, served from memory for as long as the link's statement names the release. */
@Injectable()
export class ItinerariesService {
  private readonly answers = new BoundedMap<string, Answer>(ANSWERS_KEPT);

  constructor(
    private readonly db: Database,
    private readonly releases: ReleasesKept,
    private readonly changes: ChangesKept,
  ) {}

  /** As JSON text. */
  page(link: OpenedLink): Promise<Answer> {
    return this.answer('page', link, (itinerary) => JSON.stringify(itinerary));
  }

  /** As text/calendar, in the delegate's language. */
  calendar(link: OpenedLink): Promise<Answer> {
    return this.answer('calendar', link, ({ edition, delegate: { language } }, released) => {
      const entries = released?.calendarOf({ kind: 'delegate', id: link.delegateId }) ?? [];
      return calendarText({ edition, name: null, language, entries });
    });
  }

  private async answer(
    kind: string,
    link: OpenedLink,
    write: (itinerary: DelegateItinerary, released: Released | null) => string,
  ): Promise<Answer> {
    const { releaseId, knownReleaseId, delegateId, delegate, readAt } = link;
    const key = [kind, releaseId, knownReleaseId, delegateId, delegate, readAt?.getTime()].join(' ');
    const kept = this.answers.get(key);
    if (kept) {
      return kept;
    }
    const released = await this.releases.of(releaseId);
    const changes = await this.changes.of(delegateId, knownReleaseId, releaseId);
    const itinerary = released && releasedItinerary(released, changes, link);
    const text = write(itinerary ?? (await this.empty(link, released)), released);
    const answer = { body: Buffer.from(text), etag: etagOf(text) };
    if (itinerary) {
      this.answers.set(key, answer);
    }
    return answer;
  }

  private async empty(link: OpenedLink, released: Released | null): Promise<DelegateItinerary> {
    const [frame] = await this.db.rows<Frame & Record<string, unknown>>(FRAME_SQL, [link.delegateId]);
    if (!frame) {
      throw Problem.of('link.unknown', 'There is no such link');
    }
    return emptyItinerary(frame, released?.release ?? null, link);
  }
}
