import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Body, Client } from '../support/client.js';
import { type Make } from '../support/make.js';

export type Kind = 'organisations' | 'site-visits' | 'agreements' | 'amounts';
export interface Acknowledged {
  kind: Kind;
  /** Where the record can be read. */
  path: string;
  record: Body;
}

interface Setting {
  edition: Body;
  parties: Body[];
  /** One delegation and place a writer, so that no writer refuses another. */
  groups: { delegation: Body; place: Body }[];
}

const MEMBERS = 2;
const SLOT_MINUTES = 30;
const FIRST_SLOT = Date.parse('2025-09-01T00:00:00Z');
/** Of a visit: its delegation and each of its people. */
export const BOOKINGS_OF_A_VISIT = 1 + MEMBERS;

/** What all writers share, made before anything is killed. */
export async function makeSetting(make: Make, writers: number): Promise<Setting> {
  const edition = await make.edition();
  const parties = [await make.organisation(), await make.organisation()];
  const groups = [];
  for (let n = 0; n < writers; n += 1) {
    groups.push({
      delegation: await make.delegation(edition, { members: MEMBERS }),
      place: await make.place(),
    });
  }
  return { edition, parties, groups };
}

/**
 * Clients that write without a pause, as people's browsers would: what was not acknowledged is sent again with the
 * same Idempotency-Key until it is. Any answer but 201 and "unavailable" is a defect and ends the test.
 */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  /** Requests that got no answer or were told that the database is away. */
  interrupted = 0;
  private readonly running: Promise<void>[];
  private isEnding = false;
  private failure: unknown;

  constructor(
    private readonly client: Client,
    private readonly setting: Setting,
  ) {
    this.running = setting.groups.map((_, writer) =>
      this.write(writer).catch((error: unknown) => void (this.failure ??= error)),
    );
  }

  /** Waits until so many more writes are acknowledged. */
  async more(count: number): Promise<void> {
    for (const wanted = this.acknowledged.length + count; this.acknowledged.length < wanted; await sleep(5)) {
      if (this.failure) throw this.failure;
    }
  }

  /** Lets every writer have its last write acknowledged. */
  async finish(): Promise<void> {
    this.isEnding = true;
    await Promise.all(this.running);
    if (this.failure) throw this.failure;
  }

  private async write(writer: number): Promise<void> {
    for (let round = 0; !this.isEnding; round += 1) {
      const title = { en: `Written ${writer}.${round}` };
      await this.send('organisations', '/api/organisations', { name: title, side: 'taiwan' });
      await this.send('site-visits', '/api/site-visits', this.visit(writer, round, title));
      const { id } = await this.send('agreements', '/api/agreements', this.agreement(title));
      await this.send('amounts', `/api/agreements/${id}/amounts`, amount('utilised', '250000.50'));
    }
  }

  private visit(writer: number, round: number, title: object) {
    const { delegation, place } = this.setting.groups[writer]!;
    const startsAt = FIRST_SLOT + round * SLOT_MINUTES * 60_000;
    return {
      editionId: this.setting.edition.id,
      title,
      delegationIds: [delegation.id],
      placeId: place.id,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + SLOT_MINUTES * 60_000).toISOString(),
    };
  }

  private agreement(title: object) {
    const parties = this.setting.parties.map(({ id }) => ({ organisationId: id, side: 'mainland' }));
    return {
      editionId: this.setting.edition.id,
      title,
      kind: 'contract',
      signedOn: '2025-09-17',
      parties,
      amount: amount('contracted', '1000000.25'),
    };
  }

  private async send(kind: Kind, path: string, body: object): Promise<Body> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.attempt(path, body, key);
      if (answer?.status === 201) {
        this.acknowledged.push({ kind, path: `${path}/${answer.body.id}`, record: answer.body });
        return answer.body;
      }
      if (answer && answer.body?.code !== 'server.unavailable') {
        throw new Error(`POST ${path} answered ${answer.status} ${answer.text}`);
      }
      this.interrupted += 1;
      await sleep(200);
    }
  }

  /** Undefined when no whole answer came. */
  private async attempt(path: string, body: object, key: string): Promise<Answer | undefined> {
    try {
      return await this.client.post(path, body, { 'idempotency-key': key });
    } catch {
      return undefined;
    }
  }
}

const amount = (kind: string, value: string) => ({ kind, amount: value, currency: 'CNY' });
