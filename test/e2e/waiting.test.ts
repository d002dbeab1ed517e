import { at } from '../support/make.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('an organizer sees what waits for whom, and takes the time that a host proposes in one click', async () => {
  const make = await stage.desk.make();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const edition = await make.edition({
    startsOn: day(20),
    endsOn: day(25),
    seasonStartsOn: day(0),
    seasonEndsOn: day(40),
  });
  const delegation = await make.delegation(edition, { name: { zhHans: '示例材料团' } });
  const visit = await make.siteVisit(edition, {
    delegationIds: [delegation.id],
    title: { zhHans: '考察新材料园', en: 'New materials park' },
    startsAt: at(day(21), '09:00'),
    endsAt: at(day(21), '10:00'),
  });
  const answer = {
    answer: 'counter_proposed',
    startsAt: at(day(21), '13:00'),
    endsAt: at(day(21), '14:00'),
  };
  const organizer = await stage.desk.as('organizer');
  await organizer.verb(`/api/site-visits/${visit.id}/record-host-answer`, visit.version as number, answer);

  const visitor = await signedIn(stage, 'organizer');
  const { page } = visitor;
  await visitor.lookOver();
  await page.goto(`/admin/waiting?edition=${edition.ordinal}`);
  await page.getByLabel('搜索').fill('新材料');
  const row = page.getByRole('row').filter({ hasText: '考察新材料园' });
  const proposal = row.filter({ hasText: '接待单位另提时间' });
  await proposal.getByRole('link', { name: '示例材料团' }).waitFor();
  await proposal.getByText('13:00').waitFor();
  await page.getByRole('button', { name: '工作人员 (1)' }).click();
  await visitor.lookOver();
  await proposal.getByRole('button', { name: '采用这个时间' }).click();
  await page.getByText('已改到接待方提议的时间').waitFor();
  await proposal.waitFor({ state: 'detached' });
  await page.getByText('没有符合').or(page.getByText('没有待办')).first().waitFor();
});
