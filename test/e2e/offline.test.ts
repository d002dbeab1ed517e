import type { Page } from 'playwright-core';
import type { Body } from '../support/client.js';
import { PDF, PNG } from '../support/samples.js';
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
  const visit = visits.data.find(
    ({ status, delegationIds }) =>
      status !== 'cancelled' && (delegationIds as unknown[]).includes(delegationId),
  )!;
  const cancelled = await organizer.verb(`/api/site-visits/${visit.id}/cancel`, visit.version, {
    reason: 'The host is away',
  });
  expect(cancelled.status).toBe(200);
  expect((await organizer.post(`/api/editions/${editionId as string}/publish`)).status).toBe(200);
}

/** As long as it takes to be kept for when there is no network. */
const pageIsKept = (page: Page) =>
  page.evaluate(`navigator.serviceWorker.ready.then(async () => {
    while (!(await caches.match('/i'))) await new Promise((later) => setTimeout(later, 50));
  })`);

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB', isMobile: true, hasTouch: true };

/** The delegate of a link of the demo, by the name that is on the page. */
async function delegateOf(link: { name: string }): Promise<Body> {
  const organizer = await stage.desk.as('organizer');
  const name = link.name.replace(/ \(.*/, '');
  const { body } = await organizer.get(`/api/delegates?q=${encodeURIComponent(name)}`);
  return body.data.find(({ personName }) => (personName as { en: string }).en === name)!;
}

test('a delegate has the itinerary without a network, learns of a change, confirms it there, and the liaison sees it', async () => {
  const visitor = await stage.visitor(PHONE);
  const { page, context, watch } = visitor;
  watch.expectLost('/api/itinerary');
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(Stage.links[2]!.path);
  await region(page, 'Please confirm that you have read your itinerary').waitFor();
  const titles = await page.getByRole('article').getByRole('heading').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await visitor.lookOver();
  await pageIsKept(page);

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
  await page.getByRole('status').getByText('You confirmed reading it').waitFor();
  await page.reload();
  await page.getByText('Could not update').waitFor();
  expect(await change.count()).toBe(0);
  await context.setOffline(false);
  await row.getByText('已确认阅读').waitFor();
});

test('a page that is held in the hand learns of a release within a minute, and speaks of it', async () => {
  const visitor = await stage.visitor(PHONE);
  const { page } = visitor;
  await page.clock.install({ time: THE_MORNING });
  await page.goto(Stage.links[2]!.path);
  await page.getByRole('article').first().waitFor();
  const before = await page.getByText('Cancelled', { exact: true }).count();
  await cancelAndPublish();
  await page.clock.runFor(61_000);
  await page
    .getByRole('status')
    .getByText(/change.* to your itinerary/)
    .waitFor();
  await expect(page.getByText('Cancelled', { exact: true }).count()).resolves.toBeGreaterThan(before);
  await visitor.lookOver();
});

test('whom to call, where they stay, what they are given to read and what they ask are there without a network too', async () => {
  const organizer = await stage.desk.as('organizer');
  const { id, editionId } = await delegateOf(Stage.links[2]!);
  await stage.desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
  const person = '(SELECT person_id FROM delegate WHERE id = $1)';
  await stage.desk.rows(`UPDATE person SET email = 'long.name@example.test' WHERE id = ${person}`, [id]);
  const caption = { en: 'Where the buses stop' };
  const files = `/api/editions/${editionId as string}/files`;
  await organizer.uploadFile(files, PNG, 'map.png', { caption });
  await organizer.uploadFile(files, PDF, '行前须知（最终版）.pdf');
  const visitor = await stage.visitor(PHONE);
  const { page, context, watch } = visitor;
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  watch.expectLost('/api/itinerary');
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(Stage.links[2]!.path);
  await tab('Documents');
  await page.getByText('PDF, 1 kB, kept on this phone').waitFor();
  await page.getByText('PNG, 1 kB, kept on this phone').waitFor();
  await visitor.lookOver();
  await pageIsKept(page);

  await context.setOffline(true);
  await page.reload();
  await page.getByText('Could not update').waitFor();
  await page.getByText('PNG, 1 kB, kept on this phone').waitFor();
  const keptAs = async (name: string) => {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    return page.evaluate(`fetch(${JSON.stringify(address)}).then(({ status, headers }) =>
      [status, ...['content-type', 'x-content-type-options', 'content-security-policy'].map((name) => headers.get(name))])`);
  };
  expect(await keptAs('Where the buses stop')).toEqual([
    ...[200, 'image/png', 'nosniff', "default-src 'none'; frame-ancestors 'none'; sandbox"],
  ]);
  expect(await keptAs('行前须知（最终版）.pdf')).toEqual([
    ...[200, 'application/pdf', 'nosniff', "frame-ancestors 'none'"],
  ]);
  watch.expectShutOut('/i/documents/');
  const [shown] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Where the buses stop' }).click(),
  ]);
  await shown.waitForLoadState();
  expect(await shown.evaluate('[document.contentType, document.images[0].naturalWidth]')).toEqual([
    'image/png',
    1,
  ]);
  await shown.close();

  await tab('Contacts');
  const dialled = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(dialled).toEqual(expect.arrayContaining(['tel:+862300000001', 'tel:110', 'tel:+862300000000']));
  expect(await region(page, 'Your stay').innerText()).toMatch(/Delegations' hotel\s*Room 1213/);
  expect(await region(page, 'Your delegation (6)').getByRole('listitem').count()).toBe(6);
  await page.getByRole('switch', { name: 'Let my delegation see my phone number' }).click();
  await page.getByText('takes effect once your phone is online').waitFor();
  const mail = page.getByRole('switch', {
    name: /^Mail me when my itinerary changes.*l\*\*\*@example\.test$/,
  });
  await mail.click();
  await page.getByText('Not saved: this needs a network.').waitFor();
  await visitor.lookOver();

  await tab('Questions');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('alert').getByText('Please write your question first.').waitFor();
  await page.getByRole('textbox', { name: 'Your question' }).fill('Is there a tax office nearby?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('waits for a connection').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).fill('Is there a tax office near the hotel?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('waits for a connection').waitFor();
  await visitor.lookOver();

  await context.setOffline(false);
  await page.getByText('with the desk').waitFor();
  const liaison = await stage.desk.as('liaison');
  const { body: asked } = await liaison.get('/api/enquiries?fromPage=true');
  expect(asked.data).toMatchObject([
    { askedById: id, question: { en: 'Is there a tax office near the hotel?' } },
  ]);
  expect((await organizer.get(`/api/delegates/${id}`)).body.phoneShared).toBe(true);
  const [{ id: enquiry, version }] = asked.data as [Body];
  const reply = { kind: 'final', text: { en: 'Two streets away' } };
  expect((await liaison.verb(`/api/enquiries/${enquiry}/reply`, version, reply)).status).toBe(200);
  await page.reload();
  await page.getByText('Two streets away').waitFor();
  await page.getByText('answered', { exact: true }).waitFor();
  await tab('Contacts');
  await mail.click();
  await page.getByText('You get no more mail').waitFor();
  await visitor.lookOver();
  const wanted = await stage.desk.rows(`SELECT email_notices AS mail FROM person WHERE id = ${person}`, [id]);
  expect(wanted).toEqual([{ mail: false }]);
});

test('a link is kept apart from another in the same browser, and once it is withdrawn nothing of it is left', async () => {
  const organizer = await stage.desk.as('organizer');
  const [first, second] = [Stage.links[0]!, Stage.links[1]!];
  const visitor = await stage.visitor(PHONE);
  const { page, context, watch } = visitor;
  const { editionId } = await delegateOf(first);
  await organizer.uploadFile(`/api/editions/${editionId as string}/files`, PNG, 'welcome.png');
  const isOf = (where: Page, name: string) => where.getByRole('heading', { level: 1, name }).waitFor();
  const left = () =>
    other.evaluate(
      `(async () => [localStorage.getItem('yutai.itinerary') ?? '', await caches.has('yutai-documents')])()`,
    );
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(first.path);
  await isOf(page, '示例團員一');

  const other = await context.newPage();
  await other.clock.setFixedTime(THE_MORNING);
  await other.goto(second.path);
  await isOf(other, '示例团员七');
  await page.getByRole('alert').waitFor();
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByText(/示例团员|示例團員/).count()).toBe(0);
  await other.reload();
  await isOf(other, '示例团员七');
  await other.getByRole('tab', { name: '文件' }).click();
  await other.getByText('已存到手机').first().waitFor();
  expect(await left()).toEqual([expect.stringContaining('示例团员七'), true]);
  await visitor.lookOver();

  const { id } = await delegateOf(second);
  await organizer.delete(`/api/delegates/${id}/link`, undefined);
  watch.expect(401, '/api/itinerary');
  await other.reload();
  await other.getByText('This link is no longer in use').waitFor();
  expect(await left()).toEqual([expect.not.stringContaining('示例团员七'), false]);
});
