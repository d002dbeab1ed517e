import { setTimeout } from 'node:timers/promises';
import type { Body } from '../support/client.js';
import { IntakeDesk, pathOf, sheet, some, told, tried } from '../support/intake-desk.js';
import { FAULTS, HEADER, list, member, rowsOf, workbook } from '../support/list-sheet.js';
import { at } from '../support/make.js';

let intake: IntakeDesk;

beforeAll(async () => {
  intake = await IntakeDesk.open();
});
afterAll(() => intake?.desk.close());

describe('a list of 1,000 with 30 bad rows of ten kinds', () => {
  const { rows, wrong } = list(1000, 30);
  let delegation: Body;
  let visit: Body;

  beforeAll(async () => {
    delegation = await intake.newDelegation();
    const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '11:00') };
    visit = await intake.make.siteVisit(intake.edition, { ...time, delegationIds: [delegation.id] });
  });

  test('is previewed whole: its columns, each new person and each fault, and nothing is kept', async () => {
    const before = await intake.traces();
    const { columns, counts, rows: seen, newOrganisations } = await intake.preview(delegation, rows);
    expect(columns.map(({ field }) => field).join(' ')).toBe(
      'null name nameEn organisation title phone arrivesAt arrivalNumber departsAt hotel room notes'.replace(
        'null',
        '',
      ),
    );
    expect(counts).toEqual(some({ new: 970, rejected: 30 }));
    expect(newOrganisations).toHaveLength(60);
    const found = seen.filter(({ faults }) => faults.length > 0);
    expect(found.map(({ row, faults }) => [row, faults.map(({ field, code }) => [field, code])])).toEqual(
      [...wrong].map(([row, fault]) => [row, [fault]]),
    );
    expect(new Set([...wrong.values()].map(([, code]) => code)).size).toBe(FAULTS.length);
    expect(await intake.traces()).toBe(before);
  });

  test('is refused whole while it has bad rows', async () => {
    const before = await intake.traces();
    const { status, body } = await intake.take(delegation, rows);
    expect([status, body.code, body.errors.length]).toEqual([422, 'sheet.hasRejected', 30]);
    expect(body.errors[0]).toMatchObject({ field: 'rows.35.name', code: 'row.nameless' });
    expect(await intake.traces()).toBe(before);
  });

  test('is taken in without them, and everybody is booked where the delegation goes', async () => {
    const answer = await intake.take(delegation, rows, { skipRejected: true });
    expect([answer.status, told(answer).counts]).toEqual([200, some({ new: 970, rejected: 30 })]);
    const [{ booked }] = (await intake.desk.rows<{ booked: string }>(
      'SELECT count(*) AS booked FROM booking WHERE activity_id = $1',
      [visit.id],
    )) as [{ booked: string }];
    expect(Number(booked)).toBe(971);
    const { body } = await intake.organizer.get(
      `/api/delegates?delegationId=${delegation.id}&sort=rank&perPage=1`,
    );
    expect(body.total).toBe(970);
    expect(body.data[0]).toMatchObject({
      personName: {
        zhHant: '示例團員一',
        zhHans: '示例团员一',
        derived: ['zhHans'],
        en: 'Sample, Delegate-0001',
      },
      organisationName: { zhHant: '示例電子公司一零' },
      phone: '+886910000001',
      role: 'member',
      rank: 1,
      arrivesAt: '2025-09-15T06:30:00+00:00',
      departsAt: '2025-09-20T16:00:00+00:00',
      arrivalNumber: 'CI 551',
      hotelName: { zhHans: '示例饭店' },
      room: '1001',
    });
    const [{ language }] = (await intake.desk.rows<{ language: string }>(
      'SELECT language FROM person WHERE id = $1',
      [body.data[0]!.personId],
    )) as [{ language: string }];
    expect(language).toBe('zh-Hant');
  });

  test('changes nothing when it comes again', async () => {
    const before = await intake.traces();
    const answer = await intake.take(delegation, rows, { skipRejected: true });
    expect([answer.status, told(answer).counts]).toEqual([200, some({ unchanged: 970, rejected: 30 })]);
    expect(await intake.traces()).toBe(before);
  });

  test('gives its bad rows back in their columns, with the reason in the language of the reader', async () => {
    const response = await intake.rejected(delegation, rows, { language: 'zh-Hant' });
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const [header, ...back] = await rowsOf(Buffer.from(await response.arrayBuffer()));
    expect(header).toEqual([...HEADER, '未匯入的原因']);
    expect(back).toHaveLength(30);
    expect(back[1]!.at(-1)).toBe('行動電話：這不是一個電話號碼。');
    expect(back[1]!.slice(0, 6)).toEqual([66, ...member(66).slice(1, 5), '同上']);
  });

  test('once mended, is taken in with only what was mended, after everybody who is there', async () => {
    const mended = rows.map((row, index) => (wrong.has(index + 1) ? member(index - 1) : row));
    const taken = told(await intake.take(delegation, mended));
    expect(taken.counts).toEqual(some({ new: 30, unchanged: 970 }));
    const ranks = taken.rows.flatMap(({ rank }) => rank ?? []);
    expect(ranks).toEqual(ranks.map((_, index) => 971 + index));
    const [stored] = await intake.desk.rows(
      'SELECT count(DISTINCT rank)::int AS ranks, max(rank) AS last FROM delegate WHERE delegation_id = $1',
      [delegation.id],
    );
    expect(stored).toEqual({ ranks: 1000, last: 1000 });
  });
});

describe('all or nothing', () => {
  test('a conflict of one in the middle leaves nothing of the others', async () => {
    const far = await intake.make.place();
    const near = await intake.make.place();
    await intake.make.travelTime(far, near, 120);
    const company = await intake.make.organisation({ name: { zhHant: '忙碌公司' } });
    const busy = await intake.make.person({ name: { zhHant: '忙碌者' }, organisationId: company.id });
    const other = await intake.make.delegation(intake.edition);
    await intake.make.delegate(other, busy);
    await intake.make.siteVisit(intake.edition, {
      startsAt: at('2025-09-17', '09:00'),
      endsAt: at('2025-09-17', '10:00'),
      placeId: far.id,
      delegationIds: [other.id],
    });
    const delegation = await intake.newDelegation();
    await intake.make.siteVisit(intake.edition, {
      startsAt: at('2025-09-17', '10:30'),
      endsAt: at('2025-09-17', '11:30'),
      placeId: near.id,
      delegationIds: [delegation.id],
    });
    const rows = sheet(
      '姓名 單位 電話',
      ['甲某', '甲公司', '0912000001'],
      ['忙碌者', '忙碌公司', null],
      ['乙某', '乙公司', null],
    );
    const before = await intake.traces();
    const answer = await intake.take(delegation, rows);
    expect([answer.status, answer.body.code]).toEqual([409, 'travel.insufficient']);
    expect(await intake.traces()).toBe(before);
    const dry = await intake.organizer.upload(`${pathOf(delegation)}?dryRun=true`, await workbook(rows));
    expect(tried(dry).counts).toEqual(some({ new: 2, joined: 1 }));
    expect(dry.body.conflicts).toMatchObject([{ code: 'travel.insufficient', resource: { id: busy.id } }]);
    const overrides = [{ code: 'travel.insufficient', resourceId: busy.id, reason: 'A car waits' }];
    expect((await intake.take(delegation, rows, { overrides })).status).toBe(200);
  });

  test('two copies of a list at once make everybody once', async () => {
    const delegation = await intake.newDelegation();
    const rows = sheet('姓名 單位', ...Array.from({ length: 40 }, (_, n) => [`同時${n}`, '同時公司']));
    // Held, so that all have read who is there before one of them writes.
    const { db } = intake.desk;
    await db.query('BEGIN');
    await db.query('SELECT FROM resource WHERE id = $1 FOR UPDATE', [delegation.id]);
    const answering = Promise.all([1, 2, 3].map(() => intake.take(delegation, rows)));
    const waiting = async () =>
      (await db.query<{ count: number }>('SELECT count(*)::int FROM pg_locks WHERE NOT granted')).rows[0]!
        .count;
    while ((await waiting()) < 3) await setTimeout(20);
    await db.query('COMMIT');
    const answers = await answering;
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map((answer) => told(answer).counts.new).sort()).toEqual([0, 0, 40]);
    expect((await intake.organizer.get(`/api/delegates?delegationId=${delegation.id}`)).body.total).toBe(40);
  });

  test('an Idempotency-Key is of one file', async () => {
    const delegation = await intake.newDelegation();
    const [one, other] = await Promise.all(
      ['丙某', '丁某'].map((name) => workbook(sheet('姓名 電話', [name, '0912555666']))),
    );
    const key = { 'idempotency-key': 'list-1' };
    const first = await intake.organizer.upload(pathOf(delegation), one!, undefined, key);
    expect((await intake.organizer.upload(pathOf(delegation), one!, undefined, key)).text).toBe(first.text);
    const { body } = await intake.organizer.upload(pathOf(delegation), other!, undefined, key);
    expect(body.code).toBe('idempotency.mismatch');
  });
});

describe('who may take a list in', () => {
  const rows = sheet('姓名 电话 职务', ['联络甲', '13900139001', '经理']);

  test('the own liaison, and neither that of others, staff nor a viewer', async () => {
    const liaison = await intake.desk.as('liaison');
    const { body: me } = await liaison.get('/api/me');
    const own = await intake.newDelegation({ liaisonId: me.id });
    const others = await intake.newDelegation();
    expect((await intake.take(others, rows, undefined, liaison)).status).toBe(404);
    expect((await intake.take(own, rows, undefined, await intake.desk.as('staff'))).status).toBe(403);
    expect((await intake.take(own, rows, undefined, await intake.desk.as('viewer'))).status).toBe(403);
    expect(told(await intake.take(own, rows, undefined, liaison)).counts).toEqual(some({ new: 1 }));
  });

  test('a liaison changes no particulars of people who are in delegations of others too', async () => {
    const liaison = await intake.desk.as('liaison');
    const { body: me } = await liaison.get('/api/me');
    const own = await intake.newDelegation({ liaisonId: me.id });
    const person = await intake.make.person({ name: { zhHans: '两处人' }, phone: '+8613900139009' });
    await intake.make.delegate(own, person);
    await intake.make.delegate(await intake.newDelegation(), person);
    const cells = { 姓名: '两处人', 电话: '13900139009', 职务: '主席' };
    expect((await intake.only(own, cells, liaison)).faults).toMatchObject([{ code: 'person.ofOthers' }]);
    expect((await intake.only(own, cells)).outcome).toBe('changed');
    const { outcome } = await intake.only(own, { 姓名: '两处人', 电话: '13900139009', 房号: '3' }, liaison);
    expect(outcome).toBe('changed');
  });

  test('nor of crew, whom an organizer has put into a delegation of theirs', async () => {
    const liaison = await intake.desk.as('liaison');
    const { body: me } = await liaison.get('/api/me');
    const own = await intake.newDelegation({ liaisonId: me.id });
    const person = await intake.make.person({ name: { zhHans: '译员丁' }, phone: '+8613900139010' });
    await intake.make.crewMember({ id: String(own.editionId) }, { personId: person.id });
    await intake.make.delegate(own, person);
    const cells = { 姓名: '译员丁', 电话: '13900139011' };
    expect((await intake.only(own, cells, liaison)).faults).toMatchObject([{ code: 'person.ofOthers' }]);
  });
});
