import type { Page } from 'playwright-core';
import { open, signedIn } from './stage/admin.js';
import { boardCard, dragBy } from './stage/board.js';
import { Stage } from './stage/stage.js';

/** Pixels, as the board is at first. */
const HOUR = 40;
const AFTERNOON = { title: '考察重庆医科大学附属医院', time: '16:15–17:45' };
const [DAYTIME, LATE, NOBODY] = ['示例讲解员一', '示例讲解员二', '未定服务人员'];

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const cardIn = (page: Page, name: string) =>
  rowOf(page, name).getByRole('gridcell', { name: new RegExp(`^${AFTERNOON.time}.*${AFTERNOON.title}`) });

/** Takes the card from one row of the board to another, at the same time. */
async function take(page: Page, from: string, to: string): Promise<void> {
  await cardIn(page, from).waitFor();
  const [start, end] = [await cardIn(page, from).boundingBox(), await rowOf(page, to).boundingBox()];
  await dragBy(cardIn(page, from), 0, end!.y + 20 - (start!.y + start!.height / 2));
  await cardIn(page, to).waitFor();
}

test('a visit goes from one guide to another by dragging; one who is off duty is refused and replaced by one click', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  await organizer.lookOver();
  await open(page, '排程板');
  await page.getByRole('button', { name: '服务人员', exact: true }).click();
  await boardCard(page, AFTERNOON.title, AFTERNOON.time).first().waitFor();
  await take(page, NOBODY, DAYTIME);
  await page.getByText(/^已移到/).waitFor();
  await take(page, DAYTIME, LATE);
  await organizer.lookOver();
  await page.getByRole('button', { name: '撤销 (Ctrl+Z)' }).click();
  await cardIn(page, DAYTIME).waitFor();
  await page.getByRole('button', { name: '重做 (Ctrl+Y)' }).click();
  await cardIn(page, LATE).waitFor();

  organizer.watch.expect(409, '/api/site-visits/');
  await dragBy(cardIn(page, LATE), -4.75 * HOUR);
  await page.getByText(`${LATE}这段时间不在班。`).last().waitFor();
  await organizer.lookOver();
  await page.getByRole('button', { name: `改由${DAYTIME}任导游` }).click();
  await page.getByText('已移到 9月15日 周一 11:30 – 13:00').waitFor();
  await rowOf(page, DAYTIME)
    .getByRole('gridcell', { name: new RegExp(`^11:30–13:00.*${AFTERNOON.title}`) })
    .waitFor();
});
