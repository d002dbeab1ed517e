import { setTimeout as sleep } from 'node:timers/promises';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { MailPeer, type Taken } from '../support/mail-peer.js';
import { at, type Make } from '../support/make.js';

const DAY = '2025-09-16';
let peer: MailPeer;
let desk: Desk;
let make: Make;
let organizer: Client;
let people = 0;

beforeAll(async () => {
  peer = await MailPeer.open();
  desk = await Desk.open({ SMTP_URL: peer.url, MAIL_FROM: 'Desk <desk@yutai.example>' });
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
});
afterAll(async () => {
  await desk?.close();
  await peer?.close();
});
beforeEach(() => {
  peer.behaviour = { manner: () => 'go on' };
});

interface Told {
  edition: Body;
  visit: Body;
  /** Of the one who is told. */
  address: string;
}

/** An edition with one visit, whose only reader has an address of their own. */
async function reader(person: object = {}, edition: Record<string, unknown> = {}): Promise<Told> {
  const address = `reader${(people += 1)}@example.test`;
  const made = await make.edition(edition);
  const delegation = await make.delegation(made);
  await make.delegate(delegation, await make.person({ email: address, language: 'zh-Hant', ...person }));
  const visit = await make.siteVisit(made, {
    title: { zhHans: '考察园区', zhHant: '考察園區', en: 'Visit' },
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '10:30'),
    delegationIds: [delegation.id],
  });
  return { edition: made, visit, address };
}

const publish = async ({ edition }: Told, urgent: boolean): Promise<Body> =>
  (await organizer.post(`/api/editions/${edition.id}/publish`, { urgent })).body;
const moveVisit = ({ edition, visit: { id, version, title, delegationIds } }: Told) =>
  organizer.put(`/api/site-visits/${id}`, {
    ...{ version, title, delegationIds, editionId: edition.id },
    startsAt: at(DAY, '11:00'),
    endsAt: at(DAY, '12:00'),
  });
const cancelVisit = ({ visit }: Told) =>
  organizer.verb(`/api/site-visits/${visit.id}/cancel`, visit.version as number, { reason: 'Rain' });
const noticesOf = async ({ edition }: Told): Promise<Body[]> =>
  (await organizer.get(`/api/notices?editionId=${edition.id}&sort=releaseNumber`)).body.data;
const statusesOf = async (told: Told) => (await noticesOf(told)).map(({ status }) => status);
const mailTo = ({ address }: Told): Taken[] => peer.taken.filter(({ to }) => to === address);

async function until<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`within 20 s there was no ${what}`);
}

/** The last notice, once it is in a status. */
const last = (told: Told, status: string): Promise<Body> =>
  until(`notice that is ${status}`, async () => {
    const notice = (await noticesOf(told)).at(-1);
    return notice?.status === status ? notice : undefined;
  });

/** The worker has looked at all that waits, as it has sent what came last. */
const runOnce = async (): Promise<void> => {
  const other = await reader();
  await publish(other, true);
  await last(other, 'sent');
};

const decoded = (source: string) =>
  Buffer.from(
    /content-transfer-encoding: base64\r\n\r\n([\s\S]+?)\r\n--/i.exec(source)?.[1] ?? '',
    'base64',
  ).toString();

test('a notice is sent as a mail that says the same in text and HTML, and nothing by which to open anything', async () => {
  const told = await reader();
  await publish(told, true);
  const notice = await last(told, 'sent');
  const [mail, ...more] = mailTo(told);
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ channel: 'email', address: told.address, attempts: 1, fault: null });
  const { source } = mail!;
  for (const header of [
    'From: Desk <desk@yutai.example>',
    `To: ${told.address}`,
    `Message-ID: <${notice.messageId}>`,
    'Auto-Submitted: auto-generated',
    'Content-Type: multipart/alternative',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: text/html; charset=utf-8',
  ]) {
    expect(source).toContain(header);
  }
  expect(decoded(source)).toContain(String(notice.body));
  expect(source).not.toMatch(/https?:|<img|\/i#/i);
  const { body } = await organizer.get(`/api/notices/${notice.id}`);
  expect(body.history).toMatchObject([{ number: 1, outcome: 'sent', fault: null, reply: null }]);
});

test('several releases in a row become one notice, which tells what has changed in all', async () => {
  const told = await reader();
  await publish(told, true);
  await last(told, 'sent');
  const moved = await moveVisit(told);
  await publish(told, false);
  expect(await statusesOf(told)).toEqual(['sent', 'queued']);
  await cancelVisit({ ...told, visit: moved.body });
  await publish(told, true);
  const notice = await last(told, 'sent');
  expect(await statusesOf(told)).toEqual(['sent', 'superseded', 'sent']);
  expect(notice).toMatchObject({ since: 1, releaseNumber: 3 });
  expect(notice.body).toContain('取消：考察園區，9月16日 週二 09:00–10:30');
  expect(mailTo(told)).toHaveLength(2);
});

test('what is urgent stays so when something that is not comes after it', async () => {
  peer.behaviour = { manner: (moment) => (moment === 'sender' ? 'not now' : 'go on') };
  const told = await reader({}, { quietFrom: '00:01', quietTo: '00:00' });
  await publish(told, true);
  await until('first attempt', async () => (await noticesOf(told))[0]!.fault ?? undefined);
  await moveVisit(told);
  await publish(told, false);
  peer.behaviour = { manner: () => 'go on' };
  await desk.rows(`UPDATE notice SET due_at = now() WHERE status = 'queued'`);
  await publish(await reader(), true);
  expect(await last(told, 'sent')).toMatchObject({ urgent: true });
  expect(await statusesOf(told)).toEqual(['superseded', 'sent']);
});

test('what is taken back before it was told is not told', async () => {
  const told = await reader();
  await publish(told, true);
  await last(told, 'sent');
  const { body: cancelled } = await cancelVisit(told);
  await publish(told, false);
  await organizer.verb(`/api/site-visits/${told.visit.id}/restore`, cancelled.version as number);
  await publish(told, true);
  await last(told, 'superseded');
  expect(await statusesOf(told)).toEqual(['sent', 'superseded', 'superseded']);
  expect(mailTo(told)).toHaveLength(1);
});

describe('quiet hours', () => {
  const here = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(11, 16);

  test('keep a notice until they end, unless it is urgent', async () => {
    const quiet = await reader({}, { quietFrom: here(-30), quietTo: here(90) });
    await publish(quiet, false);
    await desk.rows(`UPDATE notice SET due_at = now() WHERE status = 'queued'`);
    const urgent = await reader({}, { quietFrom: here(-30), quietTo: here(90) });
    await publish(urgent, true);
    await last(urgent, 'sent');
    const [notice] = await noticesOf(quiet);
    expect(notice).toMatchObject({ status: 'queued', urgent: false });
    const minutes = (Date.parse(String(notice!.dueAt)) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBeGreaterThan(85);
    expect(mailTo(quiet)).toEqual([]);
  });

  test.each([
    ['22:00', '07:00', '2025-09-16T21:59:59+08:00', '2025-09-16T21:59:59+08:00'],
    ['22:00', '07:00', '2025-09-16T22:00:00+08:00', '2025-09-17T07:00:00+08:00'],
    ['22:00', '07:00', '2025-09-17T06:59:59+08:00', '2025-09-17T07:00:00+08:00'],
    ['22:00', '07:00', '2025-09-17T07:00:00+08:00', '2025-09-17T07:00:00+08:00'],
    ['12:00', '14:00', '2025-09-16T13:00:00+08:00', '2025-09-16T14:00:00+08:00'],
    ['12:00', '14:00', '2025-09-16T14:00:00+08:00', '2025-09-16T14:00:00+08:00'],
    ['18:00', '24:00', '2025-09-16T18:00:00+08:00', '2025-09-17T00:00:00+08:00'],
  ])('from %s to %s: at %s until %s', async (quietFrom, quietTo, moment, end) => {
    const { id } = await make.edition({ quietFrom, quietTo });
    const [row] = await desk.rows<{ end: Date }>(
      'SELECT quiet_until($1, e) AS end FROM edition e WHERE id = $2',
      [moment, id],
    );
    expect(row!.end).toEqual(new Date(end));
  });
});

test('who has no address, and who wants no mail, is told by hand', async () => {
  for (const person of [{ email: null }, { emailNotices: false }]) {
    const told = await reader(person);
    await publish(told, true);
    expect(await noticesOf(told)).toMatchObject([{ status: 'prepared', channel: null, address: null }]);
  }
});

test('what is refused is dead with the reason, and sent once somebody says so', async () => {
  peer.behaviour = { manner: (moment) => (moment === 'recipient' ? 'never' : 'go on') };
  const told = await reader();
  await publish(told, true);
  const dead = await last(told, 'dead');
  expect(dead).toMatchObject({ fault: 'refused', reply: expect.stringContaining('550'), attempts: 1 });
  peer.behaviour = { manner: () => 'go on' };

  const path = `/api/notices/${dead.id}`;
  expect((await organizer.verb(`${path}/send`, 1)).body.code).toBe('record.stale');
  expect((await organizer.verb(`${path}/cancel`, dead.version as number)).body.code).toBe(
    'notice.otherStatus',
  );
  const { body: again } = await organizer.post(`/api/editions/${told.edition.id}/notices/send`, {
    status: 'dead',
  });
  expect(again).toEqual({ notices: 1 });
  const sent = await last(told, 'sent');
  expect(sent).toMatchObject({ attempts: 2, messageId: dead.messageId });
  expect(mailTo(told).map(({ messageId }) => messageId)).toEqual([dead.messageId]);
  const { body: audit } = await organizer.get(`/api/audit-entries?entityId=${dead.id}`);
  expect(audit.data).toMatchObject([
    { entity: 'notice', before: { status: 'dead' }, after: { status: 'queued' } },
  ]);
});

test('it is sent again to where its reader is reached today, but not once they were told of a later release', async () => {
  peer.behaviour = { manner: (moment) => (moment === 'recipient' ? 'never' : 'go on') };
  const told = await reader();
  await publish(told, true);
  const dead = await last(told, 'dead');
  peer.behaviour = { manner: () => 'go on' };
  const [person] = await desk.rows<{ id: string }>(
    'SELECT g.person_id AS id FROM delegate g JOIN notice n ON n.delegate_id = g.id WHERE n.id = $1',
    [dead.id],
  );
  const correct = async (fields: object) => {
    const { version, name, side, language } = (await organizer.get(`/api/people/${person!.id}`)).body;
    const email = `right.${told.address}`;
    const body = { version, name, side, language, email, ...fields };
    expect((await organizer.put(`/api/people/${person!.id}`, body)).status).toBe(200);
  };
  const send = () => organizer.verb(`/api/notices/${dead.id}/send`, dead.version as number);
  await correct({ emailNotices: false });
  expect(await send()).toMatchObject({ status: 422, body: { code: 'notice.noAddress' } });
  await correct({});
  await cancelVisit(told);
  await publish(told, true);
  await last(told, 'sent');
  expect(await send()).toMatchObject({ status: 422, body: { code: 'notice.outdated' } });
  await desk.rows(
    `DELETE FROM notice WHERE delegate_id = (SELECT delegate_id FROM notice WHERE id = $1) AND id <> $1`,
    [dead.id],
  );
  expect(await send()).toMatchObject({ status: 200, body: { address: `right.${told.address}` } });
});

test('nothing is sent while something is under way to the same reader, and nothing older after what is newer', async () => {
  const told = await reader();
  await publish(told, true);
  const { id } = await last(told, 'sent');
  const UNDER_WAY = `status = 'sending', sent_at = NULL, handed_over_at = NULL, leased_until = now() + interval '1 hour'`;
  await desk.rows(`UPDATE notice SET ${UNDER_WAY} WHERE id = $1`, [id]);
  await moveVisit(told);
  await publish(told, true);
  await runOnce();
  expect(await statusesOf(told)).toEqual(['sending', 'queued']);
  const SENT = `status = 'sent', sent_at = now(), leased_until = NULL`;
  await desk.rows(`UPDATE notice SET ${SENT} WHERE id = $1`, [id]);
  await runOnce();
  await last(told, 'sent');
  await desk.rows(`UPDATE notice SET status = 'queued', sent_at = NULL, due_at = now() WHERE id = $1`, [id]);
  await runOnce();
  expect(await statusesOf(told)).toEqual(['superseded', 'sent']);
  expect(mailTo(told)).toHaveLength(2);
});

test('a refused sender is our own fault: the notice waits, and says so', async () => {
  peer.behaviour = { manner: (moment) => (moment === 'sender' ? 'never' : 'go on') };
  const told = await reader();
  await publish(told, true);
  await until('first attempt', async () => (await noticesOf(told))[0]!.fault ?? undefined);
  expect(await noticesOf(told)).toMatchObject([{ status: 'queued', fault: 'senderRefused' }]);
});

test('releases that cannot be compared keep nobody else waiting', async () => {
  const told = await reader();
  await publish(told, false);
  await moveVisit(told);
  const { id } = await publish(told, false);
  await desk.rows('ALTER TABLE release DISABLE TRIGGER release_only_added');
  await desk.rows(`UPDATE release SET snapshot = '{}' WHERE id = $1`, [id]);
  await desk.rows('ALTER TABLE release ENABLE TRIGGER release_only_added');
  await runOnce();
  expect(await statusesOf(told)).toEqual(['queued', 'queued']);
});

test('what is not wanted now is tried again later; what waits can be cancelled', async () => {
  peer.behaviour = { manner: (moment) => (moment === 'sender' ? 'not now' : 'go on') };
  const told = await reader();
  await publish(told, true);
  const notice = await until('first attempt', async () => {
    const [one] = await noticesOf(told);
    return one?.fault ? one : undefined;
  });
  expect(notice).toMatchObject({ status: 'queued', fault: 'busy', attempts: 1 });
  expect(Date.parse(String(notice.dueAt))).toBeGreaterThan(Date.now());
  const { body } = await organizer.verb(`/api/notices/${notice.id}/cancel`, notice.version as number);
  expect(body).toMatchObject({ status: 'cancelled', dueAt: null });
});

test('the outbox says how far each release got, and the metrics what waits', async () => {
  const told = await reader();
  await publish(told, true);
  await last(told, 'sent');
  const { body } = await organizer.get(`/api/editions/${told.edition.id}/outbox`);
  expect(body).toMatchObject({
    mail: true,
    releases: [{ releaseNumber: 1, counts: [{ status: 'sent', notices: 1 }] }],
  });
  const { text } = await desk.nobody.get('/metrics');
  expect(text).toMatch(/^notices\{status="sent"\} [1-9]/m);
  expect(text).toMatch(/^notice_oldest_due_seconds /m);
});
