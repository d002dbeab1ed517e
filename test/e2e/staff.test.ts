import { choose, open, signedIn, speak } from './stage/admin.js';
import { PDF } from '../support/samples.js';
import { cardOf } from './stage/timetable.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('a staff member records what was signed, and the total moves, in the words of each language', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await staff.lookOver();
  await open(page, '签约项目');
  const total = (title: string, sum: string) =>
    page.getByRole('region', { name: title }).getByText(sum, { exact: true }).first().waitFor();
  await total('签约合计', '32.85亿元');
  await staff.lookOver();
  await speak(page, 'English');
  await total('Signed in this edition', 'CNY 3.285 billion');
  await speak(page, '简体中文');

  await page.getByRole('link', { name: '新建' }).click();
  const title = page.getByRole('textbox', { name: '项目 (简体)' });
  await title.fill('開幕 簽約項目 1（醫療健康）');
  await page.getByText('已有相近：开幕签约项目1（医疗健康）', { exact: true }).waitFor();
  await staff.lookOver();
  await title.fill('示例项目');
  await choose(page, '行业', '医疗健康');
  const amount = page.getByRole('textbox', { name: '金额', exact: true });
  await amount.fill('3.2亿元');
  await amount.blur();
  await staff.lookOver();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('row', { name: /示例项目.*3\.2亿元/ }).waitFor();
  await total('签约合计', '36.05亿元');
  await speak(page, '繁體中文');
  await total('簽約合計', '36.05億元');
  await staff.lookOver();
});

test('a staff member attaches the contract to the line that it proves, and takes it away', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '签约项目');
  await page.getByRole('link', { name: '开幕签约项目1（医疗健康）' }).click();
  const attach = page.getByLabel('附凭证').first();
  await attach.setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer: PDF });
  const chip = page.getByRole('link', { name: '合同.pdf' });
  await chip.waitFor();
  const saved = page.waitForEvent('download');
  await chip.click();
  expect((await saved).suggestedFilename()).toBe('合同.pdf');
  await staff.lookOver();
  await chip.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await chip.waitFor({ state: 'detached' });
  staff.watch.passedThrough('/admin/agreements');
});

test('a staff member takes the list of signed projects along as a workbook, in the language of whoever asked', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '签约项目');
  await page.getByRole('button', { name: '文档' }).click();
  await page.getByRole('dialog').getByText('签约项目一览表').waitFor();
  for (const [label, option] of [
    ['语言', '繁體中文'],
    ['格式', 'Excel'],
  ]) {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }
  await staff.lookOver();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  expect((await saved).suggestedFilename()).toBe('第十七屆重慶·台灣週簽約項目一覽表.xlsx');
  await page.getByText('已下载“第十七屆重慶·台灣週簽約項目一覽表.xlsx”').waitFor();
});

test('a staff member takes the handbook of a delegation along, and knows of which release it is', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '团组');
  await staff.lookOver();
  await page.getByRole('link', { name: '台湾医疗健康产业联盟' }).first().click();
  await page.getByRole('button', { name: '会务手册' }).click();
  const dialog = page.getByRole('dialog', { name: '“台湾医疗健康产业联盟”会务手册' });
  await dialog.getByText(/^依据第 1 版/).waitFor();
  await dialog.getByRole('switch', { name: '含电话、房号和航班' }).click();
  await staff.lookOver();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载' }).click();
  const name = '第十七届重庆·台湾周会务手册 台湾医疗健康产业联盟（第1版）.docx';
  expect((await saved).suggestedFilename()).toBe(name);
  await page.getByText(`已下载“${name}”`).waitFor();
});

test('editions stand beside each other, what was reported apart from what is counted, at an address to be sent', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await open(page, '各届比较');
  const drawn = page.getByRole('img', { name: /^条形图：金额/ });
  await drawn.getByText('118.7亿元').waitFor();
  const figures = page.getByRole('group', { name: '全部数字' });
  const row = (cells: string | RegExp) => figures.getByRole('row').filter({ hasText: cells });
  await row(/^签约金额.+亿元32\.85亿元118\.7亿元197\.4亿美元$/).waitFor();
  await row('落地率（按项数）0%––60.3%').waitFor();
  await page.getByText('没有画出：第1–10届').waitFor();
  await staff.lookOver();
  await page.getByRole('button', { name: '行业' }).click();
  await page.getByRole('img', { name: /^条形图：行业/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?editions=17%2C16%2C1-10&view=sectors');
  await staff.lookOver();
  await figures.getByRole('link', { name: '97', exact: true }).click();
  await page.getByRole('heading', { name: '第一届至第十届落地项目数', level: 1 }).waitFor();
  const id = /indicators\/([^/]+)/.exec(page.url())![1];
  const organizer = await stage.desk.as('organizer');
  for (const [value, asOf] of [
    ['80', '2016'],
    ['90', '2018'],
    ['95', '2018'],
  ]) {
    await organizer.post(`/api/indicators/${id}/values`, {
      value,
      asOf,
      source: { zhHans: `${value}的报道` },
    });
  }
  await page.reload();
  await page.getByRole('img', { name: '历次数值的折线图' }).waitFor();
  await page.getByRole('row', { name: /^90个项目.*已修订.*90的报道/ }).waitFor();
  await page.getByRole('listitem').filter({ hasText: '80的报道 (2016年)' }).waitFor();
  await staff.lookOver();
});

test('what was asked at a visit is noted from its page, and answered as it was before', async () => {
  const make = await stage.desk.make();
  const organizer = await stage.desk.as('organizer');
  const edition = (await organizer.get('/api/editions?sort=-year')).body.data[0]!;
  const visit = await make.siteVisit(edition, { notes: '落户需要哪些手续？' });
  const before = await make.enquiry(edition, {
    topic: 'company_registration',
    question: { zhHans: '如何注册公司？' },
  });
  await organizer.verb(`/api/enquiries/${before.id}/reply`, before.version, {
    kind: 'final',
    text: { zhHans: '到政务大厅办理。' },
  });

  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await page.goto(`/admin/site-visits/${visit.id}/show`);
  await page.getByRole('link', { name: '记为诉求' }).click();
  await page.getByRole('combobox', { name: '主题' }).click();
  await page.getByRole('option', { name: '公司注册' }).click();
  await page.getByText('不填则为 7 天后').waitFor();
  expect(await page.getByRole('textbox', { name: '问题 (简体)' }).inputValue()).toBe('落户需要哪些手续？');
  await staff.lookOver();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '回复', exact: true }).click();
  await page.getByRole('combobox', { name: '沿用以前的答复' }).click();
  await page.getByRole('option', { name: '如何注册公司？' }).click();
  const answer = page.getByRole('textbox', { name: '内容 (简体)' });
  expect(await answer.inputValue()).toBe('到政务大厅办理。');
  await staff.lookOver();
  await page.getByRole('dialog').getByRole('button', { name: '回复', exact: true }).click();
  await page.getByRole('button', { name: '办结' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: '到政务大厅办理。' }).getByText('正式答复').waitFor();
  await staff.lookOver();
  staff.watch.passedThrough('/admin/site-visits/:id/show');
});

test('a staff member is not offered to publish, nor to plan or to set a conflict aside', async () => {
  const staff = await signedIn(stage, 'staff');
  const { page } = staff;
  await staff.lookOver();
  await open(page, '日程表');
  const visit = cardOf(page, '考察重庆医科大学', '14:00–15:30');
  await visit.waitFor();
  const offered = page.getByRole('button', { name: /^(发布|新建考察|保存|说明理由，仍这样安排)$/ });
  expect(await offered.count()).toBe(0);
  await staff.lookOver();
  await visit.click();
  await page.getByRole('heading', { name: '考察重庆医科大学', level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: '编辑' }).count()).toBe(0);
  expect(await offered.count()).toBe(0);
  await staff.lookOver();
  await open(page, '发布');
  expect(await offered.count()).toBe(0);
  await staff.lookOver();
});
