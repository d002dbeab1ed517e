import type { Page } from 'playwright-core';
import { open, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

/** A morning in the Week, before a visit of the delegation of the demo's liaison. */
const THE_MORNING = new Date('2025-09-15T08:00:00+08:00');
const NAME = '示例团员十三';
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** One of the visits that are ahead of the delegate is cancelled, and everybody is told. */
async function cancelAndPublish(): Promise<void> {
  const organizer = await stage.desk.as('organizer');
  const { body: readings } = await organizer.get('/api/readings?perPage=100');
  const { delegationId, editionId } = readings.data.find(({ personName }) =>
    JSON.stringify(personName).includes(NAME),
  )!;
  const { body: visits } = await organizer.get(`/api/site-visits?perPage=100&sort=startsAt`);
  const visit = visits.data.find(({ delegationIds }) => (delegationIds as unknown[]).includes(delegationId))!;
  const cancelled = await organizer.verb(`/api/site-visits/${visit.id}/cancel`, visit.version, {
    reason: 'The host is away',
  });
  expect(cancelled.status).toBe(200);
  expect((await organizer.post(`/api/editions/${editionId as string}/publish`)).status).toBe(200);
}

test('a delegate has the itinerary without a network, learns of a change, confirms it there, and the liaison sees it', async () => {
  const visitor = await stage.visitor({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    isMobile: true,
    hasTouch: true,
  });
  const { page, context, watch } = visitor;
  watch.expectLost('/api/itinerary');
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(Stage.links[2]!.path);
  await region(page, 'Please confirm that you have read your itinerary').waitFor();
  const titles = await page.getByRole('article').getByRole('heading').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await visitor.lookOver();
  await page.evaluate(`navigator.serviceWorker.ready.then(async () => {
    while (!(await caches.match('/i'))) await new Promise((later) => setTimeout(later, 50));
  })`);

  await context.setOffline(true);
  await page.reload();
  await page.getByText('Could not update').waitFor();
  expect(await page.getByRole('article').getByRole('heading').allTextContents()).toEqual(titles);
  await visitor.lookOver();

  await cancelAndPublish();
  await context.setOffline(false);
  const change = region(page, 'One change to your itinerary');
  await change.waitFor();
  expect(await change.innerText()).toMatch(/Cancelled Visit to .*\s+was .* 10:00–11:30/);
  await visitor.lookOver();

  const liaison = await signedIn(stage, 'liaison');
  await open(liaison.page, '阅读情况');
  const row = liaison.page.getByRole('row', { name: new RegExp(NAME) });
  await row.getByText('已打开，未确认').waitFor();
  await liaison.lookOver();

  await context.setOffline(true);
  await page.getByRole('button', { name: 'I have read it' }).click();
  await page.getByText('You confirmed reading it').waitFor();
  await page.reload();
  await page.getByText('Could not update').waitFor();
  expect(await change.count()).toBe(0);
  await context.setOffline(false);
  await row.getByText('已确认阅读').waitFor();
});
