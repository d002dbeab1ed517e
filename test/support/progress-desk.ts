import pg from 'pg';
import type { Answer, Body, Client } from './client.js';
import { Desk } from './desk.js';
import { workbook, type Cell } from './list-sheet.js';
import { Make } from './make.js';

interface Row {
  row: number;
  outcome: string;
  agreement: { id: string } | null;
  isNear: boolean;
  candidates: { id: string }[];
  changes: { field: string; before: string | null; after: string | null }[];
  lines: Record<'kind' | 'effectiveOn', string>[] & Record<string, { amount: string }>[];
  faults: { field: string; code: string }[];
}
interface Told {
  importId: string | null;
  counts: Record<string, number>;
  columns: { field: string | null }[];
  rows: Row[];
}

const HEADER = '項目名稱 投資方 累計到資（萬元） 進展階段 開工日期 項目狀態 備註'.split(' ');

export const line = (kind: string, amount: string) => ({ kind, amount, currency: 'CNY' });
export const title = (zhHans: string) => ({ title: { zhHans } });
export const told = ({ status, body }: Answer) => {
  expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
  return body as unknown as Told;
};
/** A row that says that a project was started and, if given, how much has arrived, in units of ten thousand yuan. */
export const started = (name: string, arrived: number | null = null): Cell[] => [
  ...[name, null, arrived, '开工', '2026/3/1', null, null],
];

/** A desk that takes in the sheets of districts. */
export class ProgressDesk {
  /** That the sheets are about. */
  edition!: Body;

  private constructor(
    readonly desk: Desk,
    readonly staff: Client,
    readonly make: Make,
  ) {}

  static async open(): Promise<ProgressDesk> {
    const desk = await Desk.open();
    return new ProgressDesk(desk, await desk.as('staff'), new Make(await desk.as('organizer')));
  }

  /** Starts on an edition of which nothing is known. */
  async turnOver(): Promise<void> {
    this.edition = await this.make.edition();
  }

  path(suffix = ''): string {
    return `/api/editions/${this.edition.id}/progress${suffix}`;
  }

  sheet(...rows: Cell[][]) {
    return workbook([['進展表'], HEADER, ...rows]);
  }

  signed(fields: object): Promise<Body> {
    return this.make.agreement(this.edition, { signedOn: '2025-09-16', ...fields });
  }

  async take(rows: Cell[][], options: object = {}): Promise<Answer> {
    return this.staff.upload(this.path(), await this.sheet(...rows), { asOf: '2026-06-30', ...options });
  }

  async preview(rows: Cell[][], options: object = {}): Promise<Told> {
    const about = { asOf: '2026-06-30', ...options };
    const { body } = await this.staff.upload(this.path('?dryRun=true'), await this.sheet(...rows), about);
    return body.record as Told;
  }

  undo(importId: string | null): Promise<Answer> {
    return this.staff.post(`/api/progress-imports/${importId}/undo`);
  }

  /** Whatever a write leaves behind. */
  async traces(): Promise<object | undefined> {
    const [found] = await this.desk.rows<Record<string, unknown>>(
      `SELECT (SELECT count(*) FROM audit_entry) AS entries, (SELECT sum(version) FROM agreement) AS versions,
         (SELECT count(*) FROM amount) AS lines`,
    );
    return found;
  }

  async ledger({ id }: Body): Promise<Body[]> {
    const path = `/api/agreements/${id}/amounts?kind=utilised&sort=recordedAt,id`;
    return (await this.staff.get(path)).body.data as Body[];
  }

  /** Writes past the API, as the audit allows it. */
  async write(text: string, values: unknown[] = []): Promise<void> {
    await this.desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
    await this.desk.rows(text, values);
  }

  /** What is asked for, and waits until somebody else has committed a statement. */
  async waitsFor<T>(statement: string, ask: () => Promise<T>): Promise<T> {
    const other = new pg.Client(this.desk.databaseUrl);
    await other.connect();
    await other.query(`BEGIN; SET LOCAL yutai.actor = 'test'; ${statement}`);
    const asked = ask();
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await this.desk.rows(waiting)).length === 0) await new Promise((done) => setTimeout(done, 20));
    await other.query('COMMIT');
    await other.end();
    return asked;
  }
}
