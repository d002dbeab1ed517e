import { readFile } from 'node:fs/promises';
import { rowsOf, workbook } from '../support/list-sheet.js';
import { open, signedIn, speak } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const SHEET = [
  ['涪陵区 2026 年项目进展表'],
  ['项目名称', '累计到资（万元）', '进展阶段', '开工时间', '项目状态', '说明情况'],
  ['開幕簽約項目1（醫療健康）', 1200, '开工', '2026/3/1', '正常', 'x'],
  ['开幕签约项目', null, '开工', '2026/4/1', null, 'y'],
  ['不存在的示例工厂', 5, null, null, null, 'z'],
];

test('a progress sheet is looked at, a project chosen, rows ticked, taken in, and changes nothing the second time', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '签约项目');
  await page.getByRole('button', { name: '导入进展表…' }).click();
  const dialog = page.getByRole('dialog', { name: /导入进展表/ });
  const file = { name: '进展表.xlsx', mimeType: 'application/octet-stream', buffer: await workbook(SHEET) };
  await dialog.getByLabel('选择文件').setInputFiles(file);

  await dialog
    .getByRole('row', { name: /開幕簽約項目1.*有变化.*开工日 2026年3月1日.*新增一笔 1,200万元/ })
    .waitFor();
  await dialog.getByRole('row', { name: /不存在的示例工厂.*本届没有找到这个项目/ }).waitFor();
  await staff.lookOver();
  await dialog.getByRole('combobox', { name: '第 4 行是哪个项目' }).click();
  await page.getByRole('option', { name: /开幕签约项目2/ }).click();
  await dialog.getByText(/即：开幕签约项目2/).waitFor();

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载不能导入的行' }).click();
  const back = await rowsOf(await readFile(await (await download).path()));
  expect(back.map((row) => row.at(-1))).toEqual(['未导入的原因', '项目名称：本届没有找到这个项目。']);

  await dialog.getByRole('checkbox', { name: '导入第 4 行' }).uncheck();
  await dialog.getByRole('button', { name: '导入 1 个项目' }).click();
  await dialog.getByText('已导入 1 个项目的进展').waitFor();
  expect(await dialog.getByRole('row').count()).toBe(2);
  await staff.lookOver();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('row', { name: /开幕签约项目1.*开工/ }).waitFor();

  await speak(page, '繁體中文');
  await page.getByRole('button', { name: '匯入進展表…' }).click();
  await page.getByLabel('選擇檔案').setInputFiles(file);
  await page.getByRole('button', { name: '無變化 1' }).waitFor();

  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '匯入進展表…' }).click();
  await page.getByRole('button', { name: '復原這次匯入' }).click();
  await page.getByRole('dialog', { name: '復原這次匯入？' }).getByRole('button', { name: '復原' }).click();
  await page.getByText(/已復原（.*）/).waitFor();
  await page.getByLabel('選擇檔案').setInputFiles(file);
  await page.getByRole('button', { name: '有變化 1' }).waitFor();
});
