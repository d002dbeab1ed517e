import type { Answer, Body } from '../support/client.js';
import type { Cell } from '../support/list-sheet.js';
import { line, ProgressDesk, started, title, told } from '../support/progress-desk.js';

let progress: ProgressDesk;
beforeAll(async () => void (progress = await ProgressDesk.open()));
beforeEach(() => progress.turnOver());
afterAll(() => progress?.desk.close());

test('an import is undone whole: all stands as before, and the ledger keeps every line', async () => {
  const moved = await progress.signed(title('示例撤回项目'));
  const lowered = await progress.signed({ ...title('示例更正项目'), amount: line('utilised', '5000000.00') });
  const rows: Cell[][] = [
    ['示例撤回项目', null, 100, '开工', '2026/3/1', '延期（用地）', '备注'],
    ['示例更正项目', null, 300, null, null, null, null],
  ];
  const standing = async () => {
    const found = await Promise.all(
      [moved, lowered].map(({ id }) => progress.staff.get(`/api/agreements/${id}`)),
    );
    return found.map(({ body }) => ({ ...body, version: 0, updatedAt: '', amounts: body.amounts }));
  };
  const sums = async () => (await standing()).map(({ amounts }) => (amounts as never)['utilised']['cny']);
  const before = await standing();
  const { importId } = told(await progress.take(rows, { source: '进展表.xlsx' }));
  expect(await sums()).toEqual(['1000000.00', '3000000.00']);
  expect(
    (await progress.staff.get(`/api/progress-imports?editionId=${progress.edition.id}`)).body.data,
  ).toMatchObject([{ id: importId, source: '进展表.xlsx', agreements: 2, undoneAt: null }]);

  const undo = `/api/progress-imports/${importId}/undo`;
  expect((await progress.staff.post(`${undo}?dryRun=true`)).status).toBe(200);
  expect(await sums()).toEqual(['1000000.00', '3000000.00']);
  expect((await progress.staff.post(undo)).body).toMatchObject({ undoneAt: expect.any(String) });
  const withoutSums = (all: Body[]) => all.map((one) => ({ ...one, amounts: null }));
  expect(withoutSums((await standing()) as Body[])).toEqual(withoutSums(before as Body[]));
  expect(await sums()).toEqual([null, '5000000.00']);
  expect((await progress.ledger(moved)).map(({ amount }) => amount)).toEqual(['1000000.00', '0.00']);
  expect((await progress.ledger(lowered)).map(({ amount }) => amount)).toEqual([
    '5000000.00',
    '3000000.00',
    '5000000.00',
  ]);
  expect((await progress.staff.post(undo)).body.code).toBe('progress.undone');
  expect(told(await progress.take(rows)).counts.changed).toBe(2);
});

test.each<[string, (agreement: Body) => Promise<Answer>]>([
  ['its ledger', ({ id }) => progress.staff.post(`/api/agreements/${id}/amounts`, line('utilised', '1.00'))],
  [
    'its status',
    async ({ id }) => {
      const { body } = await progress.staff.get(`/api/agreements/${id}`);
      return progress.staff.verb(`/api/agreements/${id}/set-status`, body.version, {
        status: 'delayed',
        reason: '用地',
      });
    },
  ],
])('an import of which an agreement has changed since in %s is not undone at all', async (_, change) => {
  const agreements = [
    await progress.signed(title('示例未动项目')),
    await progress.signed(title('示例又动项目')),
  ];
  const cells: Cell[] = [null, 100, '开工', '2026/3/1', null, null];
  const rows = ['示例未动项目', '示例又动项目'].map((name): Cell[] => [name, ...cells]);
  const { importId } = told(await progress.take(rows));
  expect((await change(agreements[1]!)).status).toBeLessThan(300);
  const before = await progress.traces();
  const { status, body } = await progress.staff.post(`/api/progress-imports/${importId}/undo`);
  expect([status, body.code, body.errors.map(({ field }) => field)]).toEqual([
    ...[409, 'progress.changedSince'],
    [`agreements.${agreements[1]!.id}`],
  ]);
  expect(await progress.traces()).toEqual(before);
});

const addLine = (id: unknown) => `SELECT FROM agreement WHERE id = '${id}' FOR KEY SHARE;
  INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, effective_on)
  VALUES (gen_random_uuid(), '${id}', 'utilised', 5, 'CNY', 1, '2026-03-01')`;

test('a line that is committed while an import or its undo waits for the agreement is seen by either', async () => {
  const { id } = await progress.signed(title('示例并行项目'));
  const { importId } = told(
    await progress.waitsFor(addLine(id), () => progress.take([started('示例并行项目', 100)])),
  );
  expect((await progress.waitsFor(addLine(id), () => progress.undo(importId))).body.code).toBe(
    'progress.changedSince',
  );
  const again = told(
    await progress.waitsFor(addLine(id), () => progress.take([started('示例并行项目', 200)])),
  );
  expect((await progress.undo(again.importId)).status).toBe(200);
  const { body } = await progress.staff.get(`/api/agreements/${id}`);
  expect(body).toMatchObject({ stage: 'started', amounts: { utilised: { cny: '1000010.00' } } });
});

test('what was illustrative before an import is so again after its undo', async () => {
  const { id } = await progress.signed(title('示例虚构项目'));
  await progress.write(
    `UPDATE agreement SET illustrative = '{district_code,started_on,summary}' WHERE id = $1`,
    [id],
  );
  const marks = async () =>
    (
      await progress.desk.rows<{ marks: string }>(
        `SELECT array_to_string(illustrative, ' ') AS marks FROM agreement WHERE id = $1`,
        [id],
      )
    )[0]!.marks
      .split(' ')
      .sort();
  const { importId } = told(await progress.take([started('示例虚构项目')]));
  expect(await marks()).toEqual(['district_code', 'summary']);
  expect((await progress.undo(importId)).status).toBe(200);
  expect(await marks()).toEqual(['district_code', 'started_on', 'summary']);
});

test('a signing that a sheet says has not the occasion of one that was taken back; its undo brings that back', async () => {
  const session = await progress.make.session(progress.edition);
  const { id } = await progress.make.agreement(progress.edition, title('示例再签项目'));
  await progress.write('UPDATE agreement SET signed_at_activity_id = $2 WHERE id = $1', [id, session.id]);
  const occasion = async () => (await progress.staff.get(`/api/agreements/${id}`)).body.signedAtActivityId;
  const cells: Cell[] = ['示例再签项目', null, null, '签约（2026-03-01）', null, null, null];
  const { importId } = told(await progress.take([cells]));
  expect(await occasion()).toBeNull();
  expect((await progress.undo(importId)).status).toBe(200);
  expect(await occasion()).toBe(session.id);
});

test.each([
  [300, ['1000000.00', '2000000.00', '0.00', '0.00']],
  [50, ['1000000.00', '500000.00', '1000000.00', '0.00']],
])('after a later import of %s is undone, the earlier one can be', async (later, amounts) => {
  const agreement = await progress.signed(title('示例两次项目'));
  const first = told(await progress.take([started('示例两次项目', 100)]));
  const second = told(await progress.take([started('示例两次项目', later)]));
  expect((await progress.undo(first.importId)).body.code).toBe('progress.changedSince');
  expect((await progress.undo(second.importId)).status).toBe(200);
  expect((await progress.undo(first.importId)).status).toBe(200);
  expect((await progress.ledger(agreement)).map(({ amount }) => amount).sort()).toEqual([...amounts].sort());
  const { body } = await progress.staff.get(`/api/agreements/${agreement.id}`);
  expect(body).toMatchObject({ stage: 'signed', amounts: { utilised: { cny: null } } });
});
