import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../bench/board-server.js';
import { open, signedIn, speak } from './stage/admin.js';
import { Stage } from './stage/stage.js';

/** SCREENSHOTS names another folder, and then more pages are taken: each in other languages, sizes and in the dark. */
const FOLDER = process.env.SCREENSHOTS ?? join(import.meta.dirname, '../../docs/screenshots');

let stage: Stage;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await Stage.open();
});
afterAll(() => stage?.close());

/** Nothing has been asked of the server, and nothing has turned, for so many milliseconds. */
const QUIET = 600;
const settled = `new Promise((resolve) => {
  let since = performance.now();
  const look = () => {
    const asked = performance.getEntriesByType('resource').at(-1)?.responseEnd ?? 0;
    if (document.querySelector('[role=progressbar]')) since = performance.now();
    if (performance.now() - Math.max(since, asked) > ${QUIET}) resolve();
    else setTimeout(look, 50);
  };
  look();
})`;

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(settled);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    fullPage,
    animations: 'disabled',
    caret: 'hide',
  });
}

async function onPhone(link: number, options: BrowserContextOptions = {}): Promise<Page> {
  const size = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
  const { page } = await stage.visitor({ ...size, ...options });
  await page.clock.setFixedTime(new Date('2025-09-15T14:30:00+08:00'));
  await page.goto(Stage.links[link]!.path);
  await page.getByRole('article').first().waitFor();
  return page;
}

/** A generated Week of 60 delegations and 2,000 activities, as the benchmark draws it. */
async function takeFullWeek(beside: Page): Promise<void> {
  const { url, server } = await serve();
  const own = await beside
    .context()
    .browser()!
    .newContext({ viewport: beside.viewportSize(), locale: 'zh-CN' });
  const page = await own.newPage();
  await page.goto(`${url}/admin/board`);
  await page.locator('.board-card').first().waitFor();
  await take(page, 'board-full');
  await own.close();
  server.closeAllConnections();
  server.close();
}

const PAGES = [
  '概览',
  '日程表',
  '排程板',
  '团组',
  '团员',
  '考察',
  '活动',
  '签约项目',
  '诉求',
  '指标',
  '发布',
  '单位',
  '场所',
];

describe('pictures', () => {
  test('for the README', async () => {
    const { page } = await signedIn(stage, 'organizer');
    await open(page, '日程表');
    await page.getByRole('tab', { name: '9月16日' }).click();
    await take(page, 'timetable');
    await open(page, '排程板');
    await take(page, 'board');
    await takeFullWeek(page);
    const { data } = (await (await stage.desk.as('staff')).get('/api/ceremonies?sort=startsAt')).body;
    await page.goto(`/admin/ceremonies/${data[0]!.id}/screen`);
    await take(page, 'screen');
    await page.goto('/admin/comparison');
    await take(page, 'comparison');
    await open(page, '签约项目');
    await speak(page, '繁體中文');
    await take(page, 'agreements');
    await take(await onPhone(0), 'itinerary');
  });

  const review = process.env.SCREENSHOTS ? test : undefined;
  review?.('to look through', async () => {
    const { page } = await signedIn(stage, 'organizer');
    for (const [index, name] of PAGES.entries()) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await take(page, `${index} zh-Hans light`);
    }
    await speak(page, 'English');
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    for (const [index, path] of [
      '',
      'timetable',
      'agreements',
      'site-visits',
      'enquiries/create',
    ].entries()) {
      await page.goto(`/admin/${path}`);
      await take(page, `${index} en dark 768`);
    }
    await take(await onPhone(2, { colorScheme: 'dark' }), 'itinerary en dark', true);
    await take(await onPhone(1), 'itinerary zh-Hans', true);
  });
});
