import { open, signedIn, signIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import { cardOf, rowOf } from './stage/timetable.js';
import type { Visitor } from './stage/visitor.js';

const DELEGATION = '台湾医疗健康产业联盟';
const VISIT = '考察重庆医科大学附属医院';
const PASSWORD = 'a password for tests';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  const make = await stage.desk.make();
  await make.user({ email: 'second@yutai.example', role: 'organizer', password: PASSWORD });
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** Two organizers, each with the same page open. */
async function both(path: (visitor: Visitor) => Promise<void>): Promise<[Visitor, Visitor]> {
  const first = await signedIn(stage, 'organizer');
  const second = await stage.visitor();
  await signIn(second, 'second@yutai.example', PASSWORD);
  for (const each of [first, second]) {
    await each.lookOver();
    await path(each);
  }
  return [first, second];
}

test('two organizers move the same visit: the second is told, and the first one’s move stands', async () => {
  const [first, second] = await both(async ({ page }) => {
    await open(page, '日程表');
    await cardOf(page, VISIT, '16:15–17:45').focus();
  });
  const bar = ({ page }: Visitor) => page.getByRole('region', { name: VISIT });
  second.watch.expect(409, '/api/site-visits/');
  for (const each of [first, second]) {
    await each.page.keyboard.press(each === first ? 'ArrowLeft' : 'ArrowRight');
    await bar(each).getByRole('button', { name: '保存' }).waitFor();
  }
  await first.lookOver();
  await bar(first).getByRole('button', { name: '保存' }).click();
  await bar(first).waitFor({ state: 'hidden' });
  await cardOf(rowOf(first.page, DELEGATION), VISIT, '16:00–17:30').waitFor();

  await bar(second).getByRole('button', { name: '保存' }).click();
  await second.page.getByText('别人刚改过此项').waitFor();
  await cardOf(rowOf(second.page, DELEGATION), VISIT, '16:00–17:30').waitFor();
  await second.lookOver();
});

test('two organizers edit the same visit: what the second typed is kept, and saved onto the first one’s', async () => {
  const { body } = await (await stage.desk.as('organizer')).get('/api/site-visits?sort=startsAt');
  const { id } = body.data.at(-1)!;
  const [first, second] = await both(async ({ page }) => {
    await page.goto(`/admin/site-visits/${id}`);
    await page.getByRole('button', { name: '保存' }).waitFor();
  });
  const bring = ({ page }: Visitor) => page.getByRole('textbox', { name: '请携带 (简体)' });
  const notes = ({ page }: Visitor) => page.getByRole('textbox', { name: '内部备注' });
  const shown = ({ page }: Visitor) => page.getByRole('link', { name: '编辑' });
  const save = ({ page }: Visitor) => page.getByRole('button', { name: '保存' }).click();
  await bring(first).fill('请带证件');
  await notes(second).fill('请从西门进');
  await first.lookOver();
  await save(first);
  await shown(first).waitFor();
  await first.lookOver();

  second.watch.expect(409, '/api/site-visits/');
  await save(second);
  await second.page.getByText('您编辑时，别人保存了这条记录').waitFor();
  expect(await notes(second).inputValue()).toBe('请从西门进');
  await second.lookOver();
  await second.page.getByRole('button', { name: '载入最新内容' }).click();
  await second.page.waitForFunction(() => document.body.innerText.includes('保存了这条记录') === false);
  expect([await bring(second).inputValue(), await notes(second).inputValue()]).toEqual([
    '请带证件',
    '请从西门进',
  ]);
  await save(second);
  await shown(second).waitFor();
  expect(await second.page.getByRole('main').innerText()).toMatch(
    /请带证件[\s\S]*请从西门进|请从西门进[\s\S]*请带证件/,
  );
  await second.lookOver();
});
