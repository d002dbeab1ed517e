import { open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('a total is opened to its lines, which are saved, on a day in either sense; and a Week of reports alone', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '签约项目');
  const totals = page.getByRole('region', { name: '签约合计' });
  await staff.lookOver();
  await totals
    .getByRole('row', { name: /医疗健康/ })
    .getByRole('link', { name: '14.5亿元' })
    .click();
  await page.getByRole('heading', { name: '签约金额' }).waitFor();
  await page.getByText('14.5亿元', { exact: true }).waitFor();
  await page.getByText('3 笔金额').waitFor();
  await page.getByRole('definition').filter({ hasText: '医疗健康' }).waitFor();
  await page
    .getByRole('row', { name: /开幕签约项目1/ })
    .getByText('6.2亿元')
    .first()
    .waitFor();
  await staff.lookOver();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  expect((await saving).suggestedFilename()).toBe('签约金额明细.xlsx');

  await page.goBack();
  await totals.getByRole('combobox', { name: '截至' }).click();
  await page.getByRole('option', { name: '某日当时的账面' }).click();
  await totals.getByLabel('日期').fill('2025-12-31');
  await totals.getByText('当天结束前记录的', { exact: false }).waitFor();
  await totals.getByText('下面的列表是今天的情况；上面的合计截至 2025年12月31日。').waitFor();
  await totals.getByRole('link', { name: '那一天的明细' }).click();
  await page.getByRole('definition').filter({ hasText: '2025-12-31' }).waitFor();
  await page.getByText('没有金额').waitFor();
  await staff.lookOver();

  await page.goto('/admin/agreements?edition=16');
  await page.getByText('据报道').first().waitFor();
  await staff.lookOver();
});
