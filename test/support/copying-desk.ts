import type { Body, Client } from './client.js';
import type { Desk } from './desk.js';
import type { Make } from './make.js';

export const EIGHTEENTH = {
  ordinal: 18,
  name: { en: '18th Chongqing-Taiwan Week' },
  startsOn: '2026-09-14',
};

interface Copied {
  kind: string;
  status: string;
  wasStartsAt: string | null;
  startsAt: string | null;
  endsAt: string | null;
  conflicts: Body[];
}

/** What became of each activity, as the answer to a copy says. */
export const activitiesOf = (body: Body) => body.activities as Copied[];

/** Makes editions out of others. */
export class CopyingDesk {
  private ordinal = 500;

  private constructor(
    readonly organizer: Client,
    readonly make: Make,
  ) {}

  static async of(desk: Desk): Promise<CopyingDesk> {
    return new CopyingDesk(await desk.as('organizer'), await desk.make());
  }

  /** Like the 18th, under a number that no edition has yet. */
  another(fields: object = {}) {
    this.ordinal += 1;
    return { ...EIGHTEENTH, ordinal: this.ordinal, ...fields };
  }

  async seventeenth(): Promise<Body> {
    return (await this.organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  }

  async all(path: string, edition: { id: string }): Promise<Body[]> {
    return (await this.organizer.get(`${path}?editionId=${edition.id}&perPage=200`)).body.data;
  }

  copy(edition: { id: string }, body: object, query = '', headers = {}) {
    return this.organizer.post(`/api/editions/${edition.id}/copies${query}`, body, headers);
  }
}
