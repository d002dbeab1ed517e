import type { Page } from 'playwright-core';
import { Stage } from './stage/stage.js';
import type { Visitor } from './stage/visitor.js';

/** Where the sample delegates of the demo are on the first day. */
const DURING_A_VISIT = new Date('2025-09-15T14:30:00+08:00');

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** Opens a link of the demo on a phone, while the Week is on. */
async function onPhone(link: string, width = 390, colorScheme: 'light' | 'dark' = 'light'): Promise<Visitor> {
  const phone = {
    viewport: { width, height: 844 },
    locale: 'zh-TW',
    isMobile: true,
    hasTouch: true,
    colorScheme,
  };
  const visitor = await stage.visitor(phone);
  await visitor.page.clock.setFixedTime(DURING_A_VISIT);
  await visitor.page.goto(link);
  return visitor;
}

const [healthcare, electronics] = Stage.links.map(({ path }) => path) as [string, string];
const nowAndNext = (page: Page, name = '現在與接下來') => page.getByRole('region', { name });
const isAsWideAsThePhone = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');

describe('a delegate opens a link', () => {
  test('and reads where to be now, and next, and by when to leave', async () => {
    const visitor = await onPhone(healthcare);
    const { page } = visitor;
    const panel = nowAndNext(page);
    await panel.waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      '考察重慶醫科大學',
      '考察重慶醫科大學附屬醫院',
    ]);
    expect(await panel.innerText()).toMatch(
      /還有 1 小時[\s\S]*15:30 結束[\s\S]*16:15[\s\S]*請於 15:45 前出發/,
    );
    expect(await page.getByRole('article').count()).toBe(5);
    await visitor.lookOver();
  });

  test('whose token leaves the address, the history and the page, and cannot be read by scripts', async () => {
    const { page, context, lookOver } = await opened(healthcare);
    const token = healthcare.split('#')[1]!;
    expect(page.url()).toBe(`${stage.desk.url}/i`);
    expect(await page.content()).not.toContain(token);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await page.evaluate('history.length')).toBe(2);
    expect(await context.cookies(`${stage.desk.url}/api/itinerary`)).toMatchObject([
      { name: 'yutai_link', path: '/api/itinerary', httpOnly: true, sameSite: 'Strict' },
    ]);
    await page.reload();
    await nowAndNext(page).waitFor();
    await lookOver();
  });

  test.each([390, 360])('and nothing is wider than a phone of %i px', async (width) => {
    const visitor = await onPhone(healthcare, width);
    await nowAndNext(visitor.page).waitFor();
    for (const language of ['简体中文', 'English', '繁體中文']) {
      await visitor.page.getByRole('button', { name: language }).click();
      expect(await isAsWideAsThePhone(visitor.page)).toBe(true);
    }
    await visitor.lookOver();
  });

  test('and every place leads to Amap, in the coordinates that Amap draws in', async () => {
    const visitor = await onPhone(healthcare);
    const links = visitor.page.getByRole('link', { name: '在高德地圖開啟' });
    await links.first().waitFor();
    const targets = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(targets).toHaveLength(5);
    const [, university] = targets.map((href) => new URL(href));
    expect(university!.origin + university!.pathname).toBe('https://uri.amap.com/marker');
    expect(Object.fromEntries(university!.searchParams)).toEqual({
      position: '106.508833,29.532263',
      name: '重庆医科大学',
      coordinate: 'gaode',
    });
    await visitor.lookOver();
  });

  test('and adds it to their calendar, or takes it along as a file; and stops it', async () => {
    const visitor = await onPhone(healthcare);
    const { page, context } = visitor;
    const button = page.getByRole('button', { name: '加入行事曆' });
    await button.click();
    const address = await page.getByRole('textbox', { name: '網址' }).inputValue();
    expect(address).toMatch(new RegExp(`^${stage.desk.url}/api/feeds/[\\w-]{22}\\.ics$`));
    const subscribe = page.getByRole('link', { name: '訂閱' });
    expect(await subscribe.getAttribute('href')).toBe(address.replace('http:', 'webcal:'));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '複製網址' }).click();
    await page.getByRole('button', { name: '已複製' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
    await visitor.lookOver();
    const calendar = await fetch(address);
    const events = (await calendar.text()).split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(5);
    expect(events[1]).toMatch(
      /DTSTART;TZID=Asia\/Shanghai:20250915T140000[\s\S]*SUMMARY:考察重慶醫科大學\r\n/,
    );

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '只存為檔案' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('itinerary.ics');
    expect((await textOf(file.createReadStream())).split('BEGIN:VEVENT').slice(1)).toHaveLength(5);

    await page.getByRole('button', { name: '停止訂閱' }).click();
    await page.getByText('所有裝置上已訂閱的行事曆都會停止更新').waitFor();
    expect((await fetch(address)).status).toBe(200);
    await page.getByRole('button', { name: '停止訂閱' }).click();
    await page.getByText('已停止，行事曆不再更新。').waitFor();
    expect((await fetch(address)).status).toBe(410);
    await button.click();
    expect(await page.getByRole('textbox', { name: '網址' }).inputValue()).not.toBe(address);
  });

  test('and within WeChat, where no calendar opens, copies the address', async () => {
    const visitor = await stage.visitor({
      ...{ viewport: { width: 390, height: 844 }, locale: 'zh-TW', isMobile: true },
      userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.49',
    });
    const { page } = visitor;
    await page.goto(healthcare);
    await page.getByRole('button', { name: '加入行事曆' }).click();
    await page.getByText('此處打不開行事曆').waitFor();
    expect(await page.getByRole('link', { name: '訂閱' }).count()).toBe(0);
    await page.getByRole('button', { name: '複製網址' }).waitFor();
    await visitor.lookOver();
  });

  test('and no request after that carries its token in the address or as referrer', async () => {
    const token = healthcare.split('#')[1]!;
    const visitor = await onPhone('about:blank');
    const { page, context } = visitor;
    const sent: Promise<string>[] = [];
    context.on('request', (request) => {
      sent.push(request.allHeaders().then(({ referer }) => `${request.url()} ${referer ?? ''}`));
    });
    await page.goto(healthcare);
    await nowAndNext(page).waitFor();
    await page.getByRole('button', { name: '加入行事曆' }).click();
    await page.getByRole('textbox', { name: '網址' }).waitFor();
    await page.reload();
    await nowAndNext(page).waitFor();
    const all = await Promise.all(sent);
    expect(all.length).toBeGreaterThan(5);
    // The address that was typed in: a browser keeps what follows # to itself.
    const typed = `${stage.desk.url}${healthcare} `;
    expect(all.filter((each) => each !== typed && each.includes(token.slice(0, 8)))).toEqual([]);
    expect(all.filter((each) => each !== typed && !each.endsWith(' '))).toEqual([]);
    await visitor.lookOver();
  });
});

describe('the page', () => {
  test('speaks three languages and remembers which', async () => {
    const visitor = await onPhone(electronics);
    const { page } = visitor;
    await nowAndNext(page, '现在与接下来').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sample Delegate 7' }).waitFor();
    expect(await page.evaluate('[document.documentElement.lang, document.title]')).toEqual([
      'en',
      'My itinerary',
    ]);
    await page.reload();
    await nowAndNext(page, 'Now and next').waitFor();
    await page.getByRole('button', { name: '繁體中文' }).click();
    await page.getByRole('heading', { name: '示例團員七' }).waitFor();
    await visitor.lookOver();
  });

  test('is dark where the phone is', async () => {
    const visitor = await onPhone(healthcare, 390, 'dark');
    await nowAndNext(visitor.page).waitFor();
    const paper = await visitor.page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(Math.max(...(String(paper).match(/\d+/g) ?? ['255']).map(Number))).toBeLessThan(64);
    await visitor.lookOver();
  });

  test('says kindly that a link was revoked, also to somebody who has it open', async () => {
    const organizer = await stage.desk.as('organizer');
    const { body } = await organizer.get('/api/delegates?perPage=1&sort=-rank');
    const delegate = `/api/delegates/${body.data[0]!.id}/link`;
    const { body: link } = await organizer.post(delegate);
    const { pathname, hash } = new URL(String(link.url));
    const visitor = await onPhone(pathname + hash);
    const { page, watch } = visitor;
    await nowAndNext(page).waitFor();
    await visitor.lookOver();

    expect((await organizer.delete(delegate, undefined)).status).toBe(204);
    watch.expect(401, '/api/itinerary');
    watch.expect(401, '/api/links/exchange');
    await page.reload();
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('請向您的聯絡員索取');
    await visitor.lookOver();

    await page.goto('about:blank');
    await page.goto(pathname + hash);
    await notice.waitFor();
    expect(await notice.innerText()).toContain('這個連結已停用');
    expect(page.url()).not.toContain('#');
  });
});

async function opened(link: string) {
  const visitor = await onPhone(link);
  await nowAndNext(visitor.page).waitFor();
  return { page: visitor.page, context: visitor.context, lookOver: () => visitor.lookOver() };
}

async function textOf(stream: Promise<AsyncIterable<Buffer>>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
