import type { Body } from '../support/client.js';
import { at } from '../support/make.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

const DAY = '2025-09-16';
const slot = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });

let stage: Stage;
let edition: Body;
beforeAll(async () => (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** Two visits of a delegation. */
async function planned() {
  const make = await stage.desk.make();
  edition = await make.edition();
  const delegation = await make.delegation(edition, { name: { zhHans: '示例参访团', en: 'Sample group' } });
  const visit = (zhHans: string, time: object, place: Body) =>
    make.siteVisit(edition, {
      title: { zhHans },
      placeId: place.id,
      delegationIds: [delegation.id],
      ...time,
    });
  const [mill, lab] = [
    await make.place({ name: { zhHans: '药厂' } }),
    await make.place({ name: { zhHans: '研究院' } }),
  ];
  return {
    lab,
    delegation,
    mill: await visit('参观药厂', slot('09:00', '10:00'), mill),
    talk: await visit('参观研究院', slot('14:00', '15:00'), lab),
  };
}

test('an organizer publishes, makes a mess, looks at what was published, puts it back by keyboard, and takes that back', async () => {
  const { mill, talk, lab, delegation } = await planned();
  const visitor = await signedIn(stage, 'organizer');
  const { page, watch } = visitor;
  await visitor.lookOver();
  await page.goto(`/admin/releases?edition=${edition.ordinal}`);
  await page.getByRole('button', { name: '发布', exact: true }).waitFor();
  await visitor.lookOver();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const publish = page.getByRole('dialog', { name: /发布第 1 版/ });
  await publish.getByText('09:00 – 10:00').first().waitFor();
  await publish.getByRole('textbox').fill('初稿');
  await publish.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('第 1 版已发布').waitFor();

  const organizer = await stage.desk.as('organizer');
  const { title, version } = mill;
  const moved = { editionId: edition.id, title, version, placeId: lab.id, delegationIds: [delegation.id] };
  await organizer.put(`/api/site-visits/${mill.id}`, { ...moved, ...slot('11:00', '12:00') });
  await organizer.verb(`/api/site-visits/${talk.id}/cancel`, Number(talk.version), { reason: '手误' });

  await page.getByRole('link', { name: '第 1 版' }).first().click();
  const then = page.getByRole('region', { name: '发布时的日程' });
  await then.getByText('09:00–10:00').waitFor();
  await then.getByLabel('搜索').fill('研究院');
  await then.getByText('1 / 2 项').waitFor();
  await page.getByLabel('比较').selectOption('draft');
  const difference = page.getByRole('region', { name: '变动' });
  await difference.getByText('药厂', { exact: true }).first().waitFor();
  expect(await difference.innerText()).toMatch(/时间[\s\S]*09:00 – 10:00[\s\S]*11:00 – 12:00/);
  await visitor.lookOver();

  await page.getByRole('button', { name: '恢复到草稿' }).click();
  const dialog = page.getByRole('dialog', { name: '把草稿恢复为第 1 版' });
  await dialog.getByText('将改动 2 / 2 项').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '恢复到草稿' }).press('Enter');
  await dialog.getByText('将改动 2 / 2 项').waitFor();
  await dialog.getByRole('checkbox', { name: '参观研究院' }).press('Space');
  await dialog.getByText('将改动 1 / 2 项').waitFor();
  await visitor.lookOver();
  await dialog.getByRole('checkbox', { name: '参观研究院' }).press('Space');
  await dialog.getByText('将改动 2 / 2 项').waitFor();

  const now = (await organizer.get(`/api/site-visits/${mill.id}`)).body;
  await organizer.put(`/api/site-visits/${mill.id}`, {
    ...moved,
    ...slot('16:00', '17:00'),
    version: now.version,
  });
  watch.expect(409, '/api/releases/[^/]+/restore');
  await dialog.getByRole('button', { name: '恢复 2 项' }).press('Enter');
  await dialog.getByText('什么都没有恢复').waitFor();
  await dialog.getByText('16:00 – 17:00').waitFor();
  await dialog.getByRole('button', { name: '恢复 2 项', disabled: false }).press('Enter');
  await page.getByText('已恢复第 1 版的 2 项').waitFor();
  await difference.getByText('没有变动').waitFor();
  expect((await organizer.get(`/api/site-visits/${talk.id}`)).body.status).toBe('planned');
  await page.getByRole('button', { name: '撤销这次恢复' }).press('Enter');
  await difference.getByText('16:00 – 17:00').first().waitFor();
  expect((await organizer.get(`/api/site-visits/${talk.id}`)).body.status).toBe('cancelled');
});

test('who has joined is published from the desk though no activity has changed, and a changed topic is seen for what it was', async () => {
  const { mill, delegation } = await planned();
  const organizer = await stage.desk.as('organizer');
  const make = await stage.desk.make();
  await organizer.post(`/api/editions/${edition.id}/publish`);
  const visitor = await signedIn(stage, 'organizer');
  const { page } = visitor;
  await visitor.lookOver();
  await page.goto(`/admin/releases?edition=${edition.ordinal}`);
  await page.getByRole('button', { name: '没有待发布的变动' }).waitFor();
  await make.delegate(delegation, await make.person({ name: { zhHans: '后来的人' } }));
  await page.reload();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /发布第 2 版/ });
  await dialog.getByText('日程没有变动。').waitFor();
  await dialog.getByText('给收件人的通知 (1)').waitFor();
  await visitor.lookOver();
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('第 2 版已发布').waitFor();

  const { title, version, placeId } = mill;
  const topics = [{ zhHans: '传感器' }, { zhHans: '储能' }];
  const told = { editionId: edition.id, title, version, placeId, delegationIds: [delegation.id], topics };
  await organizer.put(`/api/site-visits/${mill.id}`, { ...told, ...slot('09:00', '10:00') });
  await page.reload();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const change = page.getByRole('dialog', { name: /发布第 3 版/ });
  await change.getByText('传感器、储能').first().waitFor();
  await visitor.lookOver();
});
