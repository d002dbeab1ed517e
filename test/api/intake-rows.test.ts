import { IntakeDesk, sheet } from '../support/intake-desk.js';
import { rowsOf, type Cell } from '../support/list-sheet.js';
import { at } from '../support/make.js';

let intake: IntakeDesk;

beforeAll(async () => {
  intake = await IntakeDesk.open();
});
afterAll(() => intake?.desk.close());

describe('who a row is about', () => {
  test('a member is known in either script, by a number however written, and told what changes', async () => {
    const delegation = await intake.newDelegation();
    const person = await intake.make.person({
      name: { zhHant: '葉小明' },
      phone: '+886 912 777 888',
      title: { zhHant: '經理' },
    });
    await intake.make.delegate(delegation, person, { room: '1', arrivesAt: '2025-09-15T06:30:00Z' });
    const told = await intake.only(delegation, {
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
      rank: null,
      faults: [],
      changes: [
        { field: 'title', before: '经理', after: '总经理' },
        { field: 'room', before: '1', after: '2' },
      ],
    });
  });

  test('a person of the directory joins; one of two that fit is not guessed; one who is elsewhere cannot', async () => {
    const delegation = await intake.newDelegation();
    const company = await intake.make.organisation({ name: { zhHans: '名录公司' }, abbreviation: 'MLGS' });
    const person = await intake.make.person({ name: { zhHans: '名录甲' }, organisationId: company.id });
    const twin = { name: { zhHans: '名录乙' }, organisationId: company.id };
    await intake.make.person(twin);
    await intake.make.person(twin);
    const busy = await intake.make.person({ name: { zhHans: '名录丙' }, organisationId: company.id });
    const time = { startsAt: at('2025-09-18', '09:00'), endsAt: at('2025-09-18', '10:00') };
    const other = await intake.make.delegation(intake.edition);
    await intake.make.delegate(other, busy);
    await intake.make.siteVisit(intake.edition, { ...time, delegationIds: [other.id] });
    await intake.make.siteVisit(intake.edition, { ...time, delegationIds: [delegation.id] });
    const rows = sheet('姓名 公司', ['名錄甲', 'mlgs'], ['名录乙', '名录公司'], ['名录丙', '名錄公司']);
    const seen = (await intake.preview(delegation, rows)).rows;
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
    ['团内职务', '顾问', 'role', 'role.unknown'],
    ['房号', 'x'.repeat(41), 'room', 'field.tooLong'],
    ['备注', 'a\u0085b', 'notes', 'field.controlCharacter'],
  ])('%s %s is refused', async (header, value, field, code) => {
    const { faults } = await intake.only(await intake.newDelegation(), { 姓名: '某人', [header]: value });
    expect(faults).toMatchObject([{ field, code, value }]);
  });

  test('a dash, a blank or none says nothing, and empties nothing', async () => {
    const delegation = await intake.newDelegation();
    const person = await intake.make.person({ name: { zhHans: '有房人' }, phone: '+8613800138000' });
    await intake.make.delegate(delegation, person, { room: '7' });
    const { outcome } = await intake.only(delegation, {
      姓名: '有 房 人',
      电话: null,
      房号: '—',
      备注: '无',
    });
    expect(outcome).toBe('unchanged');
  });

  test('permits are not taken in', async () => {
    const delegation = await intake.newDelegation();
    const { columns } = await intake.preview(delegation, sheet('姓名 台胞證號', ['某人', '12345678']));
    expect(columns.map(({ field }) => field)).toEqual(['name', null]);
  });

  test('a formula is not given back as a formula', async () => {
    const delegation = await intake.newDelegation();
    const rows = sheet('姓名 备注 电话', ['=1+1', '@SUM(A1)', '+86 138 0013 8000'], ['某人', '-2+3', '同上']);
    const response = await intake.rejected(delegation, rows);
    expect(response.status).toBe(200);
    const back = await rowsOf(Buffer.from(await response.arrayBuffer()));
    expect(back.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["'=1+1", "'@SUM(A1)", '+86 138 0013 8000'],
      ['某人', "'-2+3", '同上'],
    ]);
  });
});
