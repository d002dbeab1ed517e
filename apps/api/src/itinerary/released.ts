import type { Language, LocalizedText, DelegateRole } from '@yutai/domain';
import {
  attends,
  datedEntriesIn,
  Itineraries,
  type CalendarOwner,
  type DatedEntry,
  type Itinerary,
  type ItineraryChange,
  type ReleaseSnapshot,
} from '@yutai/planning';
import type { OpenedLink } from '../links/opened-link.js';

interface ReleaseHead {
  number: number;
  publishedAt: string;
}

/** A release as it is kept in memory: nobody ever changes it. What is made of it is looked up when it is first asked for. */
export class Released {
  private found?: Itineraries;
  private calendars?: ReturnType<typeof datedEntriesIn>;

  constructor(
    readonly release: ReleaseHead,
    readonly snapshot: ReleaseSnapshot,
  ) {}

  get itineraries(): Itineraries {
    return (this.found ??= new Itineraries(this.snapshot));
  }

  calendarOf(owner: CalendarOwner): DatedEntry[] {
    this.calendars ??= datedEntriesIn({ ...this.release, snapshot: this.snapshot });
    return this.calendars(owner);
  }
}

/** Who an itinerary is for. */
interface DelegateOf {
  id: string;
  name: LocalizedText;
  role: DelegateRole;
  language: Language;
}

/** What `GET /api/itinerary` answers: one delegate's part of the latest release, and who they are. */
export interface DelegateItinerary extends Itinerary {
  /** With when the delegate said that they have read it. */
  release: (ReleaseHead & { readAt: Date | null }) | null;
  delegate: DelegateOf;
  /** Since the release that the delegate knows; none before they know any. */
  changes: ItineraryChange[];
}

/** The edition and delegation of somebody whom no release knows yet. */
export type Frame = Pick<Itinerary, 'edition' | 'delegation'>;

const headOf = (release: ReleaseHead | null, link: OpenedLink) => ({
  release: release && { ...release, readAt: link.readAt },
  delegate: JSON.parse(link.delegate) as DelegateOf,
});

/** A delegate's part of a release; null when it was published before they came. @param changes since what they know */
export function releasedItinerary(
  released: Released,
  changes: ItineraryChange[],
  link: OpenedLink,
): DelegateItinerary | null {
  const itinerary = released.itineraries.of(link.delegateId);
  return itinerary && { ...headOf(released.release, link), ...itinerary, changes };
}

/** The ids of all people who are named with what a delegate takes part in. */
export function namedWith({ snapshot }: Released, delegateId: string): string[] {
  const delegate = snapshot.delegates.find(({ id }) => id === delegateId);
  if (!delegate) return [];
  const attended = snapshot.activities.filter(
    (activity) => activity.status !== 'cancelled' && attends(delegate, activity),
  );
  return [...new Set(attended.flatMap(({ personIds }) => personIds))];
}

/** The ids of all of a delegate's delegation, as a release has it. */
export function membersWith({ snapshot }: Released, delegateId: string): string[] {
  const own = snapshot.delegates.find(({ id }) => id === delegateId);
  return snapshot.delegates.flatMap(({ id, delegationId }) =>
    delegationId === own?.delegationId ? [id] : [],
  );
}

/** What a delegate sees before the first release that knows them: no activities, and nothing of the draft. */
export const emptyItinerary = (
  frame: Frame,
  release: ReleaseHead | null,
  link: OpenedLink,
): DelegateItinerary => ({ ...headOf(release, link), ...frame, groupNames: [], activities: [], changes: [] });
