import type { Language, LocalizedText, DelegateRole } from '@yutai/domain';
import { itineraryOf, type Itinerary, type ReleaseSnapshot } from '@yutai/planning';
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
  release: Released['release'] | null;
  delegate: DelegateOf;
}

/** The edition and delegation of somebody whom no release knows yet. */
export type Frame = Pick<Itinerary, 'edition' | 'delegation'>;

const delegateOf = ({ delegate }: OpenedLink) => JSON.parse(delegate) as DelegateOf;

/** A delegate's part of a release; null when it was published before they came. */
export function releasedItinerary(
  { release, snapshot }: Released,
  link: OpenedLink,
): DelegateItinerary | null {
  const itinerary = itineraryOf(snapshot, link.delegateId);
  return itinerary && { release, delegate: delegateOf(link), ...itinerary };
}

/** What a delegate sees before the first release that knows them: no activities, and nothing of the draft. */
export const emptyItinerary = (
  frame: Frame,
  release: Released['release'] | null,
  link: OpenedLink,
): DelegateItinerary => ({ release, delegate: delegateOf(link), ...frame, groupNames: [], activities: [] });
