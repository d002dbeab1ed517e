import pg from 'pg';
import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { rowsOf, workbook, type Cell } from '../support/list-sheet.js';
import { Make } from '../support/make.js';

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

let desk: Desk;
let staff: Client;
let make: Make;
let edition: Body;
let company: Body;

const HEADER = '項目名稱 投資方 累計到資（萬元） 進展階段 開工日期 項目狀態 備註'.split(' ');
const line = (kind: string, amount: string) => ({ kind, amount, currency: 'CNY' });
const title = (zhHans: string) => ({ title: { zhHans } });
const signed = (fields: object) => make.agreement(edition, { signedOn: '2025-09-16', ...fields });

beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  make = new Make(await desk.as('organizer'));
  company = await make.organisation({ name: { zhHans: '示例电子股份有限公司' } });
});
beforeEach(async () => void (edition = await make.edition()));
afterAll(() => desk?.close());

const path = (suffix = '') => `/api/editions/${edition.id}/progress${suffix}`;
const sheet = async (...rows: Cell[][]) => workbook([['進展表'], HEADER, ...rows]);
const take = async (rows: Cell[][], options: object = {}, client = staff): Promise<Answer> =>
  client.upload(path(), await sheet(...rows), { asOf: '2026-06-30', ...options });
const preview = async (rows: Cell[][], options: object = {}): Promise<Told> => {
  const { body } = await staff.upload(path('?dryRun=true'), await sheet(...rows), {
    asOf: '2026-06-30',
    ...options,
  });
  return body.record as Told;
};
const told = ({ status, body }: Answer) => {
  expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
  return body as unknown as Told;
};
const traces = async () =>
  (
    await desk.rows(
      'SELECT (SELECT count(*) FROM audit_entry) AS a, (SELECT sum(version) FROM agreement) AS v, (SELECT count(*) FROM amount) AS l',
    )
  )[0];
const ledger = async ({ id }: Body) =>
  (await staff.get(`/api/agreements/${id}/amounts?kind=utilised&sort=recordedAt,id`)).body.data as Body[];

test('a sheet moves what it matches in either script, adds what has arrived, and changes nothing the second time', async () => {
  const one = await signed(title('示例半导体封测项目'));
  const two = await signed({ ...title('示例冷链物流中心'), amount: line('utilised', '5000000.00') });
  const rows: Cell[][] = [
    ['示例半導體封測項目', null, 1200.5, '開工', '2026/3/1', '正常', '按計劃'],
    ['示例 冷鏈物流中心', null, '300', null, null, '延期（用地未落實）', null],
  ];
  const before = await traces();
  const seen = await preview(rows);
  expect(seen.columns.map(({ field }) => field).join(' ')).toBe(
    'title parties utilised stage startedOn status remark',
  );
  expect(seen.counts).toEqual({ changed: 2, unchanged: 0, rejected: 0 });
  expect(seen.rows).toMatchObject([
    {
      ...{ row: 3, agreement: { id: one.id }, isNear: false },
      changes: [{ field: 'startedOn', before: null, after: '2026-03-01' }],
      lines: [{ kind: 'utilised', amount: { amount: '12005000.00', currency: 'CNY' }, corrects: null }],
    },
    {
      changes: [
        { field: 'status', after: 'delayed' },
        { field: 'statusReason', after: '用地未落實' },
      ],
      lines: [
        {
          amount: { amount: '3000000.00' },
          corrects: { amount: '5000000.00' },
          before: { amount: '5000000.00' },
        },
      ],
    },
  ]);
  expect(await traces()).toEqual(before);

  told(await take(rows, { source: '2026 年涪陵区进展表' }));
  const { body: moved } = await staff.get(`/api/agreements/${one.id}`);
  expect(moved).toMatchObject({
    stage: 'started',
    startedOn: '2026-03-01',
    amounts: { utilised: { cny: '12005000.00' } },
  });
  expect(await ledger(one)).toMatchObject([
    { effectiveOn: '2026-06-30', source: '2026 年涪陵区进展表 #3', note: '按計劃' },
  ]);
  const [first, correction] = await ledger(two);
  expect(correction).toMatchObject({
    amount: '3000000.00',
    replacesId: first!.id,
    source: '2026 年涪陵区进展表 #4',
  });
  const [move] = (await staff.get(`/api/agreements/${two.id}/moves`)).body.data;
  expect(move).toMatchObject({ what: 'status', to: 'delayed', since: '2026-06-30', reason: '用地未落實' });

  const after = await traces();
  expect(told(await take(rows)).counts).toEqual({ changed: 0, unchanged: 2, rejected: 0 });
  expect(await traces()).toEqual(after);
});

test('an import is undone whole: all stands as before, and the ledger keeps every line', async () => {
  const moved = await signed(title('示例撤回项目'));
  const lowered = await signed({ ...title('示例更正项目'), amount: line('utilised', '5000000.00') });
  const rows: Cell[][] = [
    ['示例撤回项目', null, 100, '开工', '2026/3/1', '延期（用地）', '备注'],
    ['示例更正项目', null, 300, null, null, null, null],
  ];
  const standing = async () => {
    const found = await Promise.all([moved, lowered].map(({ id }) => staff.get(`/api/agreements/${id}`)));
    return found.map(({ body }) => ({ ...body, version: 0, updatedAt: '', amounts: body.amounts }));
  };
  const sums = async () => (await standing()).map(({ amounts }) => (amounts as never)['utilised']['cny']);
  const before = await standing();
  const { importId } = told(await take(rows, { source: '进展表.xlsx' }));
  expect(await sums()).toEqual(['1000000.00', '3000000.00']);
  expect((await staff.get(`/api/progress-imports?editionId=${edition.id}`)).body.data).toMatchObject([
    { id: importId, source: '进展表.xlsx', agreements: 2, undoneAt: null },
  ]);

  const undo = `/api/progress-imports/${importId}/undo`;
  expect((await staff.post(`${undo}?dryRun=true`)).status).toBe(200);
  expect(await sums()).toEqual(['1000000.00', '3000000.00']);
  expect((await staff.post(undo)).body).toMatchObject({ undoneAt: expect.any(String) });
  const withoutSums = (all: Body[]) => all.map((one) => ({ ...one, amounts: null }));
  expect(withoutSums((await standing()) as Body[])).toEqual(withoutSums(before as Body[]));
  expect(await sums()).toEqual([null, '5000000.00']);
  expect((await ledger(moved)).map(({ amount }) => amount)).toEqual(['1000000.00', '0.00']);
  expect((await ledger(lowered)).map(({ amount }) => amount)).toEqual([
    '5000000.00',
    '3000000.00',
    '5000000.00',
  ]);
  expect((await staff.post(undo)).body.code).toBe('progress.undone');
  expect(told(await take(rows)).counts.changed).toBe(2);
});

test.each<[string, (agreement: Body) => Promise<Answer>]>([
  ['its ledger', ({ id }) => staff.post(`/api/agreements/${id}/amounts`, line('utilised', '1.00'))],
  [
    'its status',
    async ({ id }) => {
      const { body } = await staff.get(`/api/agreements/${id}`);
      return staff.verb(`/api/agreements/${id}/set-status`, body.version, {
        status: 'delayed',
        reason: '用地',
      });
    },
  ],
])('an import of which an agreement has changed since in %s is not undone at all', async (_, change) => {
  const agreements = [await signed(title('示例未动项目')), await signed(title('示例又动项目'))];
  const cells: Cell[] = [null, 100, '开工', '2026/3/1', null, null];
  const rows = ['示例未动项目', '示例又动项目'].map((name): Cell[] => [name, ...cells]);
  const { importId } = told(await take(rows));
  expect((await change(agreements[1]!)).status).toBeLessThan(300);
  const before = await traces();
  const { status, body } = await staff.post(`/api/progress-imports/${importId}/undo`);
  expect([status, body.code, body.errors.map(({ field }) => field)]).toEqual([
    ...[409, 'progress.changedSince'],
    [`agreements.${agreements[1]!.id}`],
  ]);
  expect(await traces()).toEqual(before);
});

test('what is called much the same is told by its party; else a person chooses, and what is like none comes back', async () => {
  const parties = [{ organisationId: company.id, side: 'taiwan' }];
  const near = await signed({ ...title('示例智能终端制造基地'), parties });
  const phases = [await signed(title('示例产业园一期')), await signed(title('示例产业园二期'))];
  await make.agreement(await make.edition(), title('示例别届项目'));
  const rows: Cell[][] = [
    ['示例智能终端制造项目基地', '示例電子有限公司', null, '投产', null, null, null],
    ['示例产业园', null, null, '开工', null, null, null],
    ['示例别届项目', null, null, '开工', null, null, null],
  ];
  const [found, open, none] = (await preview(rows)).rows;
  expect(found).toMatchObject({ outcome: 'changed', isNear: true, agreement: { id: near.id } });
  expect(open!.candidates.map(({ id }) => id).sort()).toEqual(phases.map(({ id }) => id).sort());
  expect([open, none].map((row) => row!.faults[0]!.code)).toEqual([
    'agreement.ambiguous',
    'agreement.unmatched',
  ]);

  const form = new FormData();
  form.append('file', new Blob([(await sheet(...rows)) as BlobPart]));
  const headers = { cookie: staff.cookie!, origin: desk.url };
  const back = await fetch(desk.url + path('/rejected'), { method: 'POST', body: form, headers });
  const given = await rowsOf(Buffer.from(await back.arrayBuffer()));
  expect(given.map((row) => row.at(-1))).toEqual([
    '未导入的原因',
    '項目名稱：有名称相近的项目，请选择是哪一个。',
    '項目名稱：本届没有找到这个项目。',
  ]);

  const choices = [{ row: 4, agreementId: phases[1]!.id }];
  const before = await traces();
  const refused = await take(rows, { choices });
  expect([refused.status, refused.body.code, refused.body.errors]).toMatchObject([
    ...[422, 'sheet.hasRejected'],
    [{ field: 'rows.5.title', code: 'agreement.unmatched' }],
  ]);
  expect(await traces()).toEqual(before);
  expect(told(await take(rows, { choices, leftOut: [{ row: 5 }] })).counts).toMatchObject({ changed: 2 });
  expect((await staff.get(`/api/agreements/${phases[1]!.id}`)).body.stage).toBe('started');
});

test('an agreement of another edition cannot be chosen, and one row is about one agreement', async () => {
  const one = await signed(title('示例重复项目'));
  const foreign = await make.agreement(await make.edition(), title('示例重复项目'));
  const row: Cell[] = ['示例重复项目', null, null, '开工', null, null, null];
  const choices = [{ row: 3, agreementId: foreign.id }];
  expect((await preview([row], { choices })).rows[0]!.faults).toMatchObject([
    { code: 'agreement.unmatched' },
  ]);
  const { rows } = await preview([row, row]);
  expect(rows.map(({ agreement, faults }) => [agreement?.id, faults[0]?.code])).toEqual([
    [one.id, undefined],
    [one.id, 'row.sameAgreement'],
  ]);
});

test('500 rows are taken in at once, an amount in dollars with the rate that is given', async () => {
  const name = (n: number) => `示例项目${n}号`;
  await desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
  await desk.rows(
    `INSERT INTO agreement (id, edition_id, title, kind, stage, signed_on)
     SELECT gen_random_uuid(), $1, jsonb_build_object('zhHans', '示例项目' || n || '号'), 'contract', 'signed', '2025-09-16'
     FROM generate_series(1, 500) AS n`,
    [edition.id],
  );
  const rows = Array.from({ length: 500 }, (_, n): Cell[] => [
    name(n + 1),
    null,
    '100万美元',
    '到资',
    null,
    null,
    null,
  ]);
  const rates = [{ currency: 'USD', cnyRate: '7.1', cnyRateSource: '中国外汇交易中心' }];
  expect(told(await take(rows, { rates })).counts).toEqual({ changed: 500, unchanged: 0, rejected: 0 });
  const { body } = await staff.get(`/api/agreements/totals?editionId=${edition.id}`);
  expect(body.utilised).toMatchObject({ count: 500, total: { amount: '3550000000.00' } });
  expect(told(await take(rows)).counts).toEqual({ changed: 0, unchanged: 500, rejected: 0 });
});

const undoOf = (importId: string | null) => staff.post(`/api/progress-imports/${importId}/undo`);
const started = (name: string, more: number | null = null): Cell[] => [
  name,
  null,
  more,
  '开工',
  '2026/3/1',
  null,
  null,
];
/** What is asked for, and waits until somebody else has committed a statement. */
async function waitsFor<T>(statement: string, ask: () => Promise<T>): Promise<T> {
  const other = new pg.Client(desk.databaseUrl);
  await other.connect();
  await other.query(`BEGIN; SET LOCAL yutai.actor = 'test'; ${statement}`);
  const asked = ask();
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await desk.rows(waiting)).length === 0) await new Promise((done) => setTimeout(done, 20));
  await other.query('COMMIT');
  await other.end();
  return asked;
}
const addLine = (id: unknown) => `SELECT FROM agreement WHERE id = '${id}' FOR KEY SHARE;
  INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, effective_on)
  VALUES (gen_random_uuid(), '${id}', 'utilised', 5, 'CNY', 1, '2026-03-01')`;

test('a line that is committed while an import or its undo waits for the agreement is seen by either', async () => {
  const { id } = await signed(title('示例并行项目'));
  const { importId } = told(await waitsFor(addLine(id), () => take([started('示例并行项目', 100)])));
  expect((await waitsFor(addLine(id), () => undoOf(importId))).body.code).toBe('progress.changedSince');
  const again = told(await waitsFor(addLine(id), () => take([started('示例并行项目', 200)])));
  expect((await undoOf(again.importId)).status).toBe(200);
  const { body } = await staff.get(`/api/agreements/${id}`);
  expect(body).toMatchObject({ stage: 'started', amounts: { utilised: { cny: '1000010.00' } } });
});

test('what was illustrative before an import is so again after its undo', async () => {
  const { id } = await signed(title('示例虚构项目'));
  await desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
  await desk.rows(`UPDATE agreement SET illustrative = '{district_code,started_on,summary}' WHERE id = $1`, [
    id,
  ]);
  const marks = async () =>
    (
      await desk.rows<{ marks: string }>(
        `SELECT array_to_string(illustrative, ' ') AS marks FROM agreement WHERE id = $1`,
        [id],
      )
    )[0]!.marks
      .split(' ')
      .sort();
  const { importId } = told(await take([started('示例虚构项目')]));
  expect(await marks()).toEqual(['district_code', 'summary']);
  expect((await undoOf(importId)).status).toBe(200);
  expect(await marks()).toEqual(['district_code', 'started_on', 'summary']);
});

test('a signing that a sheet says has not the occasion of one that was taken back; its undo brings that back', async () => {
  const session = await make.session(edition);
  const { id } = await make.agreement(edition, title('示例再签项目'));
  await desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
  await desk.rows('UPDATE agreement SET signed_at_activity_id = $2 WHERE id = $1', [id, session.id]);
  const occasion = async () => (await staff.get(`/api/agreements/${id}`)).body.signedAtActivityId;
  const cells: Cell[] = ['示例再签项目', null, null, '签约（2026-03-01）', null, null, null];
  const { importId } = told(await take([cells]));
  expect(await occasion()).toBeNull();
  expect((await undoOf(importId)).status).toBe(200);
  expect(await occasion()).toBe(session.id);
});

test.each([
  [300, ['1000000.00', '2000000.00', '0.00', '0.00']],
  [50, ['1000000.00', '500000.00', '1000000.00', '0.00']],
])('after a later import of %s is undone, the earlier one can be', async (later, amounts) => {
  const agreement = await signed(title('示例两次项目'));
  const first = told(await take([started('示例两次项目', 100)]));
  const second = told(await take([started('示例两次项目', later)]));
  expect((await undoOf(first.importId)).body.code).toBe('progress.changedSince');
  expect((await undoOf(second.importId)).status).toBe(200);
  expect((await undoOf(first.importId)).status).toBe(200);
  expect((await ledger(agreement)).map(({ amount }) => amount).sort()).toEqual([...amounts].sort());
  const { body } = await staff.get(`/api/agreements/${agreement.id}`);
  expect(body).toMatchObject({ stage: 'signed', amounts: { utilised: { cny: null } } });
});

test('what was voided is matched by no sheet, and its import is not undone', async () => {
  const { id } = await signed(title('示例作废项目'));
  const { importId } = told(await take([started('示例作废项目', 100)]));
  const { body } = await staff.get(`/api/agreements/${id}`);
  const voided = await staff.verb(`/api/agreements/${id}/void`, body.version, { reason: '重复录入' });
  expect(voided.status).toBe(200);
  const choices = [{ row: 3, agreementId: id }];
  for (const options of [{}, { choices }]) {
    const { rows } = await preview([started('示例作废项目', 200)], options);
    expect(rows[0]!.faults).toMatchObject([{ code: 'agreement.unmatched' }]);
  }
  expect((await undoOf(importId)).body.code).toBe('progress.changedSince');
  const near = await signed(title('示例作废项目二期'));
  const [row] = (await preview([started('示例作废项目')])).rows;
  expect(row!.candidates.map((one) => one.id)).toEqual([near.id]);
});

test('what is voided while a sheet waits for it is matched no more', async () => {
  const { id } = await signed(title('示例正在作废项目'));
  const voiding = `UPDATE agreement SET voided_at = now(), void_reason = '重复录入' WHERE id = '${id}'`;
  const { rows } = await waitsFor(voiding, () => preview([started('示例正在作废项目')]));
  expect(rows[0]!.faults).toMatchObject([{ code: 'agreement.unmatched' }]);
});
