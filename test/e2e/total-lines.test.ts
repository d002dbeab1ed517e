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

test('amounts without a rate are told of at the total, and given theirs at once; the next is offered the same', async () => {
  const make = await stage.desk.make();
  const { data } = (await (await stage.desk.as('staff')).get('/api/editions?ordinal=17')).body;
  const amount = { kind: 'contracted', amount: '1000000', currency: 'USD' };
  for (const zhHans of ['港口项目', '物流项目'])
    await make.agreement(data[0]!, { title: { zhHans }, signedOn: '2025-09-16', amount });
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '签约项目');
  await page.getByRole('row', { name: /港口项目.*100万美元.*缺汇率/ }).waitFor();
  await page.getByRole('link', { name: '2 笔金额没有汇率，未计入合计' }).waitFor();
  await page.getByRole('button', { name: '补汇率' }).click();
  const dialog = page.getByRole('dialog', { name: '补填汇率' });
  await dialog.getByRole('heading', { name: /^USD · 2025年9月16日 · 2 笔$/ }).waitFor();
  await dialog.getByLabel('汇率（1 USD 合人民币元）').fill('7.1');
  await dialog.getByLabel('汇率依据').fill('中国人民银行');
  await dialog.getByText('合 1,420万元').waitFor();
  await staff.lookOver();
  await dialog.getByRole('button', { name: '补填' }).click();
  await page.getByRole('region', { name: '签约合计' }).getByText('32.99亿元').first().waitFor();
  await page.getByRole('row', { name: /港口项目.*710万元/ }).waitFor();

  await page.getByRole('link', { name: '新建' }).click();
  const written = page.getByRole('textbox', { name: '金额', exact: true });
  await written.fill('约200万美元');
  await written.blur();
  await page.getByText('不认识其中的“约”', { exact: false }).waitFor();
  await written.fill('200万美元');
  await page.getByLabel('签约日', { exact: true }).fill('2025-09-17');
  await page.getByRole('button', { name: '填入 7.1（中国人民银行，2025年9月16日）' }).click();
  await page.getByText('合 1,420万元').waitFor();
  expect(await page.getByLabel('汇率依据').inputValue()).toBe('中国人民银行 (2025-09-16)');
  await staff.lookOver();
});
