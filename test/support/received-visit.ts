import type { Body, Client } from './client.js';
import type { Desk } from './desk.js';
import { at } from './make.js';

/** The day of the visit. */
export const DAY = '2025-09-17';

/** A site visit of the 17th edition, with a delegation, at a host who answers by a link. */
export class ReceivedVisit {
  private constructor(
    private readonly organizer: Client,
    readonly edition: Body,
    readonly delegation: Body,
    private visit: Body,
  ) {}

  static async of(desk: Desk, { edition, delegation }: { edition: Body; delegation: Body }) {
    const make = await desk.make();
    const visit = await make.siteVisit(edition, {
      title: { zhHans: '参观芯片工厂', en: 'Chip factory' },
      startsAt: at(DAY, '09:00'),
      endsAt: at(DAY, '10:30'),
      placeId: (await make.place({ name: { zhHans: '示例工厂' } })).id,
      hostId: (await make.organisation({ name: { zhHans: '示例接待单位' } })).id,
      topics: [{ zhHans: '洁净室' }],
    });
    const hosted = new ReceivedVisit(await desk.as('organizer'), edition, delegation, visit);
    await hosted.join();
    return hosted;
  }

  get path(): string {
    return `/api/site-visits/${this.visit.id}`;
  }

  get page(): string {
    return `/admin/site-visits/${this.visit.id}/show`;
  }

  async read(): Promise<Body> {
    return (await this.organizer.get(this.path)).body;
  }

  /** Changes it, and leaves all else as it is stored. */
  async change(fields: object): Promise<void> {
    const { editionId, title, startsAt, endsAt, placeId, hostId, topics, version } = await this.read();
    const stored = { editionId, title, startsAt, endsAt, placeId, hostId, topics, version };
    const { status } = await this.organizer.put(this.path, {
      ...stored,
      delegationIds: [this.delegation.id],
      ...fields,
    });
    expect(status).toBe(200);
  }

  async verb(name: string, body = {}): Promise<void> {
    const { version } = await this.read();
    expect((await this.organizer.verb(`${this.path}/${name}`, version, body)).status).toBe(200);
  }

  /** A link for the host, as the address of a page; another is dead from then on. */
  async newLink(): Promise<string> {
    const { body } = await this.organizer.post(`${this.path}/host-link`);
    return String(body.url).replace(/^https?:\/\/[^/]+/, '');
  }

  withdrawLink() {
    return this.organizer.delete(`${this.path}/host-link`, undefined);
  }

  /** The delegation comes along from here on; its other visits are over. */
  private async join(): Promise<void> {
    const { body } = await this.organizer.get(`/api/site-visits?delegationIds=${this.delegation.id}`);
    for (const other of body.data ?? []) {
      await this.organizer.verb(`/api/site-visits/${other.id}/cancel`, other.version, { reason: 'Over' });
    }
    await this.change({});
  }
}
