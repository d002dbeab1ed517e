import { open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('a project is moved over the board by dragging and from the keyboard, on its day, and back', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await staff.lookOver();
  await open(page, '签约项目');
  await staff.lookOver();
  await page.getByRole('link', { name: '进程看板' }).click();
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name} `) });
  const card = (name: string) => column(name).getByRole('listitem').filter({ hasText: '开幕签约项目1' });
  await card('签约').waitFor();
  await staff.lookOver();

  await card('签约').dragTo(column('到资'), { targetPosition: { x: 60, y: 60 } });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('“到资”还缺：到位金额').waitFor();
  await dialog.getByLabel('到达日期').fill('2026-02-01');
  await staff.lookOver();
  await dialog.getByRole('button', { name: '记录' }).click();
  await card('到资').waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await card('签约').waitFor();

  await card('签约').getByRole('button', { name: /^移动/ }).press('Enter');
  await page.getByRole('menuitem', { name: '推进到“开工”' }).press('Enter');
  await dialog.getByLabel('到达日期').fill('2026-03-01');
  await dialog.getByLabel('到达日期').press('Enter');
  await card('开工').waitFor();
  await card('开工').getByRole('link').press('Enter');
  await page.getByRole('heading', { name: '进展记录' }).waitFor();
  await page.getByText('开工：2026年3月1日').waitFor();
  await page.getByText('到资：撤回 2026年2月1日').waitFor();
  await staff.lookOver();

  await open(page, '签约项目');
  const totals = page.getByRole('region', { name: '签约合计' });
  await totals.getByText('10%', { exact: true }).first().waitFor();
  await totals.getByRole('button', { name: '阶段' }).click();
  await totals.getByRole('link', { name: '开工', exact: true }).click();
  await page.getByText('第 1–1 条，共 1 条').waitFor();
  await totals.getByText('1 项', { exact: false }).first().waitFor();
  await staff.lookOver();
});

test('a project recorded by mistake is voided with its reason, is listed no more, and comes back by undo', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  const toProject = async () => {
    await open(page, '签约项目');
    await page.getByRole('link', { name: '开幕签约项目2' }).click();
  };
  await toProject();
  await page.getByRole('button', { name: '作废' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('作废原因').fill('与另一条重复');
  await staff.lookOver();
  await dialog.getByRole('button', { name: '作废' }).click();
  await page.getByRole('alert').getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '作废' }).click();
  await dialog.getByLabel('作废原因').fill('与另一条重复');
  await dialog.getByRole('button', { name: '作废' }).click();
  await page.getByRole('alert').filter({ hasText: '与另一条重复' }).waitFor();
  await page.getByRole('button', { name: '恢复为有效' }).waitFor();
  await staff.lookOver();

  await open(page, '签约项目');
  await page.getByRole('link', { name: '开幕签约项目1' }).waitFor();
  await page.getByRole('link', { name: '开幕签约项目2' }).waitFor({ state: 'detached' });
  const filter = encodeURIComponent(JSON.stringify({ voided: 'true' }));
  await page.goto(`${new URL(page.url()).origin}/admin/agreements?filter=${filter}`);
  await page.getByRole('link', { name: '开幕签约项目2' }).waitFor();
  await staff.lookOver();
  await page.getByRole('link', { name: '开幕签约项目2' }).click();
  await page.getByRole('button', { name: '恢复为有效' }).click();
  await page.getByRole('button', { name: '作废' }).waitFor();
});
