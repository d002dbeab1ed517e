import { setTimeout as sleep } from 'node:timers/promises';
import type { Body } from '../support/client.js';
import { ApiProcess } from '../support/api-process.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import type { Visitor } from './stage/visitor.js';

const OFFLINE_MS = 10_000;

let stage: Stage;
let ceremony: Body;
beforeAll(async () => {
  stage = await Stage.open();
  ceremony = await arranged();
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const intended = (amount: string) => ({ kind: 'intended', amount, currency: 'CNY' });

/** A signing of three projects in the order of protocol. */
async function arranged(): Promise<Body> {
  const make = await stage.desk.make();
  const staff = await stage.desk.as('staff');
  const { data } = (await staff.get('/api/editions?ordinal=17')).body;
  const edition = data[0]!;
  const title = { zhHans: '集中签约', en: 'Joint signing' };
  const { id, version } = await make.session(edition, { sessionKind: 'signing', title });
  const items = [];
  for (const [zhHans, amount] of [
    ['芯片项目', '500000000'],
    ['医院项目', '120000000'],
    ['园区项目', '80000000'],
  ] as const) {
    const project = { title: { zhHans }, sectorCode: 'healthcare', amount: intended(amount) };
    items.push({ agreementId: (await make.agreement(edition, project)).id, tableNumber: 1 });
  }
  return (await staff.put(`/api/ceremonies/${id}`, { version, items })).body;
}

/** Said, not asserted: a busy machine must not fail a right answer. */
const say = (what: string, milliseconds: number) =>
  process.stdout.write(`${what}: ${Math.max(0, Math.round(milliseconds))} ms\n`);

const tick = ({ page }: Visitor, project: string) =>
  page.getByRole('button', { name: `签约：${project}` }).click();
const total = ({ page }: Visitor, chinese: string, english: string) =>
  Promise.all([
    page.getByText(chinese, { exact: true }).last().waitFor(),
    page.getByText(english, { exact: true }).last().waitFor(),
  ]);

test('the desk ticks on a phone, offline too, and the hall’s screen rises to the same total', async () => {
  const screen = await stage.visitor({ viewport: { width: 1366, height: 768 } });
  await screen.keep((await stage.desk.signIn('viewer@yutai.example')).cookie!);
  await screen.page.goto(`/admin/ceremonies/${ceremony.id}/screen`);
  await screen.page.getByText('签约即将开始').waitFor();
  await screen.page.getByText('实时', { exact: true }).waitFor();
  await screen.lookOver();

  const desk = await stage.visitor({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await desk.keep((await stage.desk.signIn('staff@yutai.example')).cookie!);
  await desk.page.goto(`/admin/ceremonies/${ceremony.id}/desk`);
  const answered = desk.page.waitForResponse(/\/record$/).then(() => performance.now());
  await tick(desk, '芯片项目');
  await total(screen, '5亿元', 'CNY 500 million');
  say("the hall's screen after the tick's answer", performance.now() - (await answered));
  await screen.page.getByRole('heading', { name: '芯片项目' }).waitFor();

  // What the tick changed may just be asked for anew.
  for (const path of ['/api/ceremonies', '/api/agreements', '/api/changes']) desk.watch.expectLost(path);
  await desk.context.setOffline(true);
  await tick(desk, '园区项目');
  await desk.page.getByRole('button', { name: '改金额：医院项目' }).click();
  await desk.page.getByRole('textbox', { name: '金额' }).fill('2000万美元');
  await desk.page.getByRole('textbox', { name: '汇率（1 USD 合人民币元）' }).fill('7.5');
  await desk.page.getByRole('textbox', { name: '汇率依据' }).fill('中国人民银行');
  await desk.page.getByText('合 1.5亿元').waitFor();
  await desk.lookOver();
  await desk.page.getByRole('button', { name: /^签约，.*美元$/ }).click();
  await desk.page.getByText('汇率 7.5 · 中国人民银行').waitFor();
  await desk.page.getByRole('button', { name: '撤销：芯片项目' }).click();
  await desk.page.getByText(/^3 项等待发送/).waitFor();
  await desk.page.getByRole('link', { name: '签约台有 3 项等待发送' }).waitFor();
  await desk.lookOver();
  await sleep(OFFLINE_MS);
  await total(screen, '5亿元', 'CNY 500 million');

  const leave = () => desk.page.goto('about:blank').catch(() => undefined);
  await desk.watch.declineBox('', leave);
  // Closed all the same, and another page opened: what waited is sent from there.
  await desk.page.close();
  await desk.context.setOffline(false);
  const again = await desk.context.newPage();
  await again.goto('/admin/people');
  desk.watch.passedThrough('/admin/people');
  await total(screen, '2.3亿元', 'CNY 230 million');
  await again.goto(`/admin/ceremonies/${ceremony.id}/desk`);
  await again.getByText('已签 2 / 3').waitFor();
  await again.getByText('等待发送', { exact: true }).first().waitFor({ state: 'hidden' });
  await again.getByRole('button', { name: '改金额：园区项目' }).click();
  await again.getByRole('textbox', { name: '金额' }).fill('100万美元');
  await again.getByText('合 750万元').waitFor();
  expect(await again.getByRole('textbox', { name: '汇率依据' }).inputValue()).toBe('中国人民银行');
  await again.getByRole('textbox', { name: '汇率依据' }).fill('');
  await again.getByRole('button', { name: '更正为 100万美元' }).click();
  await again.getByText('请写明汇率依据', { exact: false }).waitFor();
  await screen.lookOver();
});

test('what is signed here outside the running order is on the desk, and put into the order with one click', async () => {
  const make = await stage.desk.make();
  await make.agreement(
    { id: ceremony.editionId as string },
    { title: { zhHans: '加签项目' }, signedOn: '2025-09-16', signedAtActivityId: ceremony.id },
  );
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await page.goto(`/admin/ceremonies/${ceremony.id}/desk`);
  const outside = page.locator('section').filter({ hasText: '不在签约顺序里' });
  await outside.getByRole('heading', { name: '加签项目' }).waitFor();
  await page.getByText('已签 3 / 4').waitFor();
  await staff.lookOver();
  await outside.getByRole('button', { name: '加入签约顺序：加签项目' }).click();
  await page.getByRole('button', { name: '撤销：加签项目' }).waitFor();
  await outside.waitFor({ state: 'detached' });
});

test('the screen says when it is not live, keeps its figures, and is live again with the API', async () => {
  const screen = await signedIn(stage, 'viewer');
  const { page, watch } = screen;
  await page.goto(`/admin/ceremonies/${ceremony.id}/screen`);
  await page.getByText('实时', { exact: true }).waitFor();
  watch.expectLost('/api/');
  const { api, url, databaseUrl } = stage.desk;
  api.signal('SIGKILL');
  await page.getByText('正在重新连接').waitFor();
  await total(screen, '2.3亿元', 'CNY 230 million');
  const next = await ApiProcess.start(databaseUrl, { PORT: new URL(url).port });
  const back = performance.now();
  await page.getByText('实时', { exact: true }).waitFor();
  say("the hall's screen after the API's return", performance.now() - back);
  await screen.lookOver();
  await next.api.stop();
});
