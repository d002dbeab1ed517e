import type { Answer, Body, Client } from './client.js';
import { Desk } from './desk.js';
import { workbook, type Cell } from './list-sheet.js';
import { Make } from './make.js';

export interface Row {
  row: number;
  outcome: string;
  personId: string | null;
  rank: number | null;
  changes: { field: string; before: string | null; after: string }[];
  faults: { field: string; code: string; value: string }[];
}
export interface Told {
  counts: Record<string, number>;
  rows: Row[];
  columns: { field: string | null }[];
  newOrganisations: string[];
  warnings?: Body[];
}

export const pathOf = ({ id }: Body) => `/api/delegations/${id}/intake`;
export const told = ({ body }: Answer) => body as unknown as Told;
export const tried = ({ body }: Answer) => body.record as Told;
export const some = (counts: object) => ({
  ...{ new: 0, joined: 0, changed: 0, unchanged: 0, rejected: 0 },
  ...counts,
});

/** A sheet of a header and rows, with what a test is about. */
export const sheet = (header: string, ...rows: Cell[][]): Cell[][] => [header.split(' '), ...rows];

/** A desk that takes in the lists of an association. */
export class IntakeDesk {
  private constructor(
    readonly desk: Desk,
    readonly organizer: Client,
    readonly make: Make,
    readonly edition: Body,
    private readonly association: Body,
  ) {}

  static async open(): Promise<IntakeDesk> {
    const desk = await Desk.open();
    const organizer = await desk.as('organizer');
    const make = new Make(organizer);
    const edition = await make.edition();
    const association = await make.organisation({ name: { zhHant: '示例公會' }, side: 'taiwan' });
    await make.place({ kind: 'hotel', name: { zhHans: '示例饭店' } });
    return new IntakeDesk(desk, organizer, make, edition, association);
  }

  newDelegation(fields = {}): Promise<Body> {
    return this.make.delegation(this.edition, { organisationId: this.association.id, ...fields });
  }

  async preview(delegation: Body, rows: Cell[][], options?: object, client = this.organizer): Promise<Told> {
    return tried(await client.upload(`${pathOf(delegation)}?dryRun=true`, await workbook(rows), options));
  }

  async take(delegation: Body, rows: Cell[][], options?: object, client = this.organizer): Promise<Answer> {
    return client.upload(pathOf(delegation), await workbook(rows), options);
  }

  /** What is said of a list of one row. */
  async only(delegation: Body, cells: Record<string, Cell>, client = this.organizer): Promise<Row> {
    const rows = [Object.keys(cells), Object.values(cells)];
    return (await this.preview(delegation, rows, undefined, client)).rows[0]!;
  }

  /** The rows that are given back, as a workbook. */
  async rejected(delegation: Body, rows: Cell[][], options?: object): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([(await workbook(rows)) as BlobPart]));
    if (options) form.append('options', JSON.stringify(options));
    return fetch(`${this.desk.url}${pathOf(delegation)}/rejected`, {
      method: 'POST',
      body: form,
      headers: { cookie: this.organizer.cookie!, origin: this.desk.url },
    });
  }

  /** Everything that a write would leave a trace in. */
  async traces(): Promise<string> {
    const [row] = await this.desk.rows<{
      trace: string;
    }>(`SELECT concat_ws(' ', (SELECT count(*) FROM audit_entry),
      (SELECT concat(count(*), '/', sum(version)) FROM person),
      (SELECT concat(count(*), '/', sum(version)) FROM delegate),
      (SELECT count(*) FROM organisation), (SELECT count(*) FROM booking)) AS trace`);
    return row!.trace;
  }
}
