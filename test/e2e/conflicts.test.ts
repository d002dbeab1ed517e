import type { Locator } from 'playwright-core';
import type { Body } from '../support/client.js';
import { at, type Make } from '../support/make.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import type { Visitor } from './stage/visitor.js';

const DAY = '2025-09-16';
const named = (zhHans: string) => ({ zhHans, en: zhHans });
const between = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });

let stage: Stage;
let make: Make;
beforeAll(async () => {
  stage = await Stage.open();
  make = await stage.desk.make();
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const FIELDS: Record<string, readonly string[]> = {
  places: ['kind', 'name', 'parentId', 'capacity'],
  'travel-times': ['fromPlaceId', 'toPlaceId'],
  vehicles: ['name'],
  'site-visits': ['editionId', 'title', 'placeId', 'delegationIds'],
};

/** Saves a record with some fields as they are not any more. */
async function become(resource: string, { id, version, ...record }: Body, changes: object): Promise<void> {
  const kept = FIELDS[resource]!.map((name) => [name, record[name]]);
  const organizer = await stage.desk.as('organizer');
  const { status, text } = await organizer.put(`/api/${resource}/${id}`, {
    ...Object.fromEntries(kept),
    ...changes,
    version,
  });
  if (status !== 200) throw new Error(text);
}

/** An edition that fitted, until roads grew longer, a vehicle and a room smaller, and a museum closed. */
async function spoilt(): Promise<{ edition: Body; late: Body }> {
  const edition = await make.edition({ name: named('试排届') });
  const [port, park, lab, museum] = [
    await make.place({ name: named('港口') }),
    await make.place({ name: named('园区') }),
    await make.place({ name: named('实验室') }),
    await make.place({ name: named('博物馆') }),
  ];
  const [toPark, toLab] = [await make.travelTime(port, park, 10), await make.travelTime(port, lab, 10)];
  const hall = await make.place({ name: named('会展中心') });
  const [small] = [
    await make.room(hall, { name: named('一号厅'), capacity: 40 }),
    await make.room(hall, { name: named('二号厅'), capacity: 60 }),
  ];
  const [bus] = [
    await make.vehicle({ name: named('甲车'), seats: 30 }),
    await make.vehicle({ name: named('乙车'), seats: 40 }),
  ];
  const guide = await make.person({ name: named('示例导游') });
  const people = [{ personId: guide.id, part: 'guide' }];
  const delegation = await make.delegation(edition, { name: named('试排团') });
  const delegationIds = [delegation.id];
  await make.siteVisit(edition, { ...between('09:00', '10:00'), placeId: port.id, delegationIds });
  const late = await make.siteVisit(edition, {
    ...between('10:30', '11:30'),
    title: named('考察园区'),
    placeId: park.id,
    delegationIds,
  });
  await make.siteVisit(edition, { ...between('16:00', '17:00'), placeId: port.id, people });
  await make.siteVisit(edition, {
    ...between('17:30', '18:30'),
    title: named('考察实验室'),
    placeId: lab.id,
    people,
  });
  await make.session(edition, {
    ...between('14:00', '15:00'),
    title: named('说明会'),
    placeId: small.id,
    headcount: 30,
  });
  await make.transfer(edition, {
    ...between('20:00', '21:00'),
    title: named('送机'),
    vehicleId: bus.id,
    headcount: 20,
  });
  await make.siteVisit(edition, {
    ...between('12:00', '13:00'),
    title: named('参观博物馆'),
    placeId: museum.id,
  });
  await become('travel-times', toPark, { minutes: 60 });
  await become('travel-times', toLab, { minutes: 60 });
  await become('vehicles', bus, { seats: 5 });
  await become('places', small, { capacity: 10 });
  await become('places', museum, { openingHours: [{ days: [1], opens: '09:00', closes: '17:00' }] });
  return { edition, late };
}

const row = ({ page }: Visitor, title: string): Locator =>
  page.getByRole('list', { name: '冲突' }).getByRole('listitem').filter({ hasText: title });

const gone = (of: Locator) => of.waitFor({ state: 'detached' });

async function list(edition: Body): Promise<Visitor> {
  const visitor = await signedIn(stage, 'organizer');
  await visitor.lookOver();
  await visitor.page.goto(`/admin/conflicts?edition=${edition.ordinal}`);
  await row(visitor, '考察园区').first().waitFor();
  return visitor;
}

test('each conflict of an edition is mended where it is listed, by one click', async () => {
  const { edition } = await spoilt();
  const visitor = await list(edition);
  const { page } = visitor;
  const travel = row(visitor, '考察园区').filter({ hasText: '路上时间不够' });
  await travel.getByRole('button', { name: /^改到 / }).waitFor();
  await visitor.lookOver();

  await page.getByRole('button', { name: /^不应这样安排 \(3\)/ }).click();
  await page.getByLabel('人员').selectOption({ label: '示例导游 (1)' });
  await page.getByText(/显示 1 项/).waitFor();
  expect(await row(visitor, '').count()).toBe(1);
  await visitor.lookOver();

  await row(visitor, '考察实验室').getByRole('button', { name: '让示例导游向本项请假' }).click();
  await page.getByText('没有符合筛选的冲突').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();

  await travel.getByRole('button', { name: /^改到 / }).click();
  await gone(travel);
  visitor.watch.expect(409, '/api/site-visits/');
  await page.getByRole('button', { name: '撤销' }).click();
  const back = page.getByRole('dialog');
  await back.getByText('需要 65 分钟').waitFor();
  await visitor.lookOver();
  await back.getByRole('button', { name: '取消' }).click();

  await row(visitor, '送机').getByRole('button', { name: '改用乙车（40 座）' }).click();
  await gone(row(visitor, '送机').filter({ hasText: '座位不够' }));
  await row(visitor, '说明会').getByRole('button', { name: '改用二号厅' }).click();
  await gone(row(visitor, '说明会').filter({ hasText: '超出场所容量' }));

  const closed = row(visitor, '参观博物馆').filter({ hasText: '场所不开放' });
  await closed.getByRole('button', { name: '说明理由，仍这样安排' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('仍这样安排的理由').fill('馆方为我们开门');
  await visitor.lookOver();
  await dialog.getByRole('button', { name: '仍这样安排' }).click();
  await gone(closed);
  const aside = page.getByRole('region', { name: '已说明理由的冲突' });
  await aside.getByText(/Organizer 于 .* 说明理由：馆方为我们开门/).waitFor();
  await visitor.lookOver();
  await aside.getByRole('button', { name: '收回理由' }).click();
  await closed.waitFor();
});

test('the head of a delegation is excused from its visit for a meeting, by one click in the form of the meeting', async () => {
  const edition = await make.edition({ name: named('试谈届') });
  const delegation = await make.delegation(edition, { name: named('试谈团') });
  const head = await make.person({ name: named('示例团长') });
  await make.delegate(delegation, head);
  const time = between('13:00', '15:00');
  const visit = await make.siteVisit(edition, {
    ...time,
    title: named('考察港口'),
    delegationIds: [delegation.id],
  });
  const [requester, counterpart] = [await make.organisation(), await make.organisation()];
  const source = JSON.stringify({
    ...{ editionId: edition.id, title: named('双边会谈'), ...time },
    ...{ requesterId: requester.id, counterpartId: counterpart.id },
    people: [{ personId: head.id, part: 'guest' }],
  });
  const visitor = await signedIn(stage, 'organizer');
  const { page } = visitor;
  await visitor.lookOver();
  await page.goto(`/admin/meetings/create?edition=${edition.ordinal}&source=${encodeURIComponent(source)}`);
  const offered = page.getByRole('button', { name: '让示例团长向“考察港口”请假' });
  await offered.waitFor();
  await visitor.lookOver();
  visitor.watch.expect(409, '/api/meetings');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('日程有冲突，没有保存').waitFor();
  await offered.click();
  await page.waitForURL(/\/admin\/meetings\/[^/]+\/show/);
  await page.getByRole('link', { name: '编辑' }).waitFor();
  await visitor.lookOver();

  await page.goto(`/admin/site-visits/${visit.id}/show`);
  visitor.watch.expect(409, '/api/site-visits/');
  await page.getByRole('button', { name: '示例团长仍参加' }).click();
  await page.getByText('已有安排：双边会谈').waitFor();
  await visitor.lookOver();
});

test('the list follows what others do, and mends nothing that somebody else has just changed', async () => {
  const { edition, late } = await spoilt();
  const watching = await list(edition);
  const deaf = await stage.visitor({ storageState: await watching.context.storageState() });
  // Its stream of changes never answers, so that it goes on showing what was.
  await deaf.page.route('**/api/changes', () => undefined);
  await deaf.page.goto(`/admin/conflicts?edition=${edition.ordinal}`);
  const offered = row(deaf, '考察园区').getByRole('button', { name: /^改到 / });
  await offered.waitFor();

  const travel = row(watching, '考察园区').filter({ hasText: '路上时间不够' });
  await travel.waitFor();
  await become('site-visits', late, between('11:15', '12:15'));
  await gone(travel);
  await watching.lookOver();

  deaf.watch.expect(409, '/api/site-visits/');
  await offered.click();
  await deaf.page.getByText('别人刚改过此项').waitFor();
  await deaf.lookOver();
});
