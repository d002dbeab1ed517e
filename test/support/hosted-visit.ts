import type { Body, Client } from './client.js';
import { at, type Make } from './make.js';

export const DAY = '2025-09-16';
export const LATER = { startsAt: at(DAY, '14:00'), endsAt: at(DAY, '15:30') };
export const instants = ({ startsAt, endsAt }: Record<string, unknown>) =>
  [startsAt, endsAt].map((each) => Date.parse(String(each)));

export const codeOf = async (answer: ReturnType<Client['get']>) => {
  const { status, body } = await answer;
  return { status, code: body.code };
};

/** What the host of a visit is shown. */
export const shown = async (host: Client) => (await host.get('/api/host-visit')).body;

/** A visit at nine o'clock to a host who has not been asked. */
export class HostedVisit {
  readonly id: string;
  readonly path: string;

  private constructor(
    private readonly organizer: Client,
    readonly delegation: Body,
    readonly visit: Body,
  ) {
    this.id = visit.id;
    this.path = `/api/site-visits/${visit.id}`;
  }

  static async plan(organizer: Client, make: Make, edition: Body): Promise<HostedVisit> {
    const delegation = await make.delegation(edition, {
      name: { en: 'Chips delegation' },
      expectedHeadcount: 12,
    });
    const visit = await make.siteVisit(edition, {
      title: { en: 'Factory' },
      startsAt: at(DAY, '09:00'),
      endsAt: at(DAY, '10:30'),
      placeId: (await make.place({ name: { en: 'The factory' } })).id,
      hostId: (await make.organisation({ name: { en: 'The host' } })).id,
      topics: [{ en: 'Sensors' }],
      delegationIds: [delegation.id],
      notes: 'For the desk alone',
      bring: { en: 'Passport' },
    });
    return new HostedVisit(organizer, delegation, visit);
  }

  /** As the organizer sees it now. */
  async stored(): Promise<Body> {
    return (await this.organizer.get(this.path)).body;
  }

  /** Answers for the visit as the page does: at the version that was shown. */
  async reply(host: Client, body: object, version?: number, extra = {}) {
    const seen = version ?? (await shown(host)).version;
    return host.verb('/api/host-visit/answer', seen, { siteVisitId: this.id, ...body }, extra);
  }
}
