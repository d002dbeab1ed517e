import { menu, open, signedIn, signIn, speak } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const WEEK = [
  '概览',
  '日程表',
  '排程板',
  '冲突',
  '待办',
  '团组',
  '团员',
  '考察',
  '活动',
  '对接洽谈',
  '用车',
  '服务人员',
  '签约项目',
];
/** For whoever may see what is not signed yet. */
const SIGNING = ['签约仪式', '提醒'];
const AFTERWARDS = ['诉求', '指标', '各届比较'];
const DIRECTORY = ['单位', '人员', '场所', '车辆', '路程'];

describe('signing in', () => {
  test('refuses a wrong password in words, and keeps what was typed', async () => {
    const visitor = await stage.visitor();
    const { page, watch } = visitor;
    watch.expect(401, '/api/me');
    watch.expect(401, '/api/auth/sign-in/email');
    await page.goto('/admin/organisations');
    await page.getByLabel('邮箱').fill('viewer@yutai.example');
    await page.getByLabel('密码').fill('not the password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('邮箱').inputValue()).toBe('viewer@yutai.example');
    await visitor.lookOver();
    watch.passedThrough('/admin/organisations');
  });

  test('everywhere is ended by signing out everywhere', async () => {
    const [here, there] = [await signedIn(stage, 'staff'), await signedIn(stage, 'staff')];
    for (const { page } of [here, there]) await open(page, '人员');
    await Promise.all([here.lookOver(), there.lookOver()]);
    await here.page.getByRole('button', { name: '账户' }).click();
    await here.page.getByRole('menuitem', { name: '在所有设备上退出' }).click();
    await here.page.getByRole('button', { name: '在所有设备上退出' }).click();
    await here.page.getByLabel('密码').waitFor();

    there.watch.expect(401, '/api/');
    await menu(there.page).getByRole('link', { name: '单位' }).click();
    await there.page.getByLabel('密码').waitFor();
    for (const each of [here, there]) await each.lookOver();
    for (const { watch } of [here, there]) watch.passedThrough('/admin', '/admin/organisations');
  });
});

describe('the menu', () => {
  test.each([
    [
      'organizer',
      [
        ...WEEK,
        ...SIGNING,
        ...AFTERWARDS,
        '发布',
        '阅读情况',
        '签到',
        '通知',
        '群机器人',
        ...DIRECTORY,
        '届次',
        '用户',
        '修改记录',
      ],
    ],
    ['staff', [...WEEK, ...SIGNING, ...AFTERWARDS, '发布', '阅读情况', '签到', ...DIRECTORY, '届次']],
    ['liaison', [...WEEK, ...AFTERWARDS, '发布', '阅读情况', '签到', ...DIRECTORY, '届次']],
    ['viewer', [...WEEK, '签约仪式', '指标', '各届比较', '发布', '阅读情况', ...DIRECTORY, '届次']],
  ])('of the %s has what that role may open', async (role, items) => {
    const visitor = await signedIn(stage, role);
    const links = menu(visitor.page).getByRole('link');
    await menu(visitor.page)
      .getByRole('link', { name: items.at(-1)! })
      .waitFor();
    await visitor.lookOver();
    expect(await links.allInnerTexts()).toEqual(items);
  });

  test('is no way around: a page by its address is refused', async () => {
    const visitor = await signedIn(stage, 'viewer');
    await visitor.lookOver();
    visitor.watch.expect(403, '/api/users');
    await visitor.page.goto('/admin/users');
    await visitor.page.getByRole('heading', { name: '无权查看' }).waitFor();
    await visitor.lookOver();
    visitor.watch.passedThrough('/admin/users');
  });
});

describe('a liaison', () => {
  test('sees own delegations and no other, where a viewer sees all', async () => {
    const names = async (role: string) => {
      const visitor = await signedIn(stage, role);
      await visitor.lookOver();
      await open(visitor.page, '团组');
      const rows = visitor.page.getByRole('row').locator('td:first-child').getByRole('link');
      await rows.first().waitFor();
      await visitor.lookOver();
      return (await rows.allInnerTexts()).sort();
    };
    expect(await names('liaison')).toEqual(['台湾工商建设团组']);
    expect(await names('viewer')).toEqual([
      '台湾区电机电子工业同业公会',
      '台湾医疗健康产业联盟',
      '台湾工商建设团组',
    ]);
  });
});

describe('the language', () => {
  test('is remembered when the page is loaded again', async () => {
    const visitor = await signedIn(stage, 'viewer');
    const { page } = visitor;
    await speak(page, 'English');
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Organisations' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await visitor.lookOver();
    await speak(page, '繁體中文');
    await page.getByRole('link', { name: '團組' }).waitFor();
    await visitor.lookOver();
  });
});

describe('a form', () => {
  test('shows each objection of the server at its field and keeps what was typed', async () => {
    const visitor = await stage.visitor();
    await signIn(visitor, 'organizer@yutai.example');
    const { page, watch } = visitor;
    await visitor.lookOver();
    await open(page, '单位');
    await visitor.lookOver();
    await page.getByRole('link', { name: '新建' }).click();
    await page.getByRole('textbox', { name: '名称 (简体)' }).fill('示例单位');
    await page.getByRole('combobox', { name: '所属' }).click();
    await page.getByRole('option', { name: '台湾' }).click();
    await page.getByRole('textbox', { name: '入渝年份' }).fill('99999');
    await page.getByRole('textbox', { name: '联系邮箱' }).fill('nobody');
    await visitor.lookOver();
    watch.expect(400, '/api/organisations');
    await page.getByRole('button', { name: '保存' }).click();
    const wrong = page.locator('[aria-invalid=true]');
    await wrong.nth(1).waitFor();
    expect(await wrong.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))).toEqual([
      '99999',
      'nobody',
    ]);
    for (const input of await wrong.all()) expect(await describedBy(input)).not.toBe('');
    expect(await page.getByRole('textbox', { name: '名称 (简体)' }).inputValue()).toBe('示例单位');
    await visitor.lookOver();

    await page.getByRole('textbox', { name: '入渝年份' }).fill('2016');
    await page.getByRole('textbox', { name: '联系邮箱' }).fill('nobody@example.org');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: '示例单位', level: 1 }).waitFor();
    await visitor.lookOver();
  });
});

const describedBy = (input: import('playwright-core').Locator) =>
  input.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
  });
