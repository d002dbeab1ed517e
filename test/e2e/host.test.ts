import type { Page } from 'playwright-core';
import type { Body } from '../support/client.js';
import { at } from '../support/make.js';
import { DAY, ReceivedVisit } from '../support/received-visit.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import type { Visitor } from './stage/visitor.js';

let stage: Stage;
let edition: Body;
let delegation: Body;
let visit: ReceivedVisit;

beforeAll(async () => {
  stage = await Stage.open();
  const organizer = await stage.desk.as('organizer');
  const make = await stage.desk.make();
  edition = (await organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  delegation = await make.delegation(edition, { name: { zhHans: '示例考察团' }, expectedHeadcount: 18 });
});
beforeEach(async () => {
  visit = await ReceivedVisit.of(stage.desk, { edition, delegation });
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const phone = (width: number, more = {}) =>
  stage.visitor({ viewport: { width, height: 844 }, isMobile: true, hasTouch: true, ...more });

/** A host on a phone who has opened their link. */
async function opened(width = 390, more = {}): Promise<Visitor> {
  const host = await phone(width, more);
  await host.page.goto(await visit.newLink());
  await host.page.getByRole('heading', { level: 1 }).waitFor();
  return host;
}

async function propose(page: Page, from: string, to: string): Promise<void> {
  await page.getByText('另提时间').click();
  await page.getByLabel('日期').fill(DAY);
  await page.getByLabel('开始').fill(from);
  await page.getByLabel('结束').fill(to);
}

const send = (page: Page) => page.getByRole('button', { name: '发送答复' });
const words = (page: Page) => page.getByRole('textbox', { name: '留言' });
const given = (page: Page) => page.locator('section', { hasText: '已于' }).last();

test('a host declines with another time, and the organizer takes it in one click', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const desk = organizer.page;
  organizer.watch.passedThrough('/admin');
  await desk.goto(visit.page);
  const card = desk.getByRole('region', { name: '接待方链接' });
  await card.getByRole('button', { name: '生成链接' }).click();
  await card.getByRole('img', { name: '接待方链接的二维码' }).waitFor();
  const link = await card.getByRole('textbox', { name: '链接地址' }).inputValue();
  await desk.getByText('已询问').first().waitFor();
  await organizer.lookOver();

  const host = await phone(390);
  const { page } = host;
  await page.goto(link.replace(/^https?:\/\/[^/]+/, ''));
  await page.getByRole('heading', { name: '参观芯片工厂' }).waitFor();
  const facts = await page.locator('dl').first().innerText();
  expect(facts).toMatch(/9月17日 星期三[\s\S]*09:00–10:30[\s\S]*示例工厂[\s\S]*示例接待单位/);
  expect(facts).toMatch(/示例考察团[\s\S]*18 人[\s\S]*洁净室/);
  expect(page.url()).toBe(`${stage.desk.url}/h`);
  expect(await page.content()).not.toContain(link.split('#')[1]!);
  expect(await page.evaluate('document.cookie')).toBe('');
  await host.lookOver();

  await propose(page, '14:00', '15:30');
  await page.getByText('9月17日 星期三 14:00–15:30').waitFor();
  await words(page).fill('上午停电检修，下午可以。');
  await host.lookOver();
  await send(page).click();
  await page.getByRole('heading', { name: '贵单位的答复' }).waitFor();
  expect(await given(page).innerText()).toMatch(/另提时间[\s\S]*14:00–15:30[\s\S]*上午停电检修/);
  await host.lookOver();

  const answer = desk.getByRole('region', { name: '接待与内容' });
  await answer.getByText('上午停电检修，下午可以。').waitFor();
  await answer.getByText('14:00 – 15:30').waitFor();
  await organizer.lookOver();
  await answer.getByRole('button', { name: '采用这个时间' }).click();
  await desk.getByText('已改到接待方提议的时间').waitFor();
  await answer.getByText('同意接待').waitFor();
  await answer.getByRole('button', { name: '采用这个时间' }).waitFor({ state: 'hidden' });
  await organizer.lookOver();
  expect(Date.parse(String((await visit.read()).startsAt))).toBe(Date.parse(at(DAY, '14:00')));

  await page.reload();
  await page.getByText('可以接待', { exact: true }).waitFor();
  expect(await page.locator('dl').first().innerText()).toContain('14:00–15:30');
  await host.lookOver();
});

test('a time that does not fit is said to the organizer, with what stands in its way', async () => {
  const make = await stage.desk.make();
  await make.siteVisit(edition, {
    title: { zhHans: '另一场考察' },
    startsAt: at(DAY, '14:00'),
    endsAt: at(DAY, '15:00'),
    delegationIds: [delegation.id],
  });
  const host = await opened();
  await propose(host.page, '14:30', '16:00');
  await send(host.page).click();
  await given(host.page).waitFor();
  await host.lookOver();

  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  await page.goto(visit.page);
  watch.passedThrough('/admin');
  watch.expect(409, '/api/site-visits');
  await page.getByRole('button', { name: '采用这个时间' }).click();
  const dialog = page.getByRole('dialog', { name: '接待方提议的时间排不进去' });
  await dialog.getByText('另一场考察').first().waitFor();
  expect(await dialog.getByRole('button', { name: '采用这个时间' }).isDisabled()).toBe(true);
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '在表单中调整' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('region', { name: '日程检查' }).getByText('另一场考察').first().waitFor();
  await organizer.lookOver();
});

describe('the page', () => {
  test.each([360, 390, 768])('is no wider than %i px, in three languages, light and dark', async (width) => {
    const host = await opened(width, { colorScheme: width === 390 ? 'dark' : 'light' });
    const { page } = host;
    await propose(page, '14:00', '15:30');
    for (const [language, title] of [
      ['English', 'Receiving a site visit'],
      ['繁體中文', '考察接待'],
      ['简体中文', '考察接待'],
    ] as const) {
      await page.getByRole('button', { name: language }).click();
      await page.waitForFunction((wanted) => document.title === wanted, title);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      await host.lookOver();
    }
  });

  test('says what is missing, keeps what was typed when it cannot be sent, and sends it once', async () => {
    const host = await opened();
    const { page, watch, context } = host;
    await send(page).click();
    await page.getByRole('alert').getByText('请先选择一项。').waitFor();
    await propose(page, '15:00', '14:00');
    await send(page).click();
    await page.getByRole('alert').getByText('结束时间须晚于开始时间。').waitFor();
    await host.lookOver();
    await page.getByLabel('结束').fill('16:00');
    await words(page).fill('请走东门');

    watch.expectLost('/api/host-visit');
    await context.setOffline(true);
    await send(page).click();
    await page.getByRole('alert').getByText('您填写的内容都还在').waitFor();
    expect(await words(page).inputValue()).toBe('请走东门');
    await host.lookOver();
    await context.setOffline(false);

    const sent: string[] = [];
    page.on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())));
    await send(page).dblclick();
    await given(page).waitFor();
    expect(sent).toHaveLength(1);
    expect(await given(page).innerText()).toMatch(/15:00–16:00[\s\S]*请走东门/);
    await page.getByRole('button', { name: '更改答复' }).click();
    await page.getByText('可以接待', { exact: true }).click();
    await send(page).click();
    await page.locator('.said', { hasText: '可以接待' }).waitFor();
    await host.lookOver();
  });

  test('shows a visit that was moved meanwhile, and asks again', async () => {
    const host = await opened();
    const { page, watch } = host;
    await visit.change({ startsAt: at(DAY, '11:00'), endsAt: at(DAY, '12:00') });
    await page.getByText('不便接待').click();
    await words(page).fill('那天不行');
    watch.expect(409, '/api/host-visit/answer');
    await send(page).click();
    await page.getByRole('alert').getByText('考察安排有变动').first().waitFor();
    expect(await page.locator('dl').first().innerText()).toContain('11:00–12:00');
    expect(await words(page).inputValue()).toBe('那天不行');
    await host.lookOver();
    await send(page).click();
    await page.locator('.said', { hasText: '不便接待' }).waitFor();
    await host.lookOver();
  });

  test('says that it is confirmed, cancelled, or that the link is dead or wrong', async () => {
    const host = await opened();
    const { page, watch } = host;
    const verb = async (name: string, body = {}) => {
      await visit.verb(name, body);
      await page.reload();
    };
    await verb('confirm');
    await page.getByRole('heading', { name: '考察已确认' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await host.lookOver();
    await verb('cancel', { reason: '内部原因' });
    await page.getByRole('heading', { name: '考察已取消' }).waitFor();
    expect(await page.content()).not.toContain('内部原因');
    await host.lookOver();

    await visit.withdrawLink();
    watch.expect(401, '/api/host-visit');
    watch.expect(401, '/api/host-links/exchange');
    await page.reload();
    await page.getByRole('alert').getByText('这个链接已停用').waitFor();
    await host.lookOver();
    await page.goto('about:blank');
    await page.goto('/h#nobody-was-given-this');
    await page.getByRole('alert').getByText('找不到这个链接').waitFor();
    await host.lookOver();
  });
});
