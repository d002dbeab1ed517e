import type { DelegateRole, Language, LocalizedText } from '@yutai/domain';
import type {
  Itinerary as Timetable,
  ItineraryActivity,
  ItineraryPlace,
  TravelToNext,
} from '@yutai/planning';

export type Activity = ItineraryActivity;
export type Place = ItineraryPlace;
export type Travel = TravelToNext;

/** What `GET /api/itinerary` answers: one delegate's part of the latest release, without one no activities. */
export interface Itinerary extends Timetable {
  release: { number: number; publishedAt: string } | null;
  delegate: { name: LocalizedText; role: DelegateRole; groupName: string | null; language: Language | null };
}
