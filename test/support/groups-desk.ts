import type { Answer, Body, Client } from './client.js';
import { Desk } from './desk.js';
import { at, type Make } from './make.js';

const DAY = '2025-09-16';
export const slot = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });
export const MORNING = slot('09:00', '10:00');
export const LATER = slot('15:00', '16:00');

/** A delegation of two people and two groups, `a` and `b`, of one each. */
export interface Split {
  delegation: Body;
  delegates: Body[];
  a: string;
  b: string;
}

export const groupOf = (id: string, ...delegateIds: string[]) => ({
  id,
  name: { en: 'A group' },
  delegateIds,
});

/** The status, then each conflict as "booking.overlap group 0198…". */
export const refusal = ({ status, body }: Answer) => [
  status,
  ...((body.conflicts ?? []) as unknown as { code: string; resource: { id: string; kind: string } }[]).map(
    ({ code, resource }) => `${code} ${resource.kind} ${resource.id}`,
  ),
];

/** Sends delegations and their groups on visits. */
export class GroupsDesk {
  private constructor(
    readonly desk: Desk,
    readonly organizer: Client,
    readonly make: Make,
    readonly edition: Body,
  ) {}

  static async open(): Promise<GroupsDesk> {
    const desk = await Desk.open();
    const make = await desk.make();
    return new GroupsDesk(desk, await desk.as('organizer'), make, await make.edition());
  }

  async split(fields = {}): Promise<Split> {
    const { make } = this;
    const made = await make.delegation(this.edition, fields);
    const delegates = [
      await make.delegate(made, await make.person()),
      await make.delegate(made, await make.person()),
    ];
    const delegation = await make.groups(
      made,
      delegates.map(({ id }) => [id]),
    );
    const [a, b] = (delegation.groups as Body[]).map(({ id }) => id);
    return { delegation, delegates, a: a!, b: b! };
  }

  /** The body of a visit, in the morning unless the fields say otherwise. */
  visit(delegation: Body, groupIds: string[], fields: object = MORNING) {
    const title = { en: 'A visit' };
    return { editionId: this.edition.id, title, delegationIds: [delegation.id], groupIds, ...fields };
  }

  visitOf(...given: Parameters<GroupsDesk['visit']>): Promise<Body> {
    return this.make.post('site-visits', this.visit(...given));
  }

  post(...given: Parameters<GroupsDesk['visit']>): Promise<Answer> {
    return this.organizer.post('/api/site-visits', this.visit(...given));
  }

  /** The ids of all that an activity books, in order. */
  async booked({ id }: { id: string }): Promise<string[]> {
    const sql = 'SELECT resource_id AS id FROM booking WHERE activity_id = $1';
    return (await this.desk.rows<{ id: string }>(sql, [id])).map((row) => row.id).sort();
  }

  arrange({ delegation }: Pick<Split, 'delegation'>, groups: object[], client = this.organizer) {
    const body = { version: delegation.version, groups };
    return client.put(`/api/delegations/${delegation.id}/groups`, body);
  }

  close = (): Promise<void> => this.desk.close();
}
