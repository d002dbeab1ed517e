import { setTimeout as sleep } from 'node:timers/promises';
import type { Body, Client } from './client.js';
import { Desk } from './desk.js';
import { MailPeer, type Taken } from './mail-peer.js';
import { at, type Make } from './make.js';

const DAY = '2025-09-16';

export interface Told {
  edition: Body;
  visit: Body;
  /** Of the one who is told. */
  address: string;
}

/** A Yutai that mails to a peer, and editions each with one reader who is told of their one visit. */
export class OutboxDesk {
  private people = 0;

  private constructor(
    readonly desk: Desk,
    readonly peer: MailPeer,
    readonly organizer: Client,
    readonly make: Make,
  ) {}

  static async open(mailFrom = 'Desk <desk@yutai.example>'): Promise<OutboxDesk> {
    const peer = await MailPeer.open();
    const desk = await Desk.open({ SMTP_URL: peer.url, MAIL_FROM: mailFrom });
    return new OutboxDesk(desk, peer, await desk.as('organizer'), await desk.make());
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.peer.close();
  }

  /** An edition with one visit, whose only reader has an address of their own. */
  async reader(person: object = {}, edition: Record<string, unknown> = {}): Promise<Told> {
    const { make } = this;
    const address = `reader${(this.people += 1)}@example.test`;
    const made = await make.edition(edition);
    const delegation = await make.delegation(made);
    await make.delegate(delegation, await make.person({ email: address, language: 'zh-Hant', ...person }));
    const visit = await make.siteVisit(made, {
      title: { zhHans: '考察园区', zhHant: '考察園區', en: 'Visit' },
      startsAt: at(DAY, '09:00'),
      endsAt: at(DAY, '10:30'),
      delegationIds: [delegation.id],
    });
    return { edition: made, visit, address };
  }

  async publish({ edition }: Told, urgent: boolean): Promise<Body> {
    return (await this.organizer.post(`/api/editions/${edition.id}/publish`, { urgent })).body;
  }

  moveVisit({ edition, visit: { id, version, title, delegationIds } }: Told) {
    return this.organizer.put(`/api/site-visits/${id}`, {
      ...{ version, title, delegationIds, editionId: edition.id },
      startsAt: at(DAY, '11:00'),
      endsAt: at(DAY, '12:00'),
    });
  }

  cancelVisit({ visit }: Told) {
    const reason = { reason: 'Rain' };
    return this.organizer.verb(`/api/site-visits/${visit.id}/cancel`, visit.version as number, reason);
  }

  async noticesOf({ edition }: Told): Promise<Body[]> {
    const path = `/api/notices?editionId=${edition.id}&sort=releaseNumber`;
    return (await this.organizer.get(path)).body.data;
  }

  async statusesOf(told: Told) {
    return (await this.noticesOf(told)).map(({ status }) => status);
  }

  mailTo({ address }: Told): Taken[] {
    return this.peer.taken.filter(({ to }) => to === address);
  }

  /** The last notice, once it is in a status. */
  last(told: Told, status: string): Promise<Body> {
    return until(`notice that is ${status}`, async () => {
      const notice = (await this.noticesOf(told)).at(-1);
      return notice?.status === status ? notice : undefined;
    });
  }

  /** The worker has looked at all that waits, as it has sent what came last. */
  async runOnce(): Promise<void> {
    const other = await this.reader();
    await this.publish(other, true);
    await this.last(other, 'sent');
  }
}

/** What is found, as soon as it is there. @throws Error when it is not within 20 s */
export async function until<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`within 20 s there was no ${what}`);
}
