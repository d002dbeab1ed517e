import { dayOf } from '@yutai/domain';
import { Travel, type TravelTime } from '@yutai/planning';
import { Problem } from '../problems/problem.js';
import { list, TRAVEL_TIMES } from '../scheduling/json-shapes.sql.js';
import type { Point } from './routing-provider.js';

interface AskedPlace {
  id: string;
  parentId: string | null;
  districtCode: string | null;
  latitude: number | null;
  longitude: number | null;
}

interface Known {
  timeZone: string;
  places: AskedPlace[];
  travel: TravelTime[];
  /** Where the edition goes; a room stands for the place it is in. */
  visited: string[];
}

export interface Way {
  from: string;
  to: string;
}

const PLACE = `json_build_object('id', p.id, 'parentId', p.parent_id, 'districtCode', p.district_code,
  'latitude', p.latitude, 'longitude', p.longitude)`;

const VISITED = `ARRAY(
  SELECT a.place_id FROM activity a WHERE a.edition_id = e.id AND a.status <> 'cancelled' AND a.place_id IS NOT NULL
  UNION SELECT a.to_place_id FROM activity a
    WHERE a.edition_id = e.id AND a.status <> 'cancelled' AND a.to_place_id IS NOT NULL
  UNION SELECT v.backup_place_id FROM activity a JOIN site_visit v ON v.activity_id = a.id
    WHERE a.edition_id = e.id AND a.status <> 'cancelled' AND v.backup_place_id IS NOT NULL)`;

const KNOWN_SQL = `
  SELECT json_build_object('timeZone', e.time_zone, 'places', ${list(PLACE, 'p', 'place p')},
    'travel', ${TRAVEL_TIMES}, 'visited', ${VISITED}) AS known
  FROM edition e WHERE e.id = $1`;

/** The ways between an edition's places that nobody has entered: only those a service can be asked about. */
export class RoadsToAsk {
  readonly withoutCoordinates: number;
  readonly today: string;
  private readonly points: ReadonlyMap<string, Point>;
  private readonly travel: Travel;

  private constructor({ timeZone, places, travel, visited }: Known) {
    this.today = dayOf(Date.now(), timeZone);
    this.travel = new Travel(places, travel);
    const roots = new Set(visited.map((id) => this.travel.rootOf(id)));
    const known = places.filter(
      ({ id, latitude, longitude }) => roots.has(id) && latitude !== null && longitude !== null,
    );
    this.points = new Map(
      known.map(({ id, latitude, longitude }) => [id, { latitude: latitude!, longitude: longitude! }]),
    );
    this.withoutCoordinates = roots.size - known.length;
  }

  /** As it is now. `query` runs a statement. @throws Problem 404 */
  static async read(
    query: (text: string, values: unknown[]) => Promise<{ known: Known }[]>,
    editionId: string,
  ): Promise<RoadsToAsk> {
    const [row] = await query(KNOWN_SQL, [editionId]);
    if (!row) {
      throw Problem.notFound('edition');
    }
    return new RoadsToAsk(row.known);
  }

  /** From where there is a way to ask about, and where to. */
  get ends(): { ids: string[]; points: Point[] } {
    const concerned = [...this.points].filter(([from]) =>
      [...this.points.keys()].some((to) => this.isOpen({ from, to })),
    );
    return { ids: concerned.map(([id]) => id), points: concerned.map(([, point]) => point) };
  }

  /** A way that is only estimated: nobody has entered it, the way back, or the one between the districts. */
  isOpen({ from, to }: Way): boolean {
    return from !== to && this.travel.road(from, to).by === 'estimate';
  }
}
