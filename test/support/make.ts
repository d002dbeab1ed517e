import type { Body, Client } from './client.js';

type Fields = Record<string, unknown>;
type Ref = { id: string };

/** `2025-09-16T09:00:00+08:00` of a day and a time of day in Chongqing. */
export const at = (day: string, time: string): string => `${day}T${time}:00+08:00`;

let count = 0;
/** A number that no other record of this test file has. */
const next = () => (count += 1);

/** Makes records over HTTP, as unsurprising as they can be; fields given replace the usual ones. */
export class Make {
  constructor(private readonly client: Client) {}

  edition(fields: Fields = {}): Promise<Body> {
    const n = next();
    return this.post('editions', {
      ordinal: 100 + n,
      year: 2025,
      name: { en: `Edition ${n}` },
      timeZone: 'Asia/Shanghai',
      startsOn: '2025-09-15',
      endsOn: '2025-09-19',
      seasonStartsOn: '2025-09-01',
      seasonEndsOn: '2025-09-30',
      ...fields,
    });
  }

  organisation(fields: Fields = {}): Promise<Body> {
    return this.post('organisations', {
      name: { en: `Organisation ${next()}` },
      side: 'mainland',
      ...fields,
    });
  }

  person(fields: Fields = {}): Promise<Body> {
    return this.post('people', { name: { en: `Person ${next()}` }, side: 'taiwan', ...fields });
  }

  place(fields: Fields = {}): Promise<Body> {
    return this.post('places', { kind: 'site', name: { en: `Place ${next()}` }, ...fields });
  }

  room(parent: Ref, fields: Fields = {}): Promise<Body> {
    return this.place({ kind: 'room', parentId: parent.id, ...fields });
  }

  travelTime(from: Ref, to: Ref, minutes: number): Promise<Body> {
    return this.post('travel-times', { fromPlaceId: from.id, toPlaceId: to.id, minutes });
  }

  /** A delegation, with as many new people in it. */
  async delegation(
    edition: Ref,
    { members = 0, ...fields }: Fields & { members?: number } = {},
  ): Promise<Body> {
    const delegation = await this.post('delegations', {
      editionId: edition.id,
      name: { en: `Delegation ${next()}` },
      ...fields,
    });
    for (let n = 0; n < members; n += 1) await this.delegate(delegation, await this.person());
    return delegation;
  }

  /** Splits a delegation, as it was just made, into groups of delegates by their ids. */
  async groups(delegation: Body, members: string[][]): Promise<Body> {
    const groups = members.map((delegateIds) => ({ name: { en: `Group ${next()}` }, delegateIds }));
    const body = { version: delegation.version, groups };
    const answer = await this.client.put(`/api/delegations/${delegation.id}/groups`, body);
    if (answer.status !== 200) throw new Error(`The groups were answered ${answer.status} ${answer.text}`);
    return answer.body;
  }

  delegate(delegation: Ref, person: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('delegates', {
      delegationId: delegation.id,
      personId: person.id,
      role: 'member',
      ...fields,
    });
  }

  siteVisit(edition: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('site-visits', { editionId: edition.id, title: { en: `Visit ${next()}` }, ...fields });
  }

  vehicle(fields: Fields = {}): Promise<Body> {
    return this.post('vehicles', { name: { en: `Vehicle ${next()}` }, seats: 33, ...fields });
  }

  /** Somebody new, who guides at any hour unless the fields say otherwise. */
  async crewMember(
    edition: Ref,
    { personId, ...fields }: Fields & { personId?: string } = {},
  ): Promise<Body> {
    return this.post('crew-members', {
      editionId: edition.id,
      personId: personId ?? (await this.person()).id,
      duties: ['guide'],
      ...fields,
    });
  }

  transfer(edition: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('transfers', { editionId: edition.id, title: { en: `Transfer ${next()}` }, ...fields });
  }

  async meeting(edition: Ref, fields: Fields = {}): Promise<Body> {
    const [requester, counterpart] = [await this.organisation(), await this.organisation()];
    return this.post('meetings', {
      editionId: edition.id,
      title: { en: `Meeting ${next()}` },
      requesterId: requester.id,
      counterpartId: counterpart.id,
      ...fields,
    });
  }

  session(edition: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('sessions', {
      editionId: edition.id,
      title: { en: `Session ${next()}` },
      sessionKind: 'seminar',
      ...fields,
    });
  }

  /** Only pitched, unless the fields say otherwise. */
  agreement(edition: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('agreements', {
      editionId: edition.id,
      title: { en: `Agreement ${next()}` },
      kind: 'contract',
      ...fields,
    });
  }

  enquiry(edition: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('enquiries', {
      editionId: edition.id,
      topic: 'land',
      question: { en: `Question ${next()}` },
      ...fields,
    });
  }

  indicator(fields: Fields = {}): Promise<Body> {
    return this.post('indicators', { name: { en: `Indicator ${next()}` }, unit: 'people', ...fields });
  }

  /** Of all of an edition, unless the fields name a delegation. */
  webhook(edition: Ref, fields: Fields = {}): Promise<Body> {
    return this.post('webhooks', {
      editionId: edition.id,
      name: `Webhook ${next()}`,
      kind: 'wecom',
      url: 'https://robots.invalid/send?key=made-up',
      language: 'zh-Hans',
      ...fields,
    });
  }

  user(fields: Fields = {}): Promise<Body> {
    const n = next();
    return this.post('users', {
      name: `User ${n}`,
      email: `user${n}@yutai.example`,
      role: 'viewer',
      password: 'a password for tests',
      ...fields,
    });
  }

  /** @throws Error when the API refuses */
  async post(resource: string, body: Fields): Promise<Body> {
    const answer = await this.client.post(`/api/${resource}`, body);
    if (answer.status !== 201)
      throw new Error(`POST /api/${resource} answered ${answer.status} ${answer.text}`);
    return answer.body;
  }
}
