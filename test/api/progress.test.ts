import { rowsOf, type Cell } from '../support/list-sheet.js';
import { line, ProgressDesk, started, title, told } from '../support/progress-desk.js';

let progress: ProgressDesk;
beforeAll(async () => void (progress = await ProgressDesk.open()));
beforeEach(() => progress.turnOver());
afterAll(() => progress?.desk.close());

test('a sheet moves what it matches in either script, adds what has arrived, and changes nothing the second time', async () => {
  const one = await progress.signed(title('示例半导体封测项目'));
  const two = await progress.signed({ ...title('示例冷链物流中心'), amount: line('utilised', '5000000.00') });
  const rows: Cell[][] = [
    ['示例半導體封測項目', null, 1200.5, '開工', '2026/3/1', '正常', '按計劃'],
    ['示例 冷鏈物流中心', null, '300', null, null, '延期（用地未落實）', null],
  ];
  const before = await progress.traces();
  const seen = await progress.preview(rows);
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
  expect(await progress.traces()).toEqual(before);

  told(await progress.take(rows, { source: '2026 年涪陵区进展表' }));
  const { body: moved } = await progress.staff.get(`/api/agreements/${one.id}`);
  expect(moved).toMatchObject({
    stage: 'started',
    startedOn: '2026-03-01',
    amounts: { utilised: { cny: '12005000.00' } },
  });
  expect(await progress.ledger(one)).toMatchObject([
    { effectiveOn: '2026-06-30', source: '2026 年涪陵区进展表 #3', note: '按計劃' },
  ]);
  const [first, correction] = await progress.ledger(two);
  expect(correction).toMatchObject({
    amount: '3000000.00',
    replacesId: first!.id,
    source: '2026 年涪陵区进展表 #4',
  });
  const [move] = (await progress.staff.get(`/api/agreements/${two.id}/moves`)).body.data;
  expect(move).toMatchObject({ what: 'status', to: 'delayed', since: '2026-06-30', reason: '用地未落實' });

  const after = await progress.traces();
  expect(told(await progress.take(rows)).counts).toEqual({ changed: 0, unchanged: 2, rejected: 0 });
  expect(await progress.traces()).toEqual(after);
});

test('what is called much the same is told by its party; else a person chooses, and what is like none comes back', async () => {
  const company = await progress.make.organisation({ name: { zhHans: '示例电子股份有限公司' } });
  const parties = [{ organisationId: company.id, side: 'taiwan' }];
  const near = await progress.signed({ ...title('示例智能终端制造基地'), parties });
  const phases = [
    await progress.signed(title('示例产业园一期')),
    await progress.signed(title('示例产业园二期')),
  ];
  await progress.make.agreement(await progress.make.edition(), title('示例别届项目'));
  const rows: Cell[][] = [
    ['示例智能终端制造项目基地', '示例電子有限公司', null, '投产', null, null, null],
    ['示例产业园', null, null, '开工', null, null, null],
    ['示例别届项目', null, null, '开工', null, null, null],
  ];
  const [found, open, none] = (await progress.preview(rows)).rows;
  expect(found).toMatchObject({ outcome: 'changed', isNear: true, agreement: { id: near.id } });
  expect(open!.candidates.map(({ id }) => id).sort()).toEqual(phases.map(({ id }) => id).sort());
  expect([open, none].map((row) => row!.faults[0]!.code)).toEqual([
    'agreement.ambiguous',
    'agreement.unmatched',
  ]);

  const form = new FormData();
  form.append('file', new Blob([(await progress.sheet(...rows)) as BlobPart]));
  const headers = { cookie: progress.staff.cookie!, origin: progress.desk.url };
  const back = await fetch(progress.desk.url + progress.path('/rejected'), {
    method: 'POST',
    body: form,
    headers,
  });
  const given = await rowsOf(Buffer.from(await back.arrayBuffer()));
  expect(given.map((row) => row.at(-1))).toEqual([
    '未导入的原因',
    '項目名稱：有名称相近的项目，请选择是哪一个。',
    '項目名稱：本届没有找到这个项目。',
  ]);

  const choices = [{ row: 4, agreementId: phases[1]!.id }];
  const before = await progress.traces();
  const refused = await progress.take(rows, { choices });
  expect([refused.status, refused.body.code, refused.body.errors]).toMatchObject([
    ...[422, 'sheet.hasRejected'],
    [{ field: 'rows.5.title', code: 'agreement.unmatched' }],
  ]);
  expect(await progress.traces()).toEqual(before);
  expect(told(await progress.take(rows, { choices, leftOut: [{ row: 5 }] })).counts).toMatchObject({
    changed: 2,
  });
  expect((await progress.staff.get(`/api/agreements/${phases[1]!.id}`)).body.stage).toBe('started');
});

test('an agreement of another edition cannot be chosen, and one row is about one agreement', async () => {
  const one = await progress.signed(title('示例重复项目'));
  const foreign = await progress.make.agreement(await progress.make.edition(), title('示例重复项目'));
  const row: Cell[] = ['示例重复项目', null, null, '开工', null, null, null];
  const choices = [{ row: 3, agreementId: foreign.id }];
  expect((await progress.preview([row], { choices })).rows[0]!.faults).toMatchObject([
    { code: 'agreement.unmatched' },
  ]);
  const { rows } = await progress.preview([row, row]);
  expect(rows.map(({ agreement, faults }) => [agreement?.id, faults[0]?.code])).toEqual([
    [one.id, undefined],
    [one.id, 'row.sameAgreement'],
  ]);
});

test('500 rows are taken in at once, an amount in dollars with the rate that is given', async () => {
  const name = (n: number) => `示例项目${n}号`;
  await progress.write(
    `INSERT INTO agreement (id, edition_id, title, kind, stage, signed_on)
     SELECT gen_random_uuid(), $1, jsonb_build_object('zhHans', '示例项目' || n || '号'), 'contract', 'signed', '2025-09-16'
     FROM generate_series(1, 500) AS n`,
    [progress.edition.id],
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
  expect(told(await progress.take(rows, { rates })).counts).toEqual({
    changed: 500,
    unchanged: 0,
    rejected: 0,
  });
  const { body } = await progress.staff.get(`/api/agreements/totals?editionId=${progress.edition.id}`);
  expect(body.utilised).toMatchObject({ count: 500, total: { amount: '3550000000.00' } });
  expect(told(await progress.take(rows)).counts).toEqual({ changed: 0, unchanged: 500, rejected: 0 });
});

test('what was voided is matched by no sheet, and its import is not undone', async () => {
  const { id } = await progress.signed(title('示例作废项目'));
  const { importId } = told(await progress.take([started('示例作废项目', 100)]));
  const { body } = await progress.staff.get(`/api/agreements/${id}`);
  const voided = await progress.staff.verb(`/api/agreements/${id}/void`, body.version, {
    reason: '重复录入',
  });
  expect(voided.status).toBe(200);
  const choices = [{ row: 3, agreementId: id }];
  for (const options of [{}, { choices }]) {
    const { rows } = await progress.preview([started('示例作废项目', 200)], options);
    expect(rows[0]!.faults).toMatchObject([{ code: 'agreement.unmatched' }]);
  }
  expect((await progress.undo(importId)).body.code).toBe('progress.changedSince');
  const near = await progress.signed(title('示例作废项目二期'));
  const [row] = (await progress.preview([started('示例作废项目')])).rows;
  expect(row!.candidates.map((one) => one.id)).toEqual([near.id]);
});

test('what is voided while a sheet waits for it is matched no more', async () => {
  const { id } = await progress.signed(title('示例正在作废项目'));
  const voiding = `UPDATE agreement SET voided_at = now(), void_reason = '重复录入' WHERE id = '${id}'`;
  const { rows } = await progress.waitsFor(voiding, () => progress.preview([started('示例正在作废项目')]));
  expect(rows[0]!.faults).toMatchObject([{ code: 'agreement.unmatched' }]);
});
