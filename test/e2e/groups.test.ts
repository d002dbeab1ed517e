import type { Body } from '../support/client.js';
import { at, type Make } from '../support/make.js';
import { choose, signedIn } from './stage/admin.js';
import { boardCard } from './stage/board.js';
import { Stage } from './stage/stage.js';

const DAY = '2025-09-16';
const BANQUET = { zhHans: '欢迎晚宴', zhHant: '歡迎晚宴', en: 'Welcome banquet' };

let stage: Stage;
let make: Make;
let edition: Body;
let delegation: Body;
let delegates: Body[];

beforeAll(async () => {
  stage = await Stage.open();
  make = await stage.desk.make();
  [edition] = (await (await stage.desk.as('organizer')).get('/api/editions?ordinal=17')).body.data as [Body];
  for (const zhHans of ['甲工厂', '乙工厂']) await make.place({ name: { zhHans } });
  delegation = await make.delegation(edition, { name: { zhHans: '分头团', en: 'A delegation that splits' } });
  delegates = [];
  for (const zhHant of ['示例團員甲', '示例團員乙', '示例團員丙', '示例團員丁']) {
    const person = await make.person({ name: { zhHant }, language: 'zh-Hant' });
    delegates.push(await make.delegate(delegation, person, { rank: delegates.length + 1 }));
  }
  await make.session(edition, {
    title: BANQUET,
    sessionKind: 'banquet',
    startsAt: at(DAY, '18:30'),
    endsAt: at(DAY, '20:00'),
    delegationIds: [delegation.id],
  });
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('a delegation splits for an afternoon and joins again; each delegate sees what their group does', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  organizer.watch.passedThrough('/admin');
  await page.goto(`/admin/delegations/${delegation.id}/show`);
  const section = page.getByRole('region', { name: '分组' });
  await section.getByRole('button', { name: '分组', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '平均分' }).click();
  await dialog.getByRole('checkbox', { name: '示例团员乙: B组', checked: true }).waitFor();
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '保存' }).click();
  await section.getByText('B组').waitFor();

  await section.getByRole('button', { name: '各组分头考察' }).click();
  await dialog.getByRole('textbox', { name: '开始' }).fill(DAY);
  await dialog.getByRole('textbox', { name: '结束' }).fill(DAY);
  await dialog.getByRole('textbox', { name: '时刻' }).nth(0).fill('14:00');
  await dialog.getByRole('textbox', { name: '时刻' }).nth(1).fill('16:00');
  for (const [group, title, place] of [
    ['A组', '参观甲工厂', '甲工厂'],
    ['B组', '参观乙工厂', '乙工厂'],
  ] as const) {
    const visit = dialog.getByRole('group', { name: group });
    await visit.getByRole('textbox', { name: '名称 (简体)' }).fill(title);
    await choose(visit, '地点', place);
  }
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '排入日程' }).click();
  await page.getByText('已排 2 项考察').waitFor();

  await page.goto(`/admin/board?day=${DAY}`);
  await boardCard(page, 'B组 · 参观乙工厂', '14:00').waitFor();
  await boardCard(page, 'A组 · 参观甲工厂', '14:00').waitFor();
  await organizer.lookOver();

  await (await stage.desk.as('organizer')).post(`/api/editions/${edition.id}/publish`, {});
  const phone = await stage.visitor({ viewport: { width: 390, height: 844 }, locale: 'zh-TW' });
  const { body } = await (await stage.desk.as('organizer')).post(`/api/delegates/${delegates[1]!.id}/link`);
  await phone.page.goto(String(body.url).replace(/^https?:\/\/[^/]+/, ''));
  await phone.page.getByRole('article').first().waitFor();
  expect(await phone.page.getByRole('article').getByRole('heading').allTextContents()).toEqual([
    '參觀乙工廠',
    '歡迎晚宴',
  ]);
  await phone.page.getByText('所在分組').first().waitFor();
  await phone.lookOver();
});
