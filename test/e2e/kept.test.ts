import type { Page } from 'playwright-core';
import type { Body } from '../support/client.js';
import { PNG } from '../support/samples.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const THE_MORNING = new Date('2025-09-15T08:00:00+08:00');
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB', isMobile: true, hasTouch: true };
const EXCHANGE = '**/api/links/exchange';
const QUESTIONS = '**/api/itinerary/questions';

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const isOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const askWhat = async (page: Page, question: string) => {
  await tab(page, 'Questions');
  await page.getByRole('textbox', { name: 'Your question' }).fill(question);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
};

const pathOf = ({ url }: Body) => {
  const { pathname, hash } = new URL(String(url));
  return pathname + hash;
};

test('neither a link that is cut nor one that cannot be tried takes anything of what is kept, and nothing is told of another', async () => {
  const [first, second] = [Stage.links[2]!, Stage.links[1]!];
  const visitor = await stage.visitor(PHONE);
  const { page, context, watch } = visitor;
  watch.expectLost('/api/itinerary');
  watch.expectLost('/api/links/exchange');
  watch.expect(401, '/api/links/exchange');
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(first.path);
  await isOf(page, 'Sample Delegate 13');
  await context.route(QUESTIONS, (route) => route.fulfill({ status: 503 }));
  watch.expect(503, '/api/itinerary/questions');
  await askWhat(page, 'Where is the tax office?');
  await page.getByText('waits for a connection').waitFor();

  const cut = await context.newPage();
  await cut.goto(first.path.slice(0, -2));
  await cut.getByRole('alert').getByText('What this phone had before is shown').waitFor();
  await isOf(cut, 'Sample Delegate 13');
  await visitor.lookOver();
  await tab(cut, 'Questions');
  await cut.getByText('Where is the tax office?').waitFor();
  await cut.close();

  await context.route(EXCHANGE, (route) => route.abort());
  const other = await context.newPage();
  await other.goto(second.path);
  await other.getByRole('alert').getByText('No connection').waitFor();
  expect(await other.getByText(/Sample Delegate/).count()).toBe(0);
  await other.goto('/i');
  await isOf(other, 'Sample Delegate 13');
  await tab(other, 'Questions');
  await other.getByText('Where is the tax office?').waitFor();
  await context.unroute(QUESTIONS);

  await context.unroute(EXCHANGE);
  await other.goto('about:blank');
  await other.goto(second.path);
  await isOf(other, '示例团员七');
  await other.getByRole('tab', { name: '提问' }).click();
  await other.getByText('您还没有提问。').waitFor();
  const organizer = await stage.desk.as('organizer');
  const { body } = await organizer.get('/api/enquiries?fromPage=true');
  expect(body.data).toMatchObject([
    { question: { en: 'Where is the tax office?' }, askedByName: { en: 'Sample Delegate 13' } },
  ]);
});

test('what could not be sent before a link was replaced is sent by the new one', async () => {
  const organizer = await stage.desk.as('organizer');
  const make = await stage.desk.make();
  const delegation = await make.delegation(await make.edition());
  const person = await make.person({ name: { en: 'Wu Si' }, language: 'en' });
  const { id } = await make.delegate(delegation, person);
  const visitor = await stage.visitor(PHONE);
  const { page, context, watch } = visitor;
  watch.expectLost('/api/itinerary/questions');
  watch.expect(401, '/api/itinerary');
  const { body: link } = await organizer.post(`/api/delegates/${id}/link`);
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(pathOf(link));
  await isOf(page, 'Wu Si');
  await context.route(QUESTIONS, (route) => route.abort());
  await askWhat(page, 'Is there a lift?');
  await page.getByText('waits for a connection').waitFor();
  const { body: replaced } = await organizer.post(`/api/delegates/${id}/link`);
  await page.clock.setFixedTime(new Date(THE_MORNING.getTime() + 120_000));
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await page.getByText('This link is no longer in use').waitFor();
  await visitor.lookOver();
  await context.unroute(QUESTIONS);
  await page.goto('about:blank');
  await page.goto(pathOf(replaced));
  await isOf(page, 'Wu Si');
  await tab(page, 'Questions');
  await page.getByText('with the desk').first().waitFor();
  await visitor.lookOver();
  const { text } = await organizer.get('/api/enquiries?fromPage=true');
  expect(text.split('Is there a lift?')).toHaveLength(2);
});

test('a document is fetched once, however much is written while it is on its way', async () => {
  const organizer = await stage.desk.as('organizer');
  const { body: readings } = await organizer.get('/api/readings?perPage=1');
  await organizer.uploadFile(`/api/editions/${readings.data[0]!.editionId as string}/files`, PNG, 'slow.png');
  const visitor = await stage.visitor(PHONE);
  const { page, context } = visitor;
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/documents/*/content', async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(Stage.links[2]!.path);
  await tab(page, 'Documents');
  await page.getByText('being fetched').first().waitFor();
  await tab(page, 'Questions');
  await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('May I bring my own water?');
  await page.clock.setFixedTime(new Date(THE_MORNING.getTime() + 120_000));
  const loaded = page.waitForResponse('**/api/itinerary/documents');
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
  await loaded;
  await tab(page, 'Documents');
  expect(asked).toHaveLength(1);
  release();
  await page.getByText('kept on this phone').first().waitFor();
  expect(new Set(asked).size).toBe(asked.length);
  await visitor.lookOver();
});

test('where the browser keeps nothing, it says so, and what was asked stays in sight', async () => {
  const visitor = await stage.visitor(PHONE);
  const { page, context } = visitor;
  await page.addInitScript(`Storage.prototype.setItem = () => { throw new Error('QuotaExceededError'); };`);
  await context.route(QUESTIONS, (route) => route.abort());
  visitor.watch.expectLost('/api/itinerary/questions');
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto(Stage.links[2]!.path);
  await page.getByText('This browser keeps nothing').waitFor();
  await askWhat(page, 'Where is the tax office?');
  await page.getByText('waits for a connection').waitFor();
  await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('And');
  expect(await page.getByText('Where is the tax office?').count()).toBe(1);
  await visitor.lookOver();
});

test('from the home screen, which has no cookie of the browser, the link is pasted once', async () => {
  const visitor = await stage.visitor(PHONE);
  const { page, watch } = visitor;
  watch.expect(401, '/api/itinerary');
  await page.addInitScript(`Object.defineProperty(navigator, 'standalone', { value: true });`);
  await page.clock.setFixedTime(THE_MORNING);
  await page.goto('/i');
  const field = page.getByRole('textbox', { name: 'Your own link' });
  await field.fill('yutai');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('alert').getByText('There is no link to an itinerary in this').waitFor();
  await visitor.lookOver();
  await field.fill(`Your itinerary: ${stage.desk.url}${Stage.links[2]!.path}`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await isOf(page, 'Sample Delegate 13');
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await isOf(page, 'Sample Delegate 13');
});
