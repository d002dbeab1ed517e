import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { Stage } from './stage/stage.js';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yutai-take-along-'));
  stage = await Stage.open();
});
afterEach(() => stage?.clear());
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true });
});

const DURING_A_VISIT = new Date('2025-09-15T14:30:00+08:00');
const THE_NEXT_DAY = new Date('2025-09-16T08:00:00+08:00');
const WECHAT =
  'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47 WeChat/arm64';
const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari Line/14.3.0';

async function onPhone(options: BrowserContextOptions = {}, now = DURING_A_VISIT) {
  const visitor = await stage.visitor({
    viewport: { width: 390, height: 844 },
    locale: 'zh-TW',
    isMobile: true,
    hasTouch: true,
    ...options,
  });
  await visitor.page.clock.setFixedTime(now);
  await visitor.page.goto(Stage.links[0]!.path);
  await visitor.page.getByRole('article').first().waitFor();
  return visitor;
}

const titlesOn = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents();

/** What a tap on a button of the page saves. */
async function saved(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = file.suggestedFilename();
  const path = join(folder, name);
  await file.saveAs(path);
  return { name, path };
}

/** The page has been kept on the phone with all that it may load later. */
const KEPT = `navigator.serviceWorker.ready.then(async () => {
  const later = [...document.querySelectorAll('link[rel=prefetch]')].map(({ href }) => href);
  const isKept = async () => (await Promise.all(['/i', ...later].map((each) => caches.match(each)))).every(Boolean);
  while (!(await isKept())) await new Promise((soon) => setTimeout(soon, 50));
  return later.length;
})`;

/** Not by waitForFunction, which asks again by an eval that the page refuses. */
const CONTACTS_KEPT = `(async () => {
  const areKept = () => localStorage.getItem('yutai.itinerary').includes('emergencyNumbers');
  while (!areKept()) await new Promise((soon) => setTimeout(soon, 50));
})()`;

test('a file and pictures are saved without a network, and have the whole itinerary', async () => {
  const visitor = await onPhone();
  const { page, context, watch } = visitor;
  watch.expectLost('/api/itinerary');
  const titles = await titlesOn(page);
  await page.evaluate(CONTACTS_KEPT);
  expect(await page.evaluate(KEPT)).toBe(2);
  await context.setOffline(true);
  await page.reload();
  await page.getByText('無法更新').waitFor();

  const file = await saved(page, '儲存離線檔案');
  expect(file.name).toMatch(/.+我的行程.+示例團員一\.html$/);
  const html = await readFile(file.path, 'utf8');
  expect(html).not.toMatch(/<script|<link|<button|src=|https?:\/\/(?!uri\.amap\.com)/);

  await page.getByRole('button', { name: '當日圖片' }).click();
  const picture = page.getByRole('img', { name: '9月15日 星期一的行程圖片' });
  await picture.waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  const png = await readFile((await saved(page, '儲存圖片')).path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
  await visitor.lookOver();

  const reader = await stage.visitor({ offline: true, javaScriptEnabled: false });
  await reader.page.goto(pathToFileURL(file.path).href);
  expect(await titlesOn(reader.page)).toEqual(titles);
  expect(await reader.page.getByRole('heading', { level: 1 }).textContent()).toBe('示例團員一');
  await reader.page.getByText('儲存的是 9月15日 14:30 載入的行程').waitFor();
  await reader.page.getByText('帶點線的內容為示意').waitFor();
  expect(await reader.page.getByRole('heading', { level: 2 }).allTextContents()).toContain('需要協助時');
  await reader.page.getByRole('link', { name: /110/ }).waitFor();
  const profile = reader.page.getByText('還將前往該校附屬醫院').first();
  const height = async () => (await profile.locator('..').boundingBox())!.height;
  const folded = await height();
  await reader.page.getByText('顯示全文').first().click();
  expect(await height()).toBeGreaterThan(folded);
});

test('on paper it is a booklet of A5 pages with every day, also those that are over', async () => {
  const visitor = await onPhone({}, THE_NEXT_DAY);
  const { page } = visitor;
  const shown = page.getByRole('article').filter({ visible: true });
  const onScreen = await shown.count();
  await page.emulateMedia({ media: 'print' });
  expect(await shown.getByRole('heading').allTextContents()).toEqual(await titlesOn(page));
  expect(await shown.count()).toBeGreaterThan(onScreen);
  const buttons = await page.getByRole('button').filter({ visible: true }).allInnerTexts();
  expect(buttons.map((text) => text.replace(/\s+/g, ' '))).toEqual(['9月15日 星期一']);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(pages.length).toBeGreaterThan(0);
  for (const [, ...size] of pages) {
    const millimetres = size.map((points) => Math.round((Number(points) / 72) * 25.4));
    expect(millimetres).toEqual([148, 210]);
  }
  await visitor.lookOver();
});

describe('within an app of messages', () => {
  test('WeChat: the page says how to open it in the own browser, and keeps the address for that', async () => {
    const visitor = await onPhone({ userAgent: WECHAT });
    const { page } = visitor;
    const hint = page.getByRole('complementary', { name: '想在沒有網路時也能查看？' });
    expect(await hint.innerText()).toContain('在瀏覽器開啟');
    expect(new URL(page.url()).hash).toBe(new URL(Stage.links[0]!.path, stage.desk.url).hash);
    expect(await page.getByRole('button', { name: '列印或存成 PDF' }).count()).toBe(0);
    await page.getByRole('button', { name: '儲存離線檔案' }).click();
    await page.getByRole('alert').getByText('這裡無法儲存檔案').waitFor();
    await visitor.lookOver();
    await hint.getByRole('button', { name: '知道了' }).click();
    await page.reload();
    await page.getByRole('article').first().waitFor();
    expect(await hint.count()).toBe(0);
  });

  test('LINE: one tap leads to the own browser, where the itinerary is', async () => {
    const visitor = await onPhone({ userAgent: LINE });
    const { page } = visitor;
    const address = await page.getByRole('link', { name: '在瀏覽器開啟' }).getAttribute('href');
    await visitor.lookOver();
    const own = await stage.visitor();
    await own.page.goto(address!);
    await own.page.getByRole('article').first().waitFor();
    expect(new URL(own.page.url()).hash).toBe('');
    await own.lookOver();
  });
});
