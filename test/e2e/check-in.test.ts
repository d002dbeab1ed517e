import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@yutai/domain';
import type { Body } from '../support/client.js';
import { setting } from '../support/databases.js';
import { open, signedIn } from './stage/admin.js';
import { cameraThatShows, filmOf } from './stage/camera.js';
import { arrangeBus, person, PHONE, phoneAtBus } from './stage/check-in.js';
import { Stage } from './stage/stage.js';

const FILM = 'badge.y4m';

let folder: string;
let stage: Stage;
let delegation: Body;
let delegates: Body[];
let bus: Body;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yutai-camera-'));
  stage = await Stage.open(cameraThatShows(join(folder, FILM)));
  ({ delegation, delegates, bus } = await arrangeBus(stage));
});
afterEach(() => stage?.clear());
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

const phone = (role: Role) => phoneAtBus(stage, role);

test('two phones without a network mark the same and different people, and agree with the desk once they have one', async () => {
  const [one, two] = [await phone('organizer'), await phone('staff')];
  await one.page.getByText('all 4', { exact: true }).waitFor();
  await one.lookOver();
  const focusIsOn = (words: string) =>
    one.page.waitForFunction(
      `document.activeElement !== document.body && document.activeElement.textContent.includes('${words}')`,
    );
  await focusIsOn('Bus to the plant');
  for (const { context, page } of [one, two]) {
    await context.setOffline(true);
    await page.reload();
    await page.getByText('No network: it works all the same').waitFor();
  }
  await person(one.page, 'Lin Yi').click();
  await focusIsOn('Lin Yi');
  await person(one.page, 'Chen Er').click();
  await one.page.getByText('2 of 4').first().waitFor();
  await one.page.getByText('2 marks to be sent').waitFor();
  await person(two.page, 'Chen Er').click();
  await person(two.page, 'Huang San').click();
  await person(two.page, 'Huang San').click();
  await person(two.page, 'Huang San').click();
  await two.page.getByText('2 missing').waitFor();
  await one.lookOver();
  await one.page.reload();
  await one.page.getByText('2 marks to be sent').waitFor();

  await one.context.setOffline(false);
  await two.context.setOffline(false);
  for (const { page } of [one, two]) {
    await page.getByText('3 of 4').first().waitFor();
    await page.getByText('1 missing').waitFor();
    expect(await page.getByRole('link', { name: 'Call Wu Si' }).getAttribute('href')).toBe(
      'tel:+886900000003',
    );
    await page.getByText(/to be sent/).waitFor({ state: 'detached' });
  }
  await two.lookOver();
  const organizer = await stage.desk.as('organizer');
  const { body } = await organizer.get(`/api/attendance?activityId=${bus.id}&state=present`);
  expect(body.total).toBe(3);
});

test('a delegate says that they come late without a network, and is scanned by their printed badge when they are there', async () => {
  const organizer = await stage.desk.as('organizer');
  const { body: link } = await organizer.post(`/api/delegates/${delegates[3]!.id}/link`);
  const { pathname, hash } = new URL(String(link.url));
  const theirs = await stage.visitor(PHONE);
  theirs.watch.expectLost('/api/itinerary');
  await theirs.page.goto(pathname + hash);
  const late = theirs.page.getByRole('button', { name: 'I will be late' });
  await late.waitFor();
  await theirs.lookOver();
  await theirs.context.setOffline(true);
  await late.click();
  await theirs.page.getByRole('button', { name: '10 min' }).click();
  await theirs.page.getByText('sent once there is a network').waitFor();

  const desk = await signedIn(stage, 'organizer');
  desk.watch.passedThrough('/admin/delegations/:id/show');
  await desk.page.goto(`/admin/delegations/${delegation.id}/show`);
  await desk.page.getByRole('link', { name: '打印证件' }).click();
  const badge = desk.page.getByRole('article').filter({ hasText: 'Wu Si' });
  await badge.waitFor();
  expect(await badge.innerText()).toContain('團員4');
  expect(await badge.innerText()).not.toContain('团员4');
  await desk.page.getByText('4 位的另一种字形是转换而来').waitFor();
  await desk.lookOver();
  await filmOf(badge, join(folder, FILM));
  await desk.page
    .getByRole('listitem')
    .filter({ hasText: '团员4' })
    .getByRole('button', { name: '确认' })
    .click();
  await badge.getByText('团员4').waitFor();

  const scanner = await phone('staff');
  const { page } = scanner;
  const row = page.getByRole('listitem').filter({ hasText: 'Wu Si' });
  await theirs.context.setOffline(false);
  await row.getByText(/About 10 min late .* says so themselves/).waitFor();
  await page.getByRole('link', { name: 'Back' }).click();
  const next = page.getByRole('region', { name: 'Begins soon' });
  await next.getByRole('link', { name: /Bus to the plant .* 1 late/ }).click();
  await page.getByRole('button', { name: 'Scan badges' }).click();
  await page.getByText('Wu Si 團員4').first().waitFor();
  await row.getByText(/^Delegate Here/).waitFor();
  await theirs.page.reload();
  await theirs.page.getByText('Checked in: the organizers have seen you').waitFor();
  await page.getByLabel('Code on the badge').fill('YT0000000000');
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByText('Not a badge of this edition').waitFor();
  await scanner.lookOver();

  await desk.page.goto(`/admin/transfers/${bus.id}/show`);
  const section = desk.page.getByRole('region', { name: '签到' });
  await section.getByRole('row', { name: /团员4.*已到/ }).waitFor();
  expect(await section.getByRole('link', { name: '为此日程签到' }).getAttribute('href')).toBe(
    `/c?edition=${bus.editionId}#${bus.id}`,
  );
  await section.getByRole('img', { name: '为此日程签到' }).waitFor();
  await desk.lookOver();
  await open(desk.page, '签到');
  await desk.page.getByText(/^已到 \d \/ 4$/).waitFor();
  await desk.lookOver();
  expect(await desk.page.getByRole('link', { name: '打开签到页' }).getAttribute('href')).toBe(
    `/c?edition=${bus.editionId}`,
  );
  const saved = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: '导出签到表' }).click();
  expect((await saved).suggestedFilename()).toMatch(/签到\.xlsx$/);
});

test('who is not signed in is led to where they can, and back; who signs out leaves no names behind', async () => {
  const visitor = await stage.visitor();
  const { page, watch } = visitor;
  watch.expect(401, '/api/attendance/check-in');
  watch.expect(401, '/api/attendance/marks');
  watch.expect(401, '/api/me');
  await page.goto('/c');
  await visitor.lookOver();
  await page.getByRole('link', { name: '登录' }).click();
  await page.getByLabel('邮箱').fill('liaison@yutai.example');
  await page.getByLabel('密码').fill(setting('DEMO_PASSWORD'));
  await visitor.lookOver();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/c');
  await page.getByText('没有可签到的日程').waitFor();
  expect(await page.evaluate(`localStorage.getItem('yutai.check-in')`)).not.toBeNull();
  const beside = await page.context().newPage();
  await beside.goto('/c');
  await beside.getByText('没有可签到的日程').waitFor();
  await page.goto('/admin/organisations');
  watch.passedThrough('/admin/organisations', '/admin');
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: '账户' }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByLabel('密码').waitFor();
  await beside.getByText('请先登录').waitFor();
  expect(await page.evaluate(`localStorage.getItem('yutai.check-in')`)).toBeNull();
});
