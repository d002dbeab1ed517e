import type { Locator } from 'playwright-core';
import type { Body } from '../support/client.js';
import { at } from '../support/make.js';
import { open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

const DAY = '2025-09-16';
const named = (zhHans: string) => ({ zhHans, en: zhHans });
const between = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** A delegation that sees a port and a park, and one that nobody can drive to an island. */
async function edition(): Promise<Body> {
  const make = await stage.desk.make();
  const made = await make.edition({ name: named('用车届') });
  const [hotel, port, park, island] = [
    await make.place({ kind: 'hotel', name: named('江畔酒店') }),
    await make.place({ name: named('港口') }),
    await make.place({ name: named('园区') }),
    await make.place({ name: named('岛屿') }),
  ];
  await make.travelTime(hotel, port, 20);
  await make.travelTime(port, park, 40);
  await make.travelTime(park, hotel, 30);
  const delegation = await make.delegation(made, { name: named('甲团'), expectedHeadcount: 30 });
  await make.delegate(delegation, await make.person(), { hotelId: hotel.id });
  const lost = await make.delegation(made, { name: named('乙团'), expectedHeadcount: 5 });
  const visit = (name: string, place: Body, of: Body, time: object) =>
    make.siteVisit(made, { title: named(name), placeId: place.id, delegationIds: [of.id], ...time });
  await visit('考察港口', port, delegation, between('09:00', '10:30'));
  await visit('考察园区', park, delegation, between('14:00', '15:30'));
  await visit('再看港口', port, lost, between('09:00', '10:00'));
  await visit('登岛', island, lost, between('14:00', '15:00'));
  return made;
}

test('rides are proposed, adjusted, made, refused with their reason, and taken back', async () => {
  const { ordinal } = await edition();
  const organizer = await signedIn(stage, 'organizer');
  const { page } = organizer;
  await organizer.lookOver();
  await open(page, '用车');
  await page.goto(`/admin/transfers?edition=${ordinal}`);
  await page.getByRole('link', { name: '建议用车' }).waitFor();
  await organizer.lookOver();
  await page.getByRole('link', { name: '建议用车' }).click();
  await page.getByRole('heading', { level: 1, name: '用车建议' }).waitFor();
  await page.getByRole('button', { name: '9月15日周一' }).waitFor();
  await page.getByText('没有需要用车的路段').waitFor();
  await organizer.lookOver();
  await page.getByRole('button', { name: '9月16日周二' }).click();
  await page.getByRole('button', { name: '9月15日周一' }).click();

  const ride = (way: string): Locator => page.getByRole('listitem').filter({ hasText: way });
  await ride('江畔酒店 → 港口').getByText('08:30 – 09:00').waitFor();
  await ride('江畔酒店 → 港口').getByText('示例大巴一').waitFor();
  await page.getByText('共 3 趟，用 1 辆车。 1 段无法安排。').waitFor();
  await page.getByRole('region', { name: '无法安排的路段' }).getByText('港口 → 岛屿').waitFor();
  await organizer.lookOver();

  await page.getByRole('button', { name: /^调整 .*港口 → 园区/ }).click();
  const toPark = ride('港口 → 园区');
  await toPark.getByLabel('出发').fill('13:30');
  await toPark.getByText('已有安排：考察园区').waitFor();
  await organizer.lookOver();
  await page.getByRole('button', { name: '安排 3 趟' }).click();
  await page.getByText('已安排 2 趟用车。').waitFor();
  await page.getByRole('list', { name: '没有安排成的用车' }).getByText('已有安排：考察园区').waitFor();
  await organizer.lookOver();

  await page.getByRole('button', { name: '恢复建议' }).click();
  await page.getByRole('button', { name: '安排 1 趟' }).click();
  await page.getByText('已安排 1 趟用车。').waitFor();
  await page.getByRole('button', { name: '全部撤销' }).click();
  await page.getByText('已全部撤销。').waitFor();
  await page.getByText('共 1 趟，用 1 辆车。').waitFor();
});
