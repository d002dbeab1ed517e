import { at } from '../support/make.js';
import { runDailyJob } from '../support/workers.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('what those who look after projects are told of is read, and copied', async () => {
  const make = await stage.desk.make();
  const edition = await make.edition();
  const { id: ownerId } = await make.user({ role: 'staff', name: '示例经办人' });
  await make.agreement(edition, { title: { zhHans: '示例项目' }, ownerId, signedDueOn: '2025-01-01' });
  await runDailyJob(stage.desk.databaseUrl, 1);

  const visitor = await signedIn(stage, 'organizer');
  await visitor.page.goto(`/admin/reminders?edition=${edition.ordinal}`);
  const row = visitor.page.getByRole('row').filter({ hasText: '示例经办人' });
  await row.getByText('已逾期：示例项目（签约）').waitFor();
  await row.getByRole('button', { name: '复制' }).waitFor();
  await visitor.lookOver();
});

test('an organizer reads what everybody will be told before publishing, and finds it kept after', async () => {
  const make = await stage.desk.make();
  const organizer = await stage.desk.as('organizer');
  const edition = await make.edition({ name: { zhHans: '试排届', en: 'Trial' } });
  const delegation = await make.delegation(edition, { name: { zhHans: '试排团', en: 'Trial group' } });
  const reader = await make.person({ name: { zhHans: '示例团员', en: 'Sample' }, language: 'en' });
  await make.delegate(delegation, reader);
  await make.delegate(delegation, await make.person({ language: 'zh-Hans' }));
  const visit = await make.siteVisit(edition, {
    title: { zhHans: '考察园区', en: 'Visit to the park' },
    startsAt: at('2025-09-16', '09:00'),
    endsAt: at('2025-09-16', '10:30'),
    delegationIds: [delegation.id],
  });
  await organizer.post(`/api/editions/${edition.id}/publish`);
  const reason = { reason: 'Rain' };
  await organizer.verb(`/api/site-visits/${visit.id}/cancel`, visit.version as number, reason);
  await make.webhook(edition, { name: '工作群' });

  const visitor = await signedIn(stage, 'organizer');
  const { page } = visitor;
  await visitor.lookOver();
  await page.goto(`/admin/releases?edition=${edition.ordinal}`);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const preview = page.getByRole('region', { name: '给收件人的通知' });
  await preview.getByText('全部日程').click();
  await preview.getByText('日程有以下变动：取消 1 项。').waitFor();
  await preview.getByText(/^试排团 ·/).click();
  await preview.getByText('· 取消：考察园区，9月16日 周二 09:00–10:30').waitFor();
  await preview.getByText('· Cancelled: Visit to the park, Tue 16 Sept, 09:00–10:30').waitFor();
  await visitor.lookOver();
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('第 2 版已发布').waitFor();

  await page.goto(`/admin/notices?edition=${edition.ordinal}`);
  await page.getByRole('combobox', { name: '发布' }).click();
  await page.getByRole('option', { name: '第 2 版' }).click();
  await page.getByRole('row').filter({ hasText: '工作群' }).getByText('日程有变动').waitFor();
  const row = page.getByRole('row').filter({ hasText: '示例团员' });
  await row.getByText('· Cancelled: Visit to the park').waitFor();
  await page.getByRole('row').filter({ hasText: '第 1 版' }).first().waitFor({ state: 'detached' });
  await visitor.lookOver();
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await row.getByRole('button', { name: '复制' }).click();
  await page.getByText('已复制').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
    /^Trial: your itinerary has changed\n\n/,
  );
});
