import type { Language, LocalizedText, DelegateRole } from '@yutai/domain';
import {
  itineraryChanges,
  itineraryOf,
  type Itinerary,
  type ItineraryChange,
  type ReleaseSnapshot,
} from '@yutai/planning';
import type { OpenedLink } from '../links/opened-link.js';

/** A release as it is kept in memory: nobody ever changes it. */
export interface Released {
  release: { number: number; publishedAt: string };
  snapshot: ReleaseSnapshot;
}

/** Who an itinerary is for. */
interface DelegateOf {
  name: LocalizedText;
  role: DelegateRole;
  language: Language;
}

/** What `GET /api/itinerary` answers: one delegate's part of the latest release, and who they are. */
export interface DelegateItinerary extends Itinerary {
  /** With when the delegate said that they have read it. */
  release: (Released['release'] & { readAt: Date | null }) | null;
  delegate: DelegateOf;
  /** Since the release that the delegate knows; none before they know any. */
  changes: ItineraryChange[];
}

/** The edition and delegation of somebody whom no release knows yet. */
export type Frame = Pick<Itinerary, 'edition' | 'delegation'>;

const headOf = (release: Released['release'] | null, link: OpenedLink) => ({
  release: release && { ...release, readAt: link.readAt },
  delegate: JSON.parse(link.delegate) as DelegateOf,
});

/** A delegate's part of a release; null when it was published before they came. @param known to the delegate, if any */
export function releasedItinerary(
  { release, snapshot }: Released,
  known: Released | null,
  link: OpenedLink,
): DelegateItinerary | null {
  const itinerary = itineraryOf(snapshot, link.delegateId);
  const changes = known ? itineraryChanges(known.snapshot, snapshot, link.delegateId) : [];
  return itinerary && { ...headOf(release, link), ...itinerary, changes };
}

/** What a delegate sees before the first release that knows them: no activities, and nothing of the draft. */
export const emptyItinerary = (
  frame: Frame,
  release: Released['release'] | null,
  link: OpenedLink,
): DelegateItinerary => ({ ...headOf(release, link), ...frame, groupNames: [], activities: [], changes: [] });
