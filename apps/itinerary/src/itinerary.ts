import type { Schemas } from '@yutai/api-client';

/** What `GET /api/itinerary` answers: one delegate's part of the latest release, without one no activities. */
export type Itinerary = Schemas['ItineraryDto'];
export type Activity = Schemas['ItineraryActivityDto'];
export type Place = Schemas['ItineraryPlaceDto'];
export type Change = Schemas['ItineraryChangeDto'];
export type Travel = Schemas['TravelToNextDto'];
