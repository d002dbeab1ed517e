import type { PlanPlace, TravelTime } from './plan.js';

/**
 * Assumptions, for pairs that nobody has entered: streets of a mountain city are 1.4 times as long as the
 * straight line and are driven at 40 km/h, door to door. On an expressway this is too slow, so a pair of far
 * districts is better entered.
 */
export const DETOUR_FACTOR = 1.4;
export const ROAD_KM_PER_HOUR = 40;

/** Assumption: nothing in Chongqing is farther than a working day on the road. */
export const LONGEST_ROAD_MINUTES = 8 * 60;

const EARTH_RADIUS_KM = 6371.0088;

export type TravelPlace = Pick<PlanPlace, 'id' | 'parentId' | 'districtCode' | 'latitude' | 'longitude'>;

/**
 * Minutes to count and board a group, on top of any road: 5 for up to ten people and 5 more for each further
 * twenty begun, 20 at most. An assumption.
 */
export function boardingMinutes(people: number): number {
  if (people <= 10) return 5;
  return Math.min(20, 5 + 5 * Math.ceil((people - 10) / 20));
}

/** Kilometres along the great circle between two WGS-84 points. */
export function distanceKm(from: [number, number], to: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [latitude, longitude] = [radians(to[0] - from[0]), radians(to[1] - from[1])];
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from[0])) * Math.cos(radians(to[0])) * Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** How long a group needs: the road, and boarding where there is a road. null when the road is unknown. */
export function journeyMinutes(road: number | null, people: number): number | null {
  return road === null || road === 0 ? road : road + boardingMinutes(people);
}

/** Minutes on the road with what they are known by: an entry of the places, of their districts, or only where they are. */
export interface Road {
  minutes: number | null;
  by: 'same' | 'places' | 'districts' | 'estimate' | 'unknown';
}

/** Minutes on the road between places: entered by place, entered by district, estimated, or unknown. */
export class Travel {
  private readonly places = new Map<string, TravelPlace>();
  private readonly roads = new Map<string, Map<string, number>>();
  /** Answers given before, by place: a card that is dragged asks the same again and again. */
  private readonly answers = new Map<string, Map<string, number | null>>();

  constructor(places: readonly TravelPlace[], times: readonly TravelTime[]) {
    for (const place of places) this.places.set(place.id, place);
    for (const { fromPlaceId, toPlaceId, fromDistrictCode, toDistrictCode, minutes } of times) {
      if (fromPlaceId && toPlaceId) this.enter(this.rootOf(fromPlaceId), this.rootOf(toPlaceId), minutes);
      else if (fromDistrictCode && toDistrictCode) this.enter(fromDistrictCode, toDistrictCode, minutes);
    }
  }

  /** The place that a room, or a room's corner, is in; a place without parent itself. */
  rootOf(placeId: string): string {
    const seen = new Set<string>();
    for (let id = placeId; ;) {
      const parent = this.places.get(id)?.parentId;
      if (!parent || seen.has(id)) return id;
      seen.add(id);
      id = parent;
    }
  }

  /** 0 within one place, a place and its rooms being one; null when unknown, as to or from no place. */
  minutes(fromPlaceId: string | null, toPlaceId: string | null): number | null {
    if (!fromPlaceId || !toPlaceId) return null;
    let answers = this.answers.get(fromPlaceId);
    if (!answers) this.answers.set(fromPlaceId, (answers = new Map<string, number | null>()));
    let minutes = answers.get(toPlaceId);
    if (minutes === undefined) answers.set(toPlaceId, (minutes = this.lookUp(fromPlaceId, toPlaceId)));
    return minutes;
  }

  /** The same minutes, and what they are known by: a way back counts where there is none of its own. */
  road(fromPlaceId: string, toPlaceId: string): Road {
    const from = this.rootOf(fromPlaceId);
    const to = this.rootOf(toPlaceId);
    if (from === to) return { minutes: 0, by: 'same' };
    const entered = this.entered(from, to);
    if (entered !== undefined) return { minutes: entered, by: 'places' };
    const byDistrict = this.enteredByDistrict(from, to);
    if (byDistrict !== undefined) return { minutes: byDistrict, by: 'districts' };
    const estimated = this.estimated(from, to);
    return estimated === null ? { minutes: null, by: 'unknown' } : { minutes: estimated, by: 'estimate' };
  }

  private lookUp(fromPlaceId: string, toPlaceId: string): number | null {
    return this.road(fromPlaceId, toPlaceId).minutes;
  }

  private enter(from: string, to: string, minutes: number): void {
    const roads = this.roads.get(from) ?? new Map<string, number>();
    this.roads.set(from, roads.set(to, minutes));
  }

  private entered(from: string, to: string): number | undefined {
    return this.roads.get(from)?.get(to) ?? this.roads.get(to)?.get(from);
  }

  private enteredByDistrict(from: string, to: string): number | undefined {
    const [start, end] = [this.places.get(from)?.districtCode, this.places.get(to)?.districtCode];
    return start && end ? this.entered(start, end) : undefined;
  }

  private estimated(from: string, to: string): number | null {
    const [start, end] = [pointOf(this.places.get(from)), pointOf(this.places.get(to))];
    if (!start || !end) return null;
    return Math.ceil(((distanceKm(start, end) * DETOUR_FACTOR) / ROAD_KM_PER_HOUR) * 60);
  }
}

function pointOf(place: TravelPlace | undefined): [number, number] | null {
  if (!place || place.latitude === null || place.longitude === null) return null;
  return [place.latitude, place.longitude];
}
