import type { Page } from 'playwright-core';
import { open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const cellOf = (page: Page, road: string) => page.getByRole('gridcell', { name: new RegExp(`^${road} `) });

/** Puts text on the clipboard of the page, as a spreadsheet would, and pastes it. */
const paste = (page: Page, text: string) =>
  page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);

const minutesOf = async (from: string, to: string) => {
  const desk = await stage.desk.as('organizer');
  const { body } = await desk.get(`/api/travel-times?fromDistrictCode=${from}&toDistrictCode=${to}`);
  return body.data[0]?.minutes ?? null;
};

test('an organizer fills the matrix by keys, pastes a block from a spreadsheet, and takes it back', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  await organizer.lookOver();
  await open(page, '路程');
  await organizer.lookOver();
  await page.getByRole('link', { name: '路程表' }).click();
  await page.getByRole('heading', { level: 1, name: '路程表' }).waitFor();
  const there = cellOf(page, '涪陵区 → 渝中区');
  await there.getByText('65').waitFor();
  expect(await cellOf(page, '渝中区 → 涪陵区').getAttribute('aria-label')).toContain('按返程');
  await organizer.lookOver();

  await there.click();
  await page.keyboard.press('ArrowDown');
  const back = cellOf(page, '渝中区 → 渝中区');
  expect(await back.evaluate('document.activeElement.dataset.spot')).toBe(
    await back.getAttribute('data-spot'),
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('70');
  await page.keyboard.press('Enter');
  await cellOf(page, '渝中区 → 涪陵区').getByText('70').waitFor();
  await page.getByText('已保存 1 处').waitFor();
  expect(await minutesOf('500103', '500102')).toBe(70);

  await there.click();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '涪陵区 → 渝中区' }).fill('999');
  await page.keyboard.press('Escape');
  await there.getByText('65').waitFor();

  await cellOf(page, '涪陵区 → 涪陵区').click();
  await paste(page, '11\t12\r\n13\t14 分钟\r\n');
  await page.getByText('已保存 4 处').waitFor();
  await there.getByText('12', { exact: true }).waitFor();
  expect(await minutesOf('500103', '500103')).toBe(14);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销 4 处').waitFor();
  await there.getByText('65', { exact: true }).waitFor();
  expect([await minutesOf('500102', '500102'), await minutesOf('500103', '500102')]).toEqual([25, 70]);

  await cellOf(page, '涪陵区 → 涪陵区').click();
  await paste(page, '11\tsoon');
  await page.getByText('“soon”不是').waitFor();
  expect(await minutesOf('500102', '500102')).toBe(25);
  await organizer.lookOver();

  // 从,到,分钟 and 万州,涪陵,90 as spreadsheets on the mainland save text, in GB 18030.
  const buffer = Buffer.from('b4d32cb5bd2cb7d6d6d30acdf2d6dd2cb8a2c1ea2c39300a', 'hex');
  await page
    .getByLabel('从表格导入')
    .first()
    .setInputFiles({ name: '路程.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog', { name: '导入“路程.csv”' });
  await dialog.getByRole('row', { name: /2 万州 → 涪陵 90 新增/ }).waitFor();
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '全部导入' }).click();
  await page.getByText('已保存 1 处').last().waitFor();
  expect(await minutesOf('500101', '500102')).toBe(90);
});

test('one place shows the road to all others with what it is known by, and takes what is typed', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  const desk = await stage.desk.as('organizer');
  const places = (await desk.get('/api/places?parentId=null&perPage=200&sort=name')).body.data;
  const from = places.find(({ name }) => (name as { zhHans: string }).zhHans === '重庆医科大学')!;
  watch.passedThrough('/admin');
  await page.goto(`/admin/travel-matrix?place=${from.id}`);
  const road = cellOf(page, '重庆医科大学 → 太极集团制药厂');
  await road.waitFor();
  expect(await road.getAttribute('aria-label')).toMatch(/按区县|按坐标估算/);
  await organizer.lookOver();
  await road.click();
  await page.keyboard.type('55');
  await page.keyboard.press('Enter');
  await road.getByText('55').waitFor();
  expect(await road.getAttribute('aria-label')).toContain('已填写');
});

test('those who may not write travel times walk the matrix and change nothing', async () => {
  const viewer = await signedIn(stage, 'viewer');
  const { page, watch } = viewer;
  watch.passedThrough('/admin');
  await page.goto('/admin/travel-matrix');
  const cell = cellOf(page, '涪陵区 → 渝中区');
  await cell.click();
  await page.keyboard.type('5');
  expect(await page.getByRole('textbox').count()).toBe(0);
  await viewer.lookOver();
});
