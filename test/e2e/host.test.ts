import type { Page } from 'playwright-core';
import type { Body } from '../support/client.js';
import { at } from '../support/make.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import type { Visitor } from './stage/visitor.js';

const DAY = '2025-09-17';

let stage: Stage;
let edition: Body;
let delegation: Body;
let visit: Body;

beforeAll(async () => {
  stage = await Stage.open();
  const organizer = await stage.desk.as('organizer');
  const make = await stage.desk.make();
  edition = (await organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  delegation = await make.delegation(edition, { name: { zhHans: '示例考察团' }, expectedHeadcount: 18 });
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

beforeEach(async () => {
  const make = await stage.desk.make();
  visit = await make.siteVisit(edition, {
    title: { zhHans: '参观芯片工厂', en: 'Chip factory' },
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '10:30'),
    placeId: (await make.place({ name: { zhHans: '示例工厂' } })).id,
    hostId: (await make.organisation({ name: { zhHans: '示例接待单位' } })).id,
    topics: [{ zhHans: '洁净室' }],
  });
  await join();
});

/** The delegation comes along from here on; its other visits are over. */
async function join(): Promise<void> {
  const organizer = await stage.desk.as('organizer');
  const { body } = await organizer.get(`/api/site-visits?delegationIds=${delegation.id}`);
  for (const other of body.data ?? []) {
    await organizer.verb(`/api/site-visits/${other.id}/cancel`, other.version, { reason: 'Over' });
  }
  const { editionId, title, startsAt, endsAt, placeId, hostId, topics, version } = visit;
  const { status } = await organizer.put(`/api/site-visits/${visit.id}`, {
    ...{ editionId, title, startsAt, endsAt, placeId, hostId, topics, version },
    delegationIds: [delegation.id],
  });
  expect(status).toBe(200);
}

const phone = (width: number, more = {}) =>
  stage.visitor({ viewport: { width, height: 844 }, isMobile: true, hasTouch: true, ...more });

async function newLink(): Promise<string> {
  const organizer = await stage.desk.as('organizer');
  const { body } = await organizer.post(`/api/site-visits/${visit.id}/host-link`);
  return String(body.url).replace(/^https?:\/\/[^/]+/, '');
}

/** A host on a phone who has opened their link. */
async function opened(width = 390, more = {}): Promise<Visitor> {
  const host = await phone(width, more);
  await host.page.goto(await newLink());
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
  await desk.goto(`/admin/site-visits/${visit.id}/show`);
  const card = desk.getByRole('region', { name: '接待方链接' });
  await card.getByRole('button', { name: '生成链接' }).click();
  await card.getByRole('img', { name: '接待方链接的二维码' }).waitFor();
  const link = await card.getByLabel('链接地址').inputValue();
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
  const moved = (await (await stage.desk.as('organizer')).get(`/api/site-visits/${visit.id}`)).body;
  expect(Date.parse(String(moved.startsAt))).toBe(Date.parse(at(DAY, '14:00')));

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
  await page.goto(`/admin/site-visits/${visit.id}/show`);
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
    const organizer = await stage.desk.as('organizer');
    const before = (await organizer.get(`/api/site-visits/${visit.id}`)).body;
    const { editionId, title, placeId, hostId, version } = before;
    const moved = { editionId, title, placeId, hostId, version, delegationIds: [delegation.id] };
    await organizer.put(`/api/site-visits/${visit.id}`, {
      ...moved,
      startsAt: at(DAY, '11:00'),
      endsAt: at(DAY, '12:00'),
    });
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
    const organizer = await stage.desk.as('organizer');
    const verb = async (name: string, body = {}) => {
      const { version } = (await organizer.get(`/api/site-visits/${visit.id}`)).body;
      expect((await organizer.verb(`/api/site-visits/${visit.id}/${name}`, version, body)).status).toBe(200);
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

    await organizer.delete(`/api/site-visits/${visit.id}/host-link`, undefined);
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
