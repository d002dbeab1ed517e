import { randomUUID } from 'node:crypto';
import type { Body } from '../support/client.js';
import { arrangeBus, HOUR, inHours, person, signedInPhone } from './stage/check-in.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
let arranged: Awaited<ReturnType<typeof arrangeBus>>;

beforeAll(async () => {
  stage = await Stage.open();
  arranged = await arrangeBus(stage);
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

const marksOf = async ({ id }: Body) =>
  stage.desk.rows<{ at: Date; status: string }>(
    'SELECT at, status FROM mark WHERE delegate_id = $1 ORDER BY entry',
    [id],
  );

test('a phone whose clock is an hour slow proposes what is on, and marks, by the time that it is', async () => {
  const { make, edition, delegation, delegates } = arranged;
  // By the phone's clock this is on now, and the bus an hour away.
  await make.session(edition, {
    title: { en: 'Over by now' },
    startsAt: inHours(-1.5),
    endsAt: inHours(-0.25),
    delegationIds: [delegation.id],
  });
  const visitor = await signedInPhone(stage, 'organizer');
  const { page } = visitor;
  await visitor.context.clock.install({ time: Date.now() - HOUR });
  await page.goto('/c');
  await page
    .getByRole('region', { name: 'Begins soon' })
    .getByRole('link', { name: 'Bus to the plant' })
    .click();
  await person(page, 'Lin Yi').click();
  await page.getByText('1 of 4').first().waitFor();
  await page.getByText(/to be sent/).waitFor({ state: 'detached' });
  await visitor.lookOver();
  const [mark] = await marksOf(delegates[0]!);
  expect(Math.abs(mark!.at.getTime() - Date.now())).toBeLessThan(60_000);

  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.clock.runFor(60_000);
  await undo.press('Tab');
  await page.clock.runFor(10_000);
  await undo.waitFor({ state: 'detached' });
});

test('a mark that is none is refused alone, told and not sent again; those with it are taken', async () => {
  const { bus, delegates } = arranged;
  const visitor = await signedInPhone(stage, 'organizer');
  const { page, watch } = visitor;
  watch.expect(400, '/api/attendance/marks');
  await page.goto('/c');
  await page.getByRole('link', { name: 'Bus to the plant' }).waitFor();
  const mark = (delegate: Body, at: string) => ({
    ...{ id: randomUUID(), activityId: bus.id, delegateId: delegate.id },
    ...{ status: 'present', way: 'tap', minutesLate: null, at },
  });
  const now = new Date().toISOString();
  const waiting = [mark(delegates[1]!, now), mark(delegates[2]!, 'some time'), mark(delegates[3]!, now)];
  await page.evaluate(`(() => {
    const { lists: { userId } } = JSON.parse(localStorage.getItem('yutai.check-in'));
    localStorage.setItem('yutai.check-in.unsent.' + userId, ${JSON.stringify(JSON.stringify(waiting))});
  })()`);
  await page.reload();
  await page.getByText(/^1 mark not taken/).waitFor();
  await visitor.lookOver();
  expect((await marksOf(delegates[1]!)).length).toBe(1);
  expect((await marksOf(delegates[2]!)).length).toBe(0);
  expect((await marksOf(delegates[3]!)).length).toBe(1);
  let sent = 0;
  page.on('request', (request) => (sent += Number(request.method() === 'POST')));
  await page.waitForResponse(/attendance\/marks\?/, { timeout: 15_000 });
  await page.waitForResponse(/attendance\/marks\?/, { timeout: 15_000 });
  expect(sent).toBe(0);
  expect(await page.getByText(/to be sent/).count()).toBe(0);
});

test('the edition that the address names is the one whose lists are shown, also where the phone has another', async () => {
  const { make } = arranged;
  const later = await make.edition({
    name: { en: 'The year after' },
    startsOn: '2099-09-15',
    endsOn: '2099-09-19',
    seasonStartsOn: '2099-09-01',
    seasonEndsOn: '2099-09-30',
  });
  const delegation = await make.delegation(later);
  await make.delegate(delegation, await make.person());
  await make.session(later, {
    title: { en: 'Far away' },
    startsAt: '2099-09-16T09:00:00+08:00',
    endsAt: '2099-09-16T10:00:00+08:00',
    delegationIds: [delegation.id],
  });
  const visitor = await signedInPhone(stage, 'organizer');
  const { page } = visitor;
  await page.goto('/c');
  await page.getByRole('link', { name: 'Bus to the plant' }).waitFor();
  await page.goto(`/c?edition=${later.id}`);
  await page.getByRole('heading', { name: 'The year after' }).waitFor();
  await (await stage.desk.as('organizer')).post(`/api/editions/${later.id}/publish`);
  await make.session(later, {
    title: { en: 'Added since' },
    startsAt: '2099-09-16T11:00:00+08:00',
    endsAt: '2099-09-16T12:00:00+08:00',
    delegationIds: [delegation.id],
  });
  await page.reload();
  await page.getByRole('link', { name: 'Added since' }).click();
  await page.getByText('Not in release 1: delegates know nothing of it yet').waitFor();
  await visitor.lookOver();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Far away' }).waitFor();
  expect(await page.getByText('Bus to the plant').count()).toBe(0);
  await visitor.lookOver();
  await page.goto('/c');
  await page.getByRole('link', { name: 'Bus to the plant' }).waitFor();
});
