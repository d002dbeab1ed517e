import type { Body, Client } from './client.js';
import type { Desk } from './desk.js';
import { at, type Make } from './make.js';

export const DAY = '2025-09-16';
export const slot = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });

const pathOf = ({ id, kind }: Body) => `/api/${kind === 'transfer' ? 'transfers' : 'site-visits'}/${id}`;
const TIME_AND_PLACE = ['startsAt', 'endsAt', 'placeId', 'toPlaceId', 'vehicleId'];
const KEPT = ['editionId', 'title', ...TIME_AND_PLACE, 'delegationIds', 'headcount', 'hostId', 'version'];

/** Publishes a small timetable, and changes the draft afterwards. */
export class PublishingDesk {
  private constructor(
    readonly organizer: Client,
    readonly make: Make,
  ) {}

  static async of(desk: Desk): Promise<PublishingDesk> {
    return new PublishingDesk(await desk.as('organizer'), await desk.make());
  }

  /** Two rooms, two delegations, a visit of each in a room, one of both, and a transfer, as published. */
  async published() {
    const { make, organizer } = this;
    const edition = await make.edition();
    const venue = await make.place();
    const [east, west] = [await make.room(venue), await make.room(venue)];
    const [ours, theirs] = [
      await make.delegation(edition, { members: 1 }),
      await make.delegation(edition, { members: 1 }),
    ];
    const guide = await make.person();
    const visit = (room: Body, delegations: Body[], time: object, more = {}) =>
      make.siteVisit(edition, {
        placeId: room.id,
        delegationIds: delegations.map(({ id }) => id),
        ...time,
        ...more,
      });
    const people = [{ personId: guide.id, part: 'guide' }];
    const a = await visit(east, [ours], slot('09:00', '10:00'), { people, headcount: 7 });
    const b = await visit(west, [theirs], slot('09:00', '10:00'));
    const both = await visit(east, [ours, theirs], slot('14:00', '15:00'));
    const vehicle = await make.vehicle();
    const ride = await make.transfer(edition, {
      vehicleId: vehicle.id,
      delegationIds: [ours.id],
      placeId: venue.id,
      toPlaceId: (await make.place({ districtCode: '500102' })).id,
      ...slot('18:00', '19:30'),
    });
    const { body: release } = await organizer.post(`/api/editions/${edition.id}/publish`);
    return { edition, venue, east, west, ours, theirs, guide, a, b, both, vehicle, ride, release };
  }

  /** An activity as it stands. */
  async readNow(activity: Body): Promise<Body> {
    return (await this.organizer.get(pathOf(activity))).body;
  }

  /** Changes an activity as the form does, and gives it as it is then. @throws Error when the API refuses */
  async change(activity: Body, fields: object): Promise<Body> {
    const now = await this.readNow(activity);
    const people = (now.people as Body[]).map(({ personId, part }) => ({ personId, part }));
    const body = Object.fromEntries(KEPT.filter((name) => name in now).map((name) => [name, now[name]]));
    const answer = await this.organizer.put(pathOf(activity), { ...body, people, ...fields });
    if (answer.status !== 200) throw new Error(`PUT answered ${answer.status} ${answer.text}`);
    return answer.body;
  }

  cancel(activity: Body) {
    return this.organizer.verb(`${pathOf(activity)}/cancel`, activity.version, { reason: 'rain' });
  }
}
