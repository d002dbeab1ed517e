import { workbook } from '../support/list-sheet.js';
import { IntakeDesk, pathOf, sheet, tried } from '../support/intake-desk.js';

let intake: IntakeDesk;

beforeAll(async () => {
  intake = await IntakeDesk.open();
});
afterAll(() => intake?.desk.close());

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
    const answer = await intake.organizer.upload(`${pathOf(await intake.newDelegation())}?dryRun=true`, file);
    expect(tried(answer).rows).toMatchObject([
      { outcome: 'new', changes: [{ after: '张三' }, { after: '+8613800138001' }] },
    ]);
  });

  test('may be text in Big5', async () => {
    const answer = await intake.organizer.upload(`${pathOf(await intake.newDelegation())}?dryRun=true`, BIG5);
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
    const answer = await intake.organizer.upload(pathOf(await intake.newDelegation()), file);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('that unpacks to more than is taken is refused before it is', async () => {
    const { zipSync } = await import('fflate');
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    const { status } = await intake.organizer.upload(pathOf(await intake.newDelegation()), bomb);
    expect(status).toBe(413);
  });

  test('of few bytes may have a cell or lines far away: it is refused, and others are answered', async () => {
    const { strToU8, strFromU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(await workbook([['姓名']]));
    const [name] = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
    const text = strFromU8(parts[name!]!).replace(
      '</row>',
      '</row><row r="9999"><c r="XFD9999"><v>1</v></c></row>',
    );
    const files = [zipSync({ ...parts, [name!]: strToU8(text) }), `姓名${'\n'.repeat(60_000)}`];
    const to = pathOf(await intake.newDelegation());
    const answers = await Promise.all(files.map((file) => intake.organizer.upload(to, file)));
    expect(answers.map(({ body }) => body.code)).toEqual(['request.tooLarge', 'sheet.tooManyRows']);
    expect((await intake.organizer.get('/api/me')).status).toBe(200);
  });

  test('is one, with options that are checked', async () => {
    const to = pathOf(await intake.newDelegation());
    const answers = await Promise.all([
      intake.organizer.post(to, {}),
      intake.organizer.upload(to, CSV, { columns: [{ index: 0, field: 'nonsense' }] }),
      intake.organizer.upload(to, CSV, { columns: [0, 1].map((index) => ({ index, field: 'name' })) }),
      intake.organizer.upload('/api/organisations', CSV),
      intake.organizer.send('POST', to, 'not multipart', {
        'content-type': 'multipart/form-data; boundary=x',
      }),
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
    const { rows } = await intake.preview(await intake.newDelegation(), sheet('a b c', ['甲', '7', 'x']), {
      columns,
      headerRow: 1,
    });
    expect(rows[0]!.changes.map(({ field, after }) => [field, after])).toEqual([
      ['nameHans', '甲'],
      ['room', '7'],
    ]);
  });
});
