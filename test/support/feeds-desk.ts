import type { FeedKind, Language } from '@yutai/domain';
import type { Answer, Body } from './client.js';
import type { Desk } from './desk.js';
import { PublishingDesk, slot } from './publishing-desk.js';
import { StrictCalendar } from './strict-calendar.js';

type Published = Awaited<ReturnType<PublishingDesk['published']>>;

/** Whose calendar somebody has subscribed to, and what is theirs of an activity as the desk has it. */
export interface Subscription {
  of: string;
  kind: FeedKind;
  path: string;
  isTheirs: (activity: Body) => boolean;
  calendar: StrictCalendar;
}

const has = (list: unknown, id: string) => (list as string[] | undefined)?.includes(id) ?? false;

/** A published timetable to which calendars of all four kinds have subscribed. */
export class FeedsDesk {
  private constructor(
    readonly desk: Desk,
    readonly publishing: PublishingDesk,
    readonly made: Published & { delegate: Body; van: Body },
    readonly subscriptions: Subscription[],
  ) {}

  static async of(desk: Desk): Promise<FeedsDesk> {
    const publishing = await PublishingDesk.of(desk);
    const published = await publishing.published();
    const { organizer, make } = publishing;
    const { ours, theirs, venue, east, west, vehicle } = published;
    const { body } = await organizer.get(`/api/delegates?delegationId=${ours.id}`);
    const made = { ...published, delegate: body.data[0]!, van: await make.vehicle() };
    const self = new FeedsDesk(desk, publishing, made, []);
    const personId = String(made.delegate.personId);
    const places = [venue.id, east.id, west.id];
    const with_ = (id: string) => (activity: Body) => has(activity.delegationIds, id);
    await self.subscribe('the delegate', 'delegate', made.delegate, (activity) => {
      return with_(ours.id)(activity) && !has(activity.excusedPersonIds, personId);
    });
    await self.subscribe('their delegation', 'delegation', ours, with_(ours.id));
    await self.subscribe('another delegation', 'delegation', theirs, with_(theirs.id));
    await self.subscribe('the venue', 'place', venue, ({ placeId, toPlaceId }) =>
      places.some((id) => id === placeId || id === toPlaceId),
    );
    for (const each of [vehicle, made.van]) {
      await self.subscribe(`vehicle ${each.id}`, 'vehicle', each, ({ vehicleId }) => vehicleId === each.id);
    }
    return self;
  }

  /** A new feed of somebody or something. */
  async feedOf(kind: FeedKind, owner: { id: string }, language: Language = 'en'): Promise<Body> {
    const { edition } = this.made;
    const answer = await this.publishing.organizer.post('/api/feeds', {
      ...{ editionId: edition.id, kind, ownerId: owner.id, language },
    });
    if (answer.status !== 201) throw new Error(`POST /api/feeds answered ${answer.status} ${answer.text}`);
    return answer.body;
  }

  private async subscribe(
    of: string,
    kind: FeedKind,
    owner: Body,
    isTheirs: Subscription['isTheirs'],
  ): Promise<void> {
    const { pathname: path } = new URL(String((await this.feedOf(kind, owner)).url));
    this.subscriptions.push({ of, kind, path, isTheirs, calendar: new StrictCalendar() });
  }

  read({ path }: Pick<Subscription, 'path'>): Promise<Answer> {
    return this.desk.nobody.get(path);
  }

  /** Publishes, and gives what takes place in that release, each with its vehicle. @throws Error when that is refused */
  async publish(): Promise<Body[]> {
    const { organizer } = this.publishing;
    const answer = await organizer.post(`/api/editions/${this.made.edition.id}/publish`);
    if (answer.status !== 200) throw new Error(`publishing answered ${answer.status} ${answer.text}`);
    return this.released(answer.body);
  }

  async released(release: Body): Promise<Body[]> {
    const { body } = await this.publishing.organizer.get(`/api/releases/${release.id}/timetable`);
    const rows = await this.desk.rows<{ id: string; vehicleId: string | null }>(
      `SELECT key AS id, value->>'vehicleId' AS "vehicleId" FROM release, jsonb_each(snapshot->'desk') WHERE id = $1`,
      [release.id],
    );
    const vehicles = new Map(rows.map(({ id, vehicleId }) => [id, vehicleId]));
    return (body.activities as Body[])
      .filter(({ status }) => status !== 'cancelled')
      .map((activity) => ({ ...activity, vehicleId: vehicles.get(activity.id) ?? null }));
  }

  /** What happens to the timetable, one step after another, by what it is called. Each is published after it was done. */
  steps(): [string, () => Promise<unknown>][] {
    const { publishing, made } = this;
    const { organizer, make } = publishing;
    const { edition, west, ours, theirs, a, b, both, ride, van, delegate } = made;
    const { personId } = delegate;
    const verb = async (activity: Body, name: string, body = {}) =>
      organizer.verb(
        `/api/site-visits/${activity.id}/${name}`,
        (await publishing.readNow(activity)).version,
        body,
      );
    let added: Body;
    return [
      [
        'one is added',
        async () => {
          const who = { placeId: west.id, delegationIds: [ours.id] };
          added = await make.siteVisit(edition, { ...who, ...slot('16:00', '17:00') });
        },
      ],
      ['one is moved', () => publishing.change(a, slot('11:00', '12:00'))],
      ['one is elsewhere', () => publishing.change(added, { placeId: made.east.id })],
      [
        'one is called otherwise',
        () => publishing.change(b, { title: { zhHans: '改过的名称，很长'.repeat(9) } }),
      ],
      ['one is cancelled', async () => publishing.cancel(await publishing.readNow(both))],
      ['it is restored', () => verb(both, 'restore')],
      ['somebody is excused', () => verb(both, 'excuse', { personId })],
      ['it is moved for the others', () => publishing.change(both, slot('13:00', '14:00'))],
      ['they are readmitted', () => verb(both, 'readmit', { personId })],
      ['another vehicle drives', () => publishing.change(ride, { vehicleId: van.id })],
      ['more are driven', () => publishing.change(ride, { headcount: 12 })],
      ['a delegation is taken off', () => publishing.change(both, { delegationIds: [theirs.id] })],
      [
        'one is deleted',
        async () => {
          const { version } = await publishing.readNow(added);
          return organizer.delete(`/api/site-visits/${added.id}`, version);
        },
      ],
      [
        'the first release is restored',
        async () => {
          const path = `/api/releases/${made.release.id}/restore`;
          const wish = { others: 'cancel', reason: 'back' };
          const { body } = await organizer.post(`${path}?dryRun=true`, wish);
          return organizer.post(path, { ...wish, basis: (body.record as Body).basis });
        },
      ],
    ];
  }
}
