import type { Body } from '../support/client.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** The first record of a list. */
async function first(path: string): Promise<Body> {
  return (await (await stage.desk.as('organizer')).get(`/api/${path}`)).body.data[0]!;
}
const statusOf = async (address: string) => (await fetch(address)).status;

test('an organizer gives a vehicle’s calendar out, replaces its address and withdraws it', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  const vehicle = await first('vehicles');
  await page.goto(`/admin/vehicles/${vehicle.id}/show`);
  const section = page.getByRole('region', { name: '日历订阅' });
  await section.getByText('还没有订阅地址').waitFor();
  await section.getByRole('combobox', { name: '日历的语言' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await section.getByRole('button', { name: '生成订阅地址' }).click();
  const address = section.getByRole('textbox', { name: '网址' });
  await section.getByText('订阅地址（English）').waitFor();
  const made = await address.inputValue();
  expect(await section.getByRole('textbox', { name: '订阅' }).inputValue()).toBe(
    made.replace('http:', 'webcal:'),
  );
  await section.getByRole('img', { name: '订阅地址的二维码' }).waitFor();
  expect(await statusOf(made)).toBe(200);
  await organizer.lookOver();

  await section.getByRole('button', { name: '更换订阅地址' }).click();
  const dialog = page.getByRole('dialog');
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '更换订阅地址' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction((before) => !document.body.querySelector(`input[value="${before}"]`), made);
  const next = await address.inputValue();
  expect(await Promise.all([made, next].map(statusOf))).toEqual([410, 200]);

  await section.getByRole('button', { name: '收回' }).click();
  await dialog.getByRole('button', { name: '收回' }).click();
  await section.getByText('还没有订阅地址').waitFor();
  expect(await address.count()).toBe(0);
  expect(await statusOf(next)).toBe(410);
  await organizer.lookOver();
});

test('a liaison gives links to all of a delegation who have none, each with a message in the reader’s language', async () => {
  const { data } = (await (await stage.desk.as('liaison')).get('/api/delegations')).body;
  const liaison = await signedIn(stage, 'liaison');
  await liaison.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = liaison;
  await page.goto(`/admin/delegations/${data[0]!.id}/show`);
  const make = page.getByRole('button', { name: '批量生成链接' });
  await make.click();
  const dialog = page.getByRole('dialog', { name: '5 位团员的行程链接' });
  const first = dialog.getByRole('listitem').first();
  const address = await first.getByText('/i#').innerText();
  await liaison.lookOver();
  await first.getByRole('button', { name: '复制消息' }).click();
  await page.getByText('已复制', { exact: true }).waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/^示例團員.+：您的行程在這裡，請勿轉傳給他人。\n/);
  expect(copied).toContain(address);
  await dialog.getByRole('button', { name: '已复制，关闭' }).click();
  await make.click();
  await page.getByText('团员都已有链接').waitFor();
  const delegate = await stage.visitor({ locale: 'zh-TW' });
  await delegate.page.goto(address);
  await delegate.page.getByRole('heading', { level: 1 }).waitFor();
  await delegate.lookOver();
});

test('a liaison is offered it for their own delegations and delegates, and a viewer for none', async () => {
  const { desk } = stage;
  const { data } = (await (await desk.as('liaison')).get('/api/delegations')).body;
  const own = data[0]!;
  const link = await desk.linkOf(await first(`delegates?delegationId=${own.id}`));
  await link.post('/api/itinerary/feed', { language: 'zh-Hant' });
  const liaison = await signedIn(stage, 'liaison');
  const section = liaison.page.getByRole('region', { name: '日历订阅' });
  await liaison.page.goto(`/admin/delegations/${own.id}/show`);
  await section.getByRole('button', { name: '生成订阅地址' }).waitFor();
  await liaison.lookOver();
  const delegate = await first(`delegates?delegationId=${own.id}`);
  await liaison.page.goto(`/admin/delegates/${delegate.id}/show`);
  await section.getByText('团员已于').waitFor();
  await liaison.lookOver();
  const viewer = await signedIn(stage, 'viewer');
  await viewer.page.goto(`/admin/delegations/${own.id}/show`);
  await viewer.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await viewer.page.getByRole('region', { name: '日历订阅' }).count()).toBe(0);
  await viewer.lookOver();
});
