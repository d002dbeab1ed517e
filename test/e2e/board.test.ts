import type { Page } from 'playwright-core';
import { open, signedIn, signIn } from './stage/admin.js';
import { boardCard, dragBy } from './stage/board.js';
import { Stage } from './stage/stage.js';
import type { Visitor } from './stage/visitor.js';

const VISIT = '考察重庆医科大学附属医院';
const REQUEST = '地方优惠政策专题考察';
const PASSWORD = 'a password for tests';
/** Pixels of an hour, as the board is at first. */
const HOUR = 40;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  const make = await stage.desk.make();
  await make.user({ email: 'second@yutai.example', role: 'organizer', password: PASSWORD });
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

async function toBoard(visitor: Visitor): Promise<Page> {
  await visitor.lookOver();
  await open(visitor.page, '排程板');
  await visitor.page.getByRole('grid').waitFor();
  return visitor.page;
}

/** Of a stream that nobody answers: its reader does not hear of changes. */
const NEVER_ANSWERED = () => undefined;

async function second(deaf: boolean): Promise<Visitor> {
  const visitor = await stage.visitor();
  if (deaf) await visitor.context.route('**/api/changes', NEVER_ANSWERED);
  await signIn(visitor, 'second@yutai.example', PASSWORD);
  return visitor;
}

test('one organizer drags a visit and another sees it; undo restores it for both', async () => {
  const [first, other] = [await signedIn(stage, 'organizer'), await second(false)];
  const [mine, theirs] = [await toBoard(first), await toBoard(other)];
  await boardCard(theirs, VISIT, '16:15–17:45').waitFor();
  await first.lookOver();

  await dragBy(boardCard(mine, VISIT, '16:15–17:45'), HOUR / 4);
  await boardCard(mine, VISIT, '16:30–18:00').waitFor();
  await boardCard(theirs, VISIT, '16:30–18:00').waitFor();

  await mine.getByRole('button', { name: '撤销 (Ctrl+Z)' }).click();
  await boardCard(mine, VISIT, '16:15–17:45').waitFor();
  await boardCard(theirs, VISIT, '16:15–17:45').waitFor();
  await mine.getByRole('button', { name: '重做 (Ctrl+Y)' }).click();
  await boardCard(theirs, VISIT, '16:30–18:00').waitFor();
  await mine.keyboard.press('Escape');
  await mine.getByRole('button', { name: '撤销 (Ctrl+Z)' }).click();
  await boardCard(theirs, VISIT, '16:15–17:45').waitFor();
  await other.lookOver();
});

test('a drop from a stale position is refused with words, the card is where it now is, and may be put there again', async () => {
  const [first, other] = [await signedIn(stage, 'organizer'), await second(true)];
  const [mine, theirs] = [await toBoard(first), await toBoard(other)];
  await boardCard(theirs, VISIT, '16:15–17:45').waitFor();
  await dragBy(boardCard(mine, VISIT, '16:15–17:45'), -HOUR / 4);
  await boardCard(mine, VISIT, '16:00–17:30').waitFor();
  await mine.getByText(/^已移到/).waitFor();
  await first.lookOver();

  await boardCard(theirs, VISIT, '16:15–17:45').waitFor();
  other.watch.expect(409, '/api/site-visits/');
  await dragBy(boardCard(theirs, VISIT, '16:15–17:45'), HOUR / 4);
  await theirs.getByText('别人刚改过此项，卡片已回到它现在的位置').waitFor();
  await boardCard(theirs, VISIT, '16:00–17:30').waitFor();
  await other.lookOver();
  await theirs.getByRole('button', { name: '仍放到那里' }).click();
  await boardCard(theirs, VISIT, '16:30–18:00').waitFor();
  await boardCard(mine, VISIT, '16:30–18:00').waitFor();
});

test('by keys alone: a card is lifted, moved with its conflicts read out, put back, moved, undone, copied', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const page = await toBoard(organizer);
  const said = page.getByRole('status').filter({ hasNotText: '保存' });
  await boardCard(page, VISIT, '16:30–18:00').focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
  await page.getByRole('region', { name: '日程检查' }).getByText('不能这样安排').waitFor();
  expect(await said.last().innerText()).toContain('14:00');
  await organizer.lookOver();
  await page.keyboard.press('Escape');
  await boardCard(page, VISIT, '16:30–18:00').waitFor();

  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press(' ');
  await boardCard(page, VISIT, '16:15–17:30').waitFor();
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('16:15–17:30');
  await page.keyboard.press('Control+z');
  await boardCard(page, VISIT, '16:30–18:00').waitFor();

  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  for (let step = 0; step < 42; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByText(/^已复制到/).waitFor();
  await page.getByRole('gridcell', { name: VISIT }).nth(1).waitFor({ state: 'attached' });
});

test('a request is dragged from the tray, and several cards are shifted together', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const page = await toBoard(organizer);
  const request = page.getByRole('region', { name: '待排' }).getByRole('button', { name: REQUEST });
  const cell = (await page.getByRole('rowheader', { name: '台湾工商建设团组' }).boundingBox())!;
  const from = (await request.boundingBox())!;
  await dragBy(request, cell.x + cell.width + 12.5 * HOUR - from.x, cell.y + 20 - from.y - 10);
  await request.waitFor({ state: 'hidden' });
  const placed = page.getByRole('gridcell', { name: REQUEST });
  await placed.waitFor();
  await page.getByText(/^已移到/).waitFor();

  const visit = boardCard(page, VISIT, '16:30–18:00');
  await visit.click();
  await placed.click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: '一起移动…' }).click();
  const dialog = page.getByRole('dialog', { name: '一起移动 2 项' });
  await dialog.getByRole('spinbutton', { name: '分钟' }).fill('-15');
  await organizer.lookOver();
  await dialog.getByRole('button', { name: '移动' }).click();
  await boardCard(page, VISIT, '16:15–17:45').waitFor();
  await page.getByText('已移动 2 项').waitFor();
});

test('a band over the ground selects what it touches, with Shift more, and Escape lets go of it', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const page = await toBoard(organizer);
  const card = (await boardCard(page, VISIT, '16:15–17:45').boundingBox())!;
  const around = async (modifier?: 'Shift') => {
    await page.mouse.move(card.x - 6, card.y - 3);
    if (modifier) await page.keyboard.down(modifier);
    await page.mouse.down();
    await page.mouse.move(card.x + 20, card.y + 20, { steps: 5 });
    await page.mouse.up();
    if (modifier) await page.keyboard.up(modifier);
  };
  const selected = page.locator('.board-card[aria-selected="true"]');
  await around();
  await selected.first().waitFor();
  expect(await selected.evaluateAll((cards) => cards.map((each) => each.ariaLabel))).toEqual([
    expect.stringContaining('16:15–17:45'),
  ]);
  await organizer.lookOver();
  await page.keyboard.press('Escape');
  await selected.first().waitFor({ state: 'detached' });

  await page.getByRole('gridcell', { name: REQUEST }).click();
  await around('Shift');
  await page.getByText('已选 2 项').waitFor();
});
