import { Injectable } from '@nestjs/common';
import { calendarIn, Itineraries, type ReleaseSnapshot } from '@yutai/planning';
import { Database } from '../database/database.js';
import { BoundedMap } from './bounded-map.js';
import { Released } from './released.js';

const RELEASE_SQL = `
  SELECT number, to_json(published_at)#>>'{}' AS "publishedAt", snapshot FROM release WHERE id = $1`;

interface Row extends Record<string, unknown> {
  number: number;
  publishedAt: string;
  snapshot: ReleaseSnapshot;
}

/** Some tens of megabytes each for 5,000 delegates, their itineraries and calendars with it. */
const RELEASES_KEPT = 3;

/**
 * Releases in memory, without what is for the desk alone: one never changes, so what was made of it once is right for as
 * long as somebody's statement names it. Which one is the latest is not remembered.
 */
@Injectable()
export class ReleasesKept {
  private readonly releases = new BoundedMap<string, Promise<Released>>(RELEASES_KEPT);

  constructor(private readonly db: Database) {}

  /** Read once however many ask at the same time. */
  async of(id: string | null): Promise<Released | null> {
    if (id === null) {
      return null;
    }
    const kept = this.releases.get(id);
    if (kept) {
      return kept;
    }
    const reading = this.read(id).then(withoutDesk);
    this.releases.set(id, reading);
    reading.catch(() => this.releases.delete(id));
    return reading;
  }

  /** The itineraries of one that is looked through once: it is not kept for that. */
  async glance(id: string): Promise<Itineraries> {
    const kept = this.releases.get(id);
    return kept ? (await kept).itineraries : new Itineraries((await this.read(id)).snapshot);
  }

  private async read(id: string): Promise<Row> {
    const [row] = await this.db.rows<Row>(RELEASE_SQL, [id]);
    return row!;
  }
}

function withoutDesk({ number, publishedAt, snapshot }: Row): Released {
  const calendar = calendarIn({ number, publishedAt, snapshot });
  return new Released({ number, publishedAt }, { ...snapshot, desk: undefined, calendar });
}
