import type { Answer, Body, Client } from './client.js';
import { Desk } from './desk.js';
import { at, type Make } from './make.js';

interface Screen {
  planned: number;
  projects: Body[];
  totals: {
    signed: { count: number; withAmount: number; total: object };
    groups: Body[];
    missingRate: number;
  };
}

export const cny = (amount: string) => ({ amount, currency: 'CNY' });
export const intended = (amount: string, more = {}) => ({ kind: 'intended', ...cny(amount), ...more });

/** A desk at which agreements are signed. */
export class CeremonyDesk {
  private constructor(
    readonly desk: Desk,
    readonly staff: Client,
    readonly make: Make,
    readonly edition: Body,
  ) {}

  static async open(): Promise<CeremonyDesk> {
    const desk = await Desk.open();
    const make = await desk.make();
    return new CeremonyDesk(desk, await desk.as('staff'), make, await make.edition());
  }

  /** A ceremony with projects that are to be signed there for the amounts given. */
  async of(...amounts: (object | null)[]): Promise<{ path: string; ids: string[] }> {
    const times = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
    const { id } = await this.make.session(this.edition, { sessionKind: 'signing', ...times });
    const ids: string[] = [];
    for (const amount of amounts) {
      const fields = { amount, sectorCode: 'healthcare.devices' };
      ids.push((await this.make.agreement(this.edition, fields)).id);
    }
    await this.arrange(`/api/ceremonies/${id}`, ids);
    return { path: `/api/ceremonies/${id}`, ids };
  }

  async arrange(path: string, ids: string[]): Promise<Answer> {
    const { version } = (await this.staff.get(path)).body;
    const items = ids.map((agreementId, index) => ({ agreementId, tableNumber: 1, folder: `${index + 1}` }));
    return this.staff.put(path, { version, items });
  }

  record(path: string, agreementId: string, signed: boolean, amount: object | null, key?: string) {
    const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
    return this.staff.post(`${path}/record`, { agreementId, signed, amount }, headers);
  }

  async linesOf(id: string): Promise<Body[]> {
    return (await this.staff.get(`/api/agreements/${id}/amounts?sort=id`)).body.data;
  }

  async screenOf(path: string): Promise<Screen> {
    return (await (await this.desk.as('viewer')).get(`${path}/screen`)).body as unknown as Screen;
  }
}
