import type { Page } from 'playwright-core';
import { at } from '../support/make.js';
import { WebhookPeer } from '../support/webhook-peer.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let peer: WebhookPeer;
let stage: Stage;
beforeAll(async () => {
  peer = await WebhookPeer.open();
  stage = await Stage.open([], { WEBHOOK_HOSTS: peer.host });
});
afterEach(() => stage?.clear());
afterAll(async () => {
  await stage?.close();
  await peer?.close();
});

const section = (page: Page, name: string) => page.getByRole('region', { name });

test('the robot of a WeCom group is added, tried out, told of a release, and switched off', async () => {
  const make = await stage.desk.make();
  const edition = await make.edition({ name: { zhHans: '试排届' } });
  const delegation = await make.delegation(edition);
  const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:30') };
  const title = { zhHans: '考察园区' };
  await make.siteVisit(edition, { ...time, title, delegationIds: [delegation.id] });

  const visitor = await signedIn(stage, 'organizer');
  const { page } = visitor;
  await page.goto(`/admin/webhooks?edition=${edition.ordinal}`);
  await page.getByText('还没有群机器人').waitFor();
  await visitor.lookOver();
  await page.getByRole('link', { name: '新建' }).click();
  expect(await page.getByRole('radio', { name: '企业微信群机器人' }).isChecked()).toBe(true);
  await page.getByLabel('Webhook 地址').fill(`${peer.url('/group')}?key=a-key-to-keep`);
  await page.getByLabel('名称').fill('筹备工作群');
  await visitor.lookOver();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '筹备工作群', level: 1 }).waitFor();
  expect(await page.content()).not.toContain('a-key-to-keep');

  const trial = section(page, '试发');
  peer.behave('/group', { status: 200, body: { errcode: 93000, errmsg: 'invalid webhook url' } });
  await trial.getByRole('button', { name: '发送测试消息' }).click();
  await trial.getByText('请重新复制 Webhook 地址').waitFor();
  await visitor.lookOver();
  peer.behave('/group', 'take');
  await trial.getByRole('button', { name: '发送测试消息' }).click();
  await trial.getByText('对方已接收，请到群里看一眼。').waitFor();
  await visitor.lookOver();

  const heard = peer.at('/group').length;
  const organizer = await stage.desk.as('organizer');
  await organizer.post(`/api/editions/${edition.id}/publish`, { urgent: true });
  await page.goto(`/admin/notices?edition=${edition.ordinal}`);
  const row = page.getByRole('row').filter({ hasText: '筹备工作群' });
  await row.getByText('全部日程').waitFor();
  await row.getByText('已发送').waitFor();
  expect(peer.at('/group')).toHaveLength(heard + 1);
  await visitor.lookOver();

  await row.getByRole('cell', { name: '第 1 版', exact: true }).click();
  await page.getByRole('heading', { name: '试排届：日程已发布', level: 1 }).waitFor();
  await page.getByRole('region', { name: '发送记录' }).getByText('第 1 次').waitFor();
  await visitor.lookOver();
  await page.getByRole('main').getByRole('link', { name: '筹备工作群' }).click();
  await page.getByRole('link', { name: '编辑' }).click();
  await page.getByRole('switch', { name: '启用' }).click();
  await visitor.lookOver();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已停用：发布日程时不会通知这里。').waitFor();
  await page.goto(`/admin/webhooks?edition=${edition.ordinal}`);
  await page.getByRole('row').filter({ hasText: '筹备工作群' }).getByText('已停用').click();
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await page.getByText('还没有群机器人').waitFor();
  await visitor.lookOver();
});

test('the secret of a machine is shown once, and again only when it is replaced', async () => {
  const make = await stage.desk.make();
  const edition = await make.edition();
  const visitor = await signedIn(stage, 'organizer');
  const { page } = visitor;
  const secret = () => page.getByRole('dialog').getByLabel('签名密钥', { exact: true }).inputValue();
  await page.goto(`/admin/webhooks/create?edition=${edition.ordinal}`);
  await page.getByRole('radio', { name: '其他系统（Webhook）' }).check();
  await page.getByLabel('Webhook 地址').fill(peer.url('/machine'));
  await page.getByLabel('名称').fill('大屏');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('关闭后不再显示').waitFor();
  const first = await secret();
  expect(first).toMatch(/^whsec_.{40,}/);
  await visitor.lookOver();
  await page.getByRole('button', { name: '已保存，关闭' }).click();
  await page.getByRole('heading', { name: '大屏', level: 1 }).waitFor();
  expect(await page.content()).not.toContain(first);

  await page.getByRole('button', { name: '更换密钥' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '更换密钥' }).click();
  await page.getByText('请保存签名密钥').waitFor();
  expect(await secret()).not.toBe(first);
  await page.getByRole('button', { name: '已保存，关闭' }).click();
  await visitor.lookOver();
});
