import {
  ACTIVITY_FIELD_NAMES,
  ACTIVITY_KIND_NAMES,
  clockOf,
  dateFormat,
  dayOf,
  fillMessage,
  type Language,
  type LocalizedText,
  type Names,
  pickText,
  TOLD_STATUS_NAMES,
  tripleIn,
} from '@yutai/domain';
import type { ActivityChange } from './difference.js';
import { NOTICE_WORDS } from './notice-words.js';
import { type ReleaseActivity, type ReleasePlace, type ReleaseSnapshot, vehicleWords } from './release.js';

export interface Publishing {
  previous: ReleaseSnapshot | null;
  next: ReleaseSnapshot;
  /** Of the release that `next` becomes. */
  number: number;
}

export interface NoticeText {
  subject: string;
  /** Lines of plain text; no names of people in it. */
  body: string;
}

const byId = <T extends { id: string }>(rows: readonly T[] = []) => new Map(rows.map((row) => [row.id, row]));

/** A release, with all that lines name found by its id. */
class Side {
  private readonly activities: ReadonlyMap<string, ReleaseActivity>;
  private readonly places: ReadonlyMap<string, ReleasePlace>;
  private readonly delegations: ReadonlyMap<string, { name: LocalizedText }>;

  constructor(snapshot: ReleaseSnapshot | null) {
    this.activities = byId(snapshot?.activities);
    this.places = byId(snapshot?.places);
    this.delegations = byId(snapshot?.delegations);
  }

  activity(id: string): ReleaseActivity | undefined {
    return this.activities.get(id);
  }

  nameOf(delegationId: string): LocalizedText | undefined {
    return this.delegations.get(delegationId)?.name;
  }

  /** A room with the place it is in; of a transfer, from where to where. */
  whereOf({ placeId, toPlaceId }: ReleaseActivity, language: Language): string {
    const placeOf = (id: string | null) => (id === null ? undefined : this.places.get(id));
    const named = (id: string | null) => {
      const place = placeOf(id);
      const parent = placeOf(place?.parentId ?? null);
      return [parent, place]
        .map((each) => pickText(each?.name, language))
        .filter(Boolean)
        .join(' ');
    };
    return [named(placeId), named(toPlaceId)].filter(Boolean).join(' → ');
  }
}

/** A change, as a line tells it and where it comes in order. */
export interface TimedChange {
  change: ActivityChange;
  before: ReleaseActivity | undefined;
  /** As it was is where a cancelled one is told from; everything else as it will be. */
  told: ReleaseActivity | undefined;
}

/** What is said of the changes between two releases, line by line. */
export class NoticeLines {
  private readonly before: Side;
  private readonly after: Side;
  private readonly timeZone: string;

  constructor({ previous, next }: Publishing) {
    this.before = new Side(previous);
    this.after = new Side(next);
    this.timeZone = next.edition.timeZone;
  }

  nameOf(delegationId: string): LocalizedText | undefined {
    return this.after.nameOf(delegationId) ?? this.before.nameOf(delegationId);
  }

  /** Changes by when they take place. */
  inOrder(changes: readonly ActivityChange[]): TimedChange[] {
    const start = ({ told }: TimedChange) => Date.parse(told?.startsAt ?? '');
    return changes.map((change) => this.timed(change)).sort((a, b) => start(a) - start(b));
  }

  /** With its day, or beneath a heading of its day without. */
  lineOf({ change, before, told }: TimedChange, language: Language, beneathDay = false): string {
    const words = NOTICE_WORDS[language];
    if (!told) return pickText(change.title, language);
    const when = this.whenOf(told, language, beneathDay);
    const title = pickText(change.title, language);
    const where = this.after.whereOf(told, language) || this.before.whereOf(told, language);
    // A transfer is mostly called by the way that it goes.
    const more = [where === title ? '' : where, change.change === 'cancelled' ? '' : rideOf(told, language)];
    const line = fillMessage(words[change.change], {
      title:
        told.kind === 'transfer' ? `${tripleIn(ACTIVITY_KIND_NAMES.transfer, language)} ${title}` : title,
      when: [when, ...(change.change === 'changed' ? [] : more)].filter(Boolean).join(words.comma),
      fields: fieldsOf(change, told, language),
    });
    return change.change === 'moved' && before
      ? `${line}${fillMessage(words.before, { before: this.oldOf(change, before, language) })}`
      : line;
  }

  /** "9月16日 周二", "Tue 16 Sept" */
  dayOf(instant: string, language: Language): string {
    const format = (options: Intl.DateTimeFormatOptions) =>
      dateFormat(language, this.timeZone, options).format(new Date(instant));
    return fillMessage(NOTICE_WORDS[language].day, {
      day: format({ month: 'short', day: 'numeric' }),
      weekday: format({ weekday: 'short' }),
    });
  }

  private timed(change: ActivityChange): TimedChange {
    const before = this.before.activity(change.activityId);
    const after = this.after.activity(change.activityId);
    return { change, before, told: (change.change === 'cancelled' ? (before ?? after) : after) ?? before };
  }

  /** Only what is no longer so: the time, the place or both. */
  private oldOf({ fields }: ActivityChange, before: ReleaseActivity, language: Language): string {
    const timed = fields.some((field) => field === 'startsAt' || field === 'endsAt');
    const placed = fields.some((field) => field === 'placeId' || field === 'toPlaceId');
    const parts = [
      timed ? this.whenOf(before, language) : '',
      placed ? this.before.whereOf(before, language) : '',
    ];
    return parts.filter(Boolean).join(NOTICE_WORDS[language].comma) || '–';
  }

  /** "9月16日 周二 09:00–10:30", "Tue 16 Sept, 09:00–10:30"; the end's day only when it is another. */
  private whenOf({ startsAt, endsAt }: ReleaseActivity, language: Language, beneathDay = false): string {
    const clock = (instant: string) => clockOf(instant, this.timeZone);
    const at = (instant: string) =>
      fillMessage(NOTICE_WORDS[language].when, {
        day: this.dayOf(instant, language),
        clock: clock(instant),
      });
    const sameDay = dayOf(startsAt, this.timeZone) === dayOf(endsAt, this.timeZone);
    return `${beneathDay ? clock(startsAt) : at(startsAt)}–${sameDay ? clock(endsAt) : at(endsAt)}`;
  }
}

/** Its vehicle by name and plate; empty where none is known. */
const rideOf = ({ vehicle }: ReleaseActivity, language: Language): string =>
  vehicle ? pickText(vehicleWords(vehicle), language) : '';

function fieldsOf({ fields }: ActivityChange, told: ReleaseActivity, language: Language): string {
  const words = NOTICE_WORDS[language];
  const names: Names<string> = ACTIVITY_FIELD_NAMES;
  const said = (field: string) => {
    if (field === 'status') return tripleIn(TOLD_STATUS_NAMES[told.status], language).toLowerCase();
    const ride = field === 'vehicle' || field === 'vehicleId' ? rideOf(told, language) : '';
    return [tripleIn(names[field]!, language), ride].filter(Boolean).join(' ');
  };
  return fields.map(said).join(words.comma);
}
