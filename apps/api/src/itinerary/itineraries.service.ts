import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { etagOf } from '../http/etag.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { EDITION_HEAD } from '../scheduling/json-shapes.sql.js';
import { BoundedMap } from './bounded-map.js';
import { calendarOf } from './calendar.js';
import {
  emptyItinerary,
  releasedItinerary,
  type DelegateItinerary,
  type Frame,
  type Released,
} from './released.js';

const RELEASE_SQL = `
  SELECT json_build_object('number', number, 'publishedAt', published_at) AS release, snapshot - 'desk' AS snapshot
  FROM release WHERE id = $1`;

const FRAME_SQL = `
  SELECT ${EDITION_HEAD} AS edition,
    json_build_object('id', d.id, 'name', d.name) AS delegation
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN edition e ON e.id = d.edition_id WHERE g.id = $1`;

/** About a megabyte each for 2,000 delegates. */
const RELEASES_KEPT = 8;
/** Some kilobytes each. */
const ANSWERS_KEPT = 4000;

export interface Answer {
  /** UTF-8, encoded once. */
  body: Buffer;
  etag: string;
}

/**
 * Delegates' itineraries, served from memory: a release never changes, so what was made of it once is right for as
 * long as the link's statement names that release. Which release is the latest is not remembered.
 */
@Injectable()
export class ItinerariesService {
  private readonly releases = new BoundedMap<string, Promise<Released>>(RELEASES_KEPT);
  private readonly answers = new BoundedMap<string, Answer>(ANSWERS_KEPT);

  constructor(private readonly db: Database) {}

  /** As JSON text. */
  page(link: OpenedLink): Promise<Answer> {
    return this.answer('page', link, JSON.stringify);
  }

  /** As text/calendar, in the delegate's language. */
  calendar(link: OpenedLink): Promise<Answer> {
    return this.answer('calendar', link, calendarOf);
  }

  private async answer(
    kind: string,
    link: OpenedLink,
    write: (itinerary: DelegateItinerary) => string,
  ): Promise<Answer> {
    const { releaseId, knownReleaseId, delegateId, delegate, readAt } = link;
    const key = [kind, releaseId, knownReleaseId, delegateId, delegate, readAt?.getTime()].join(' ');
    const kept = this.answers.get(key);
    if (kept) {
      return kept;
    }
    const [released, known] = await Promise.all([this.release(releaseId), this.release(knownReleaseId)]);
    const itinerary = released && releasedItinerary(released, known, link);
    const text = write(itinerary ?? (await this.empty(link, released)));
    const answer = { body: Buffer.from(text), etag: etagOf(text) };
    if (itinerary) {
      this.answers.set(key, answer);
    }
    return answer;
  }

  /** Read once however many ask at the same time. */
  private async release(id: string | null): Promise<Released | null> {
    if (id === null) {
      return null;
    }
    const kept = this.releases.get(id);
    if (kept) {
      return kept;
    }
    const reading = this.db.rows<Released & Record<string, unknown>>(RELEASE_SQL, [id]).then(([row]) => row!);
    this.releases.set(id, reading);
    reading.catch(() => this.releases.delete(id));
    return reading;
  }

  private async empty(link: OpenedLink, released: Released | null): Promise<DelegateItinerary> {
    const [frame] = await this.db.rows<Frame & Record<string, unknown>>(FRAME_SQL, [link.delegateId]);
    if (!frame) {
      throw Problem.of('link.unknown', 'There is no such link');
    }
    return emptyItinerary(frame, released?.release ?? null, link);
  }
}
