import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@yutai/domain';
import { etagOf } from '../http/etag.js';
import { BoundedMap } from '../itinerary/bounded-map.js';
import { calendarText } from '../itinerary/calendar.js';
import type { Answer } from '../itinerary/itineraries.service.js';
import { ReleasesKept } from '../itinerary/releases-kept.js';
import type { OpenedFeed } from './opened-feed.js';

/** Some kilobytes each. */
const CALENDARS_KEPT = 2000;

interface Frame {
  name: LocalizedText;
  timeZone: string;
}

/** What calendars read, from memory: of the latest release, never of the draft. */
@Injectable()
export class FeedCalendarsService {
  private readonly calendars = new BoundedMap<string, Answer>(CALENDARS_KEPT);

  constructor(private readonly releases: ReleasesKept) {}

  async of({ owner, language, name, edition, releaseId }: OpenedFeed): Promise<Answer> {
    const key = JSON.stringify([releaseId ?? edition, owner.id, language, name]);
    const kept = this.calendars.get(key);
    if (kept) {
      return kept;
    }
    const released = await this.releases.of(releaseId);
    const text = calendarText({
      edition: released?.snapshot.edition ?? (JSON.parse(edition) as Frame),
      name: name === null ? null : (JSON.parse(name) as LocalizedText),
      language,
      entries: released?.calendarOf(owner) ?? [],
    });
    const answer = { body: Buffer.from(text), etag: etagOf(text) };
    this.calendars.set(key, answer);
    return answer;
  }
}
