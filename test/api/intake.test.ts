import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { FAULTS, HEADER, list, member, rowsOf, workbook, type Cell } from '../support/list-sheet.js';
import { at, Make } from '../support/make.js';

interface Row {
  row: number;
  outcome: string;
  personId: string | null;
  changes: { field: string; before: string | null; after: string }[];
  faults: { field: string; code: string }[];
}
interface Told {
  counts: Record<string, number>;
  rows: Row[];
  columns: { field: string | null }[];
  newOrganisations: string[];
  warnings?: Body[];
}

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let association: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
  association = await make.organisation({ name: { zhHant: '示例公會' }, side: 'taiwan' });
  await make.place({ kind: 'hotel', name: { zhHans: '示例饭店' } });
});
afterAll(() => desk?.close());

const newDelegation = (fields = {}) =>
  make.delegation(edition, { organisationId: association.id, ...fields });
const path = ({ id }: Body) => `/api/delegations/${id}/intake`;
const told = ({ body }: Answer) => body as unknown as Told;
const tried = ({ body }: Answer) => body.record as Told;

const preview = async (delegation: Body, rows: Cell[][], options?: object, client = organizer) =>
  tried(await client.upload(`${path(delegation)}?dryRun=true`, await workbook(rows), options));
const take = async (delegation: Body, rows: Cell[][], options?: object, client = organizer) =>
  client.upload(path(delegation), await workbook(rows), options);
const some = (counts: object) => ({ new: 0, joined: 0, changed: 0, unchanged: 0, rejected: 0, ...counts });

/** Everything that a write would leave a trace in. */
const traces = async () =>
  (
    await desk.rows<{ trace: string }>(`SELECT concat_ws(' ', (SELECT count(*) FROM audit_entry),
      (SELECT concat(count(*), '/', sum(version)) FROM person),
      (SELECT concat(count(*), '/', sum(version)) FROM delegate),
      (SELECT count(*) FROM organisation), (SELECT count(*) FROM booking)) AS trace`)
  )[0]!.trace;

/** A sheet of a header and rows, with what a test is about. */
const sheet = (header: string, ...rows: Cell[][]): Cell[][] => [header.split(' '), ...rows];
const only = async (delegation: Body, cells: Record<string, Cell>, client = organizer): Promise<Row> =>
  (await preview(delegation, [Object.keys(cells), Object.values(cells)], undefined, client)).rows[0]!;

describe('a list of 1,000 with 30 bad rows of ten kinds', () => {
  const { rows, wrong } = list(1000, 30);
  let delegation: Body;
  let visit: Body;

  beforeAll(async () => {
    delegation = await newDelegation();
    const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '11:00') };
    visit = await make.siteVisit(edition, { ...time, delegationIds: [delegation.id] });
  });

  test('is previewed whole: its columns, each new person and each fault, and nothing is kept', async () => {
    const before = await traces();
    const { columns, counts, rows: seen, newOrganisations } = await preview(delegation, rows);
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
    expect(await traces()).toBe(before);
  });

  test('is refused whole while it has bad rows', async () => {
    const before = await traces();
    const { status, body } = await take(delegation, rows);
    expect([status, body.code, body.errors.length]).toEqual([422, 'sheet.hasRejected', 30]);
    expect(body.errors[0]).toMatchObject({ field: 'rows.35.name', code: 'field.required' });
    expect(await traces()).toBe(before);
  });

  test('is taken in without them, and everybody is booked where the delegation goes', async () => {
    const answer = await take(delegation, rows, { skipRejected: true });
    expect([answer.status, told(answer).counts]).toEqual([200, some({ new: 970, rejected: 30 })]);
    const [{ booked }] = (await desk.rows<{ booked: string }>(
      'SELECT count(*) AS booked FROM booking WHERE activity_id = $1',
      [visit.id],
    )) as [{ booked: string }];
    expect(Number(booked)).toBe(971);
    const { body } = await organizer.get(`/api/delegates?delegationId=${delegation.id}&sort=rank&perPage=1`);
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
    const [{ language }] = (await desk.rows<{ language: string }>(
      'SELECT language FROM person WHERE id = $1',
      [body.data[0]!.personId],
    )) as [{ language: string }];
    expect(language).toBe('zh-Hant');
  });

  test('changes nothing when it comes again', async () => {
    const before = await traces();
    const answer = await take(delegation, rows, { skipRejected: true });
    expect([answer.status, told(answer).counts]).toEqual([200, some({ unchanged: 970, rejected: 30 })]);
    expect(await traces()).toBe(before);
  });

  test('gives its bad rows back in their columns, with the reason in the language of the reader', async () => {
    const file = await workbook(rows);
    const form = new FormData();
    form.append('file', new Blob([file as BlobPart]));
    form.append('options', JSON.stringify({ language: 'zh-Hant' }));
    const response = await fetch(`${desk.url}${path(delegation)}/rejected`, {
      method: 'POST',
      body: form,
      headers: { cookie: organizer.cookie!, origin: desk.url },
    });
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const [header, ...back] = await rowsOf(Buffer.from(await response.arrayBuffer()));
    expect(header).toEqual([...HEADER, '未匯入的原因']);
    expect(back).toHaveLength(30);
    expect(back[1]!.at(-1)).toBe('行動電話：這不是一個電話號碼。');
    expect(back[1]!.slice(0, 6)).toEqual([66, ...member(66).slice(1, 5), '同上']);
  });

  test('once mended, is taken in with only what was mended', async () => {
    const mended = rows.map((row, index) => (wrong.has(index + 1) ? member(index - 1) : row));
    expect(told(await take(delegation, mended)).counts).toEqual(some({ new: 30, unchanged: 970 }));
  });
});

describe('all or nothing', () => {
  test('a conflict of one in the middle leaves nothing of the others', async () => {
    const far = await make.place();
    const near = await make.place();
    await make.travelTime(far, near, 120);
    const company = await make.organisation({ name: { zhHant: '忙碌公司' } });
    const busy = await make.person({ name: { zhHant: '忙碌者' }, organisationId: company.id });
    const other = await make.delegation(edition);
    await make.delegate(other, busy);
    await make.siteVisit(edition, {
      startsAt: at('2025-09-17', '09:00'),
      endsAt: at('2025-09-17', '10:00'),
      placeId: far.id,
      delegationIds: [other.id],
    });
    const delegation = await newDelegation();
    await make.siteVisit(edition, {
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
    const before = await traces();
    const answer = await take(delegation, rows);
    expect([answer.status, answer.body.code]).toEqual([409, 'travel.insufficient']);
    expect(await traces()).toBe(before);
    const dry = await organizer.upload(`${path(delegation)}?dryRun=true`, await workbook(rows));
    expect(tried(dry).counts).toEqual(some({ new: 2, joined: 1 }));
    expect(dry.body.conflicts).toMatchObject([{ code: 'travel.insufficient', resource: { id: busy.id } }]);
    const overrides = [{ code: 'travel.insufficient', resourceId: busy.id, reason: 'A car waits' }];
    expect((await take(delegation, rows, { overrides })).status).toBe(200);
  });

  test('two copies of a list at once make everybody once', async () => {
    const delegation = await newDelegation();
    const rows = list(40, 0).rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('示例團員', '同時') : cell)),
    );
    const answers = await Promise.all([1, 2, 3].map(() => take(delegation, rows)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map((answer) => told(answer).counts.joined).sort()).toEqual([0, 0, 40]);
    expect((await organizer.get(`/api/delegates?delegationId=${delegation.id}`)).body.total).toBe(40);
  });

  test('an Idempotency-Key is of one file', async () => {
    const delegation = await newDelegation();
    const [one, other] = await Promise.all(
      ['丙某', '丁某'].map((name) => workbook(sheet('姓名 電話', [name, '0912555666']))),
    );
    const key = { 'idempotency-key': 'list-1' };
    const first = await organizer.upload(path(delegation), one!, undefined, key);
    expect((await organizer.upload(path(delegation), one!, undefined, key)).text).toBe(first.text);
    const { body } = await organizer.upload(path(delegation), other!, undefined, key);
    expect(body.code).toBe('idempotency.mismatch');
  });
});

describe('who a row is about', () => {
  test('a member is known in either script, by a number however written, and told what changes', async () => {
    const delegation = await newDelegation();
    const person = await make.person({
      name: { zhHant: '葉小明' },
      phone: '+886 912 777 888',
      title: { zhHant: '經理' },
    });
    await make.delegate(delegation, person, { room: '1', arrivesAt: '2025-09-15T06:30:00Z' });
    const told = await only(delegation, {
      姓名: '叶小明',
      电话: 912777888,
      职务: '总经理',
      房号: '2',
      到达: '9/15',
    });
    expect(told).toEqual({
      row: 2,
      outcome: 'changed',
      name: '叶小明',
      personId: person.id,
      faults: [],
      changes: [
        { field: 'title', before: '经理', after: '总经理' },
        { field: 'room', before: '1', after: '2' },
      ],
    });
  });

  test('a person of the directory joins; one of two that fit is not guessed; one who is elsewhere cannot', async () => {
    const delegation = await newDelegation();
    const company = await make.organisation({ name: { zhHans: '名录公司' }, abbreviation: 'MLGS' });
    const person = await make.person({ name: { zhHans: '名录甲' }, organisationId: company.id });
    const twin = { name: { zhHans: '名录乙' }, organisationId: company.id };
    await make.person(twin);
    await make.person(twin);
    const busy = await make.person({ name: { zhHans: '名录丙' }, organisationId: company.id });
    const time = { startsAt: at('2025-09-18', '09:00'), endsAt: at('2025-09-18', '10:00') };
    const other = await make.delegation(edition);
    await make.delegate(other, busy);
    await make.siteVisit(edition, { ...time, delegationIds: [other.id] });
    await make.siteVisit(edition, { ...time, delegationIds: [delegation.id] });
    const rows = sheet('姓名 公司', ['名錄甲', 'mlgs'], ['名录乙', '名录公司'], ['名录丙', '名錄公司']);
    const seen = (await preview(delegation, rows)).rows;
    expect(seen).toMatchObject([
      { outcome: 'joined', personId: person.id, changes: [] },
      { outcome: 'rejected', faults: [{ field: 'name', code: 'person.ambiguous' }] },
      {
        outcome: 'rejected',
        faults: [{ code: 'person.busy', params: { from: '2025-09-18 09:00', to: '2025-09-18 10:00' } }],
      },
    ]);
  });
});

describe('what a cell says', () => {
  test.each<[string, Cell, string, string]>([
    ['电话', '#REF!', 'phone', 'cell.error'],
    ['职务', '=HYPERLINK("http://x")', 'title', 'cell.formula'],
    ['邮箱', 'nobody', 'email', 'email.invalid'],
    ['团内职务', '顾问', 'role', 'field.notInList'],
    ['房号', 'x'.repeat(41), 'room', 'field.tooLong'],
    ['备注', 'a\u0085b', 'notes', 'field.controlCharacter'],
  ])('%s %s is refused', async (header, value, field, code) => {
    const { faults } = await only(await newDelegation(), { 姓名: '某人', [header]: value });
    expect(faults).toMatchObject([{ field, code }]);
  });

  test('a dash, a blank or none says nothing, and empties nothing', async () => {
    const delegation = await newDelegation();
    const person = await make.person({ name: { zhHans: '有房人' }, phone: '+8613800138000' });
    await make.delegate(delegation, person, { room: '7' });
    const { outcome } = await only(delegation, { 姓名: '有 房 人', 电话: null, 房号: '—', 备注: '无' });
    expect(outcome).toBe('unchanged');
  });

  test('permits are not taken in', async () => {
    const delegation = await newDelegation();
    const { columns } = await preview(delegation, sheet('姓名 台胞證號', ['某人', '12345678']));
    expect(columns.map(({ field }) => field)).toEqual(['name', null]);
  });

  test('a formula is not given back as a formula', async () => {
    const delegation = await newDelegation();
    const rows = sheet('姓名 备注 电话', ['=1+1', '@SUM(A1)', '+86 138 0013 8000'], ['某人', '-2+3', '同上']);
    const response = await organizer.upload(`${path(delegation)}/rejected`, await workbook(rows));
    expect(response.status).toBe(200);
    const back = await rowsOf(await fileOf(`${path(delegation)}/rejected`, await workbook(rows)));
    expect(back.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["'=1+1", "'@SUM(A1)", '+86 138 0013 8000'],
      ['某人', "'-2+3", '同上'],
    ]);
  });
});

/** A file that is answered, as bytes. */
async function fileOf(to: string, file: Buffer): Promise<Buffer> {
  const form = new FormData();
  form.append('file', new Blob([file as BlobPart]));
  const headers = { cookie: organizer.cookie!, origin: desk.url };
  return Buffer.from(
    await (await fetch(desk.url + to, { method: 'POST', body: form, headers })).arrayBuffer(),
  );
}

describe('the file', () => {
  const CSV = '姓名,电话\n张三,13800138001\n';
  const BIG5 = Buffer.from([
    0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0xb9, 0x71, 0xb8, 0xdc, 0x0a, 0xb3, 0xaf, 0x2c, 0x31,
  ]);

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${CSV}`)],
    ['UTF-16 in tabs', Buffer.from(`\ufeff${CSV.replaceAll(',', '\t')}`, 'utf16le')],
    ['GB 18030', Buffer.from('d0d5c3fb2cb5e7bbb00ad5c5c8fd2c31333830303133383030310a', 'hex')],
  ])('may be text in %s', async (_, file) => {
    const answer = await organizer.upload(`${path(await newDelegation())}?dryRun=true`, file);
    expect(tried(answer).rows).toMatchObject([
      { outcome: 'new', changes: [{ after: '张三' }, { after: '+8613800138001' }] },
    ]);
  });

  test('may be text in Big5', async () => {
    const answer = await organizer.upload(`${path(await newDelegation())}?dryRun=true`, BIG5);
    expect(tried(answer).columns.map(({ field }) => field)).toEqual(['name', 'phone']);
  });

  test.each<[string, Buffer | string, number, string]>([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'sheet.oldFormat'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 415, 'request.unsupportedMediaType'],
    ['a broken workbook', Buffer.from('504b030400000000', 'hex'), 422, 'sheet.unreadable'],
    ['nothing', '', 422, 'sheet.empty'],
    ['more than 5 MiB', 'x'.repeat(5 * 1024 * 1024 + 1), 413, 'request.tooLarge'],
    ['5,001 rows', `姓名,房号\n${'某,1\n'.repeat(5001)}`, 422, 'sheet.tooManyRows'],
    ['no names', '电话,房号\n1,2\n', 422, 'sheet.noName'],
  ])('%s is refused', async (_, file, status, code) => {
    const answer = await organizer.upload(path(await newDelegation()), file);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('that unpacks to more than is taken is refused before it is', async () => {
    const { zipSync } = await import('fflate');
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    const { status } = await organizer.upload(path(await newDelegation()), bomb);
    expect(status).toBe(413);
  });

  test('is one, with options that are checked', async () => {
    const to = path(await newDelegation());
    const answers = await Promise.all([
      organizer.post(to, {}),
      organizer.upload(to, CSV, { columns: [{ index: 0, field: 'nonsense' }] }),
      organizer.upload(to, CSV, { columns: [0, 1].map((index) => ({ index, field: 'name' })) }),
      organizer.upload('/api/organisations', CSV),
      organizer.send('POST', to, 'not multipart', { 'content-type': 'multipart/form-data; boundary=x' }),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [415, 'request.unsupportedMediaType'],
      [400, 'request.invalid'],
      [400, 'field.invalid'],
      [415, 'request.unsupportedMediaType'],
      [400, 'request.malformed'],
    ]);
  });

  test('is read in the columns that the caller says', async () => {
    const columns = [
      { index: 0, field: 'nameHans' },
      { index: 1, field: 'room' },
    ];
    const { rows } = await preview(await newDelegation(), sheet('a b c', ['甲', '7', 'x']), {
      columns,
      headerRow: 1,
    });
    expect(rows[0]!.changes.map(({ field, after }) => [field, after])).toEqual([
      ['nameHans', '甲'],
      ['room', '7'],
    ]);
  });
});

describe('who may take a list in', () => {
  const rows = sheet('姓名 电话 职务', ['联络甲', '13900139001', '经理']);

  test('the own liaison, and neither that of others, staff nor a viewer', async () => {
    const liaison = await desk.as('liaison');
    const { body: me } = await liaison.get('/api/me');
    const own = await newDelegation({ liaisonId: me.id });
    const others = await newDelegation();
    expect((await take(others, rows, undefined, liaison)).status).toBe(404);
    expect((await take(own, rows, undefined, await desk.as('staff'))).status).toBe(403);
    expect((await take(own, rows, undefined, await desk.as('viewer'))).status).toBe(403);
    expect(told(await take(own, rows, undefined, liaison)).counts).toEqual(some({ new: 1 }));
  });

  test('a liaison changes no particulars of people who are in delegations of others too', async () => {
    const liaison = await desk.as('liaison');
    const { body: me } = await liaison.get('/api/me');
    const own = await newDelegation({ liaisonId: me.id });
    const person = await make.person({ name: { zhHans: '两处人' }, phone: '+8613900139009' });
    await make.delegate(own, person);
    await make.delegate(await newDelegation(), person);
    const cells = { 姓名: '两处人', 电话: '13900139009', 职务: '主席' };
    expect((await only(own, cells, liaison)).faults).toMatchObject([{ code: 'person.ofOthers' }]);
    expect((await only(own, cells)).outcome).toBe('changed');
    const { outcome } = await only(own, { 姓名: '两处人', 电话: '13900139009', 房号: '3' }, liaison);
    expect(outcome).toBe('changed');
  });
});
