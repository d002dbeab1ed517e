import { readFile } from 'node:fs/promises';
import { open, signedIn, speak } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import { rowsOf, workbook } from '../support/list-sheet.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const LIST = [
  ['參訪團名單'],
  ['姓名', '服務單位', '職稱', '行動電話', '抵達日期', '個人檔案'],
  ['示例匯入甲', '示例匯入公司', '董事長', '0912 345 678', '9月15日 14:30', 'x'],
  ['示例匯入乙', '示例匯入公司', '總經理', '同上', '9月15日 14:30', 'y'],
  ['示例匯入丙', '示例匯入公司', '經理', '0912 345 680', '9月15日', 'z'],
];

test('a list with one bad row is looked at, taken in without it, and changes nothing the second time', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  await organizer.lookOver();
  await open(page, '团组');
  await page.getByRole('link', { name: '台湾区电机电子工业同业公会' }).first().waitFor();
  await organizer.lookOver();
  await page.getByRole('link', { name: '台湾区电机电子工业同业公会' }).first().click();
  await page.getByRole('button', { name: '导入名单…' }).click();
  const dialog = page.getByRole('dialog', { name: /导入名单/ });
  const file = { name: '名單.xlsx', mimeType: 'application/octet-stream', buffer: await workbook(LIST) };
  await dialog.getByLabel('选择文件').setInputFiles(file);

  await dialog.getByRole('row', { name: /示例匯入甲.*新增/ }).waitFor();
  await dialog.getByText('电话“同上”：这不是一个电话号码。').waitFor();
  await organizer.lookOver();
  await dialog.getByRole('button', { name: /不能导入 1/ }).click();
  expect(await dialog.getByRole('row').count()).toBe(2);

  await dialog.getByRole('button', { name: /各列的含义.*已识别 5 列/ }).click();
  await dialog.getByRole('combobox', { name: '個人檔案' }).click();
  await page.getByRole('option', { name: '备注' }).click();
  await dialog.getByText('已识别 6 列').waitFor();
  const header = dialog.getByLabel('标题在第几行');
  expect(await header.inputValue()).toBe('2');
  await header.fill('3');
  await header.press('Enter');
  await dialog.getByText('请指明哪一列是姓名。').waitFor();
  await header.fill('2');
  await header.press('Enter');
  await dialog.getByText('已识别 5 列').waitFor();
  await organizer.lookOver();

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载不能导入的行' }).click();
  const back = await rowsOf(await readFile(await (await download).path()));
  expect(back.map((row) => row.at(-1))).toEqual(['未导入的原因', '行動電話：这不是一个电话号码。']);

  expect(await dialog.getByRole('button', { name: '导入 2 人' }).isDisabled()).toBe(true);
  await dialog.getByRole('checkbox', { name: '跳过不能导入的行' }).check();
  await dialog.getByRole('button', { name: '导入 2 人' }).click();
  await dialog.getByText('名单已导入').waitFor();
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('link', { name: '示例汇入甲' }).waitFor();

  await speak(page, '繁體中文');
  await page.getByRole('button', { name: '匯入名單…' }).click();
  await page.getByLabel('選擇檔案').setInputFiles(file);
  await page.getByRole('button', { name: '無變化 2' }).waitFor();
  expect(await page.getByRole('button', { name: '匯入 0 人' }).isDisabled()).toBe(true);
});

test('somebody who may not write a delegation is not offered to import its list', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await staff.lookOver();
  await open(page, '团组');
  await page.getByRole('link', { name: '台湾区电机电子工业同业公会' }).first().waitFor();
  await staff.lookOver();
  await page.getByRole('link', { name: '台湾区电机电子工业同业公会' }).first().click();
  await page.getByRole('heading', { name: '团员' }).waitFor();
  await staff.lookOver();
  expect(await page.getByRole('button', { name: '导入名单…' }).count()).toBe(0);
});
