import type { Page } from 'playwright-core';
import { choose, open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import { cardOf, clickSlot, rowOf } from './stage/timetable.js';

const GROUP = { zhHans: '示例参访团', zhHant: '示例參訪團', en: 'Sample group' };

let stage: Stage;
/** The link of the only delegate of a delegation that nothing is planned for yet. */
let link: string;

beforeAll(async () => {
  stage = await Stage.open();
  const { desk } = stage;
  const organizer = await desk.as('organizer');
  const make = await desk.make();
  const edition = (await organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  const delegation = await make.delegation(edition, { name: GROUP });
  const delegate = await make.delegate(delegation, await make.person({ language: 'zh-Hant' }));
  const { body } = await organizer.post(`/api/delegates/${delegate.id}/link`);
  link = String(body.url).replace(/^https?:\/\/[^/]+/, '');
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** A visit in the free slot at this clock, as far as saving it. */
async function fillVisit(page: Page, clock: string, title: string, place: string): Promise<void> {
  await clickSlot(rowOf(page, GROUP.zhHans), clock);
  const form = page.getByRole('dialog', { name: '新建考察' });
  await form.getByRole('textbox', { name: '名称 (简体)' }).fill(title);
  await choose(form, '地点', place);
}

const titles = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts();

test('an organizer plans on the road, meets a conflict in words, mends it, and publishes', async () => {
  const delegate = await stage.visitor({ viewport: { width: 390, height: 844 }, locale: 'zh-TW' });
  await delegate.page.goto(link);
  await delegate.page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await titles(delegate.page)).toEqual([]);
  await delegate.lookOver();

  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  await organizer.lookOver();
  await open(page, '日程表');
  await page.getByRole('tab', { name: '9月16日' }).click();
  const row = rowOf(page, GROUP.zhHans);

  await fillVisit(page, '09:30', '参观药厂', '太极集团制药厂');
  const save = page.getByRole('dialog').getByRole('button', { name: '保存' });
  await page.getByRole('dialog').getByText('没有冲突').waitFor();
  await organizer.lookOver();
  await save.click();
  await cardOf(row, '参观药厂', '09:30–11:00').waitFor();

  await fillVisit(page, '11:30', '参观医大', '重庆医科大学');
  const check = page.getByRole('region', { name: '日程检查' });
  await check.getByText('需要 70 分钟').waitFor();
  expect(await check.innerText()).toMatch(/参观药厂[\s\S]*70[\s\S]*30 分钟/);
  await organizer.lookOver();
  watch.expect(409, '/api/site-visits');
  await save.click();
  await page.getByRole('dialog').getByRole('alert').getByText('没有保存').waitFor();
  const staysOpen = () => page.waitForFunction(() => history.state?.usr?.opened !== undefined);
  await watch.declineBox('有修改尚未保存', () => page.keyboard.press('Escape'));
  await staysOpen();
  await watch.declineBox('有修改尚未保存', () => page.evaluate('history.back()'));
  await staysOpen();
  expect(await page.getByRole('textbox', { name: '名称 (简体)' }).inputValue()).toBe('参观医大');
  await check.getByRole('button', { name: /12:15/ }).click();
  await check.getByText('不应这样安排').waitFor({ state: 'hidden' });
  await save.click();
  await cardOf(row, '参观医大', '12:15–13:45').waitFor();
  await page.getByText('已新建“参观医大”').waitFor();

  await organizer.lookOver();
  await delegate.page.reload();
  await delegate.page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await titles(delegate.page)).toEqual([]);

  await page.getByRole('button', { name: '发布', exact: true }).click();
  const release = page.getByRole('dialog', { name: /发布第 2 版/ });
  await release.getByText('参观医大').first().waitFor();
  await release.getByText('12:15 – 13:45').first().waitFor();
  await release.getByRole('textbox').fill('示例团新增两项');
  await organizer.lookOver();
  await release.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('第 2 版已发布').waitFor();

  await delegate.page.reload();
  await delegate.page.getByRole('article').first().waitFor();
  expect(await titles(delegate.page)).toEqual(['參觀藥廠', '參觀醫大']);
  await delegate.lookOver();
});

test('an organizer sets a conflict aside with a reason, which is kept', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  await organizer.lookOver();
  await open(page, '日程表');
  await page.getByRole('tab', { name: '9月16日' }).click();
  const row = rowOf(page, GROUP.zhHans);
  const card = cardOf(row, '参观医大', '12:15–13:45');
  await card.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  const bar = page.getByRole('region', { name: '参观医大' });
  watch.expect(409, '/api/site-visits/[^/]+[?]dryRun=true');
  await bar.getByText('需要 70 分钟').waitFor();
  await bar.getByRole('button', { name: '保存', disabled: true }).waitFor();
  await bar.getByRole('button', { name: '说明理由，仍这样安排' }).click();
  await bar.getByRole('textbox').fill('有警车开道');
  await organizer.lookOver();
  await bar.getByRole('button', { name: '保存', disabled: false }).click();
  await bar.waitFor({ state: 'hidden' });
  await cardOf(row, '参观医大', '11:30–13:00').waitFor();

  const { data } = (await (await stage.desk.as('organizer')).get('/api/activities?overridden=true')).body;
  expect(data).toMatchObject([{ overrides: [{ code: 'travel.insufficient', reason: '有警车开道' }] }]);

  const phone = await stage.visitor({ viewport: { width: 390, height: 844 }, locale: 'zh-TW' });
  await phone.page.goto(link);
  await phone.page.getByRole('article').first().waitFor();
  expect(await phone.page.getByRole('article').last().innerText()).toContain('12:15');
  await phone.lookOver();
});
