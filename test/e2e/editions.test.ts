import type { Page } from 'playwright-core';
import { open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '照“第十七届重庆·台湾周”新建一届' });

test('an organizer makes the next edition from the last, having seen where its times land', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  await organizer.lookOver();
  await open(page, '届次');
  await organizer.lookOver();
  await page.getByRole('button', { name: '照上届新建' }).click();

  const dialog = dialogOf(page);
  expect(await dialog.getByRole('textbox', { name: '名称 (简体)' }).inputValue()).toBe('第十八届重庆·台湾周');
  expect(await dialog.getByLabel('开始').inputValue()).toBe('2026-09-14');
  await dialog
    .getByRole('status')
    .getByText(/团组 3 个.*其中 10 项有时间/)
    .waitFor();
  const rows = dialog.getByRole('table').getByRole('row');
  await rows.filter({ hasText: '对接会（9月15日）' }).getByText('9月14日 周一 14:00 – 17:00').waitFor();
  expect(await rows.filter({ hasText: '对接会（9月15日）' }).innerText()).toContain(
    '9月15日 周一 14:00 – 17:00',
  );
  await organizer.lookOver();

  await dialog.getByLabel('开始').fill('2026-09-22');
  expect(await dialog.getByLabel('结束').inputValue()).toBe('2026-09-24');
  await rows.filter({ hasText: '对接会（9月15日）' }).getByText('9月21日 周一 14:00 – 17:00').waitFor();
  await dialog.getByRole('button', { name: '新建' }).click();
  await page.getByText('已新建“第十八届重庆·台湾周”').waitFor();
  await page.getByRole('heading', { level: 1, name: '第十八届重庆·台湾周' }).waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await organizer.lookOver();

  const desk = await stage.desk.as('organizer');
  const [edition] = (await desk.get('/api/editions?ordinal=18')).body.data;
  expect(edition).toMatchObject({ startsOn: '2026-09-22', endsOn: '2026-09-24', year: 2026 });
  const visits = await desk.get(`/api/site-visits?editionId=${edition!.id}&status=planned`);
  expect(visits.body.total).toBeGreaterThan(0);

  // The desk is set to what was made: its timetable and its readers, none of the edition before.
  const make = await stage.desk.make();
  const [delegation] = (await desk.get(`/api/delegations?editionId=${edition!.id}`)).body.data;
  await make.delegate(delegation!, await make.person());
  expect((await desk.post(`/api/editions/${edition!.id}/publish`)).status).toBe(200);
  await open(page, '阅读情况');
  await page.getByRole('button', { name: '没有链接 1' }).waitFor();
  await page.getByRole('button', { name: '未打开 0' }).waitFor();
  await organizer.lookOver();
});

test('a number that is taken is said at its field, and nothing is made', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  const desk = await stage.desk.as('organizer');
  const seventeenth = (await desk.get('/api/editions?ordinal=17')).body.data[0]!;
  const { total } = (await desk.get('/api/editions')).body;
  watch.expect(409, '/api/editions/[^/]+/copies');
  watch.passedThrough('/admin');
  await page.goto(`/admin/editions/${seventeenth.id}/show`);
  await page.getByRole('button', { name: '照此届新建' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel(/^届/).fill('17');
  await dialog.getByRole('alert').getByText('已有相同的记录').waitFor();
  await dialog.getByRole('button', { name: '新建' }).click();
  await organizer.lookOver();
  expect((await desk.get('/api/editions')).body.total).toBe(total);
});

test('those who do not make editions are not offered it', async () => {
  const staff = await signedIn(stage, 'staff');
  await staff.lookOver();
  await open(staff.page, '届次');
  await staff.lookOver();
  expect(await staff.page.getByRole('button', { name: '照上届新建' }).count()).toBe(0);
});
