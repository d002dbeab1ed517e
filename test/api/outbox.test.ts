import { OutboxDesk, until } from '../support/outbox-desk.js';

let outbox: OutboxDesk;
beforeAll(async () => {
  outbox = await OutboxDesk.open();
});
afterAll(() => outbox?.close());
beforeEach(() => {
  outbox.peer.behaviour = { manner: () => 'go on' };
});

/** The plain text of a mail, however it is encoded. */
function decoded(source: string): string {
  const [, encoding, text = ''] =
    /content-type: text\/plain.*?content-transfer-encoding: (\S+)\r\n.*?\r\n([\s\S]+?)\r\n--/is.exec(
      source,
    ) ?? [];
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString();
  const bytes = text.replaceAll('=\r\n', '').replaceAll(/=([\dA-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes);
}

test('a notice is sent as a mail that says the same in text and HTML, and nothing by which to open anything', async () => {
  const told = await outbox.reader();
  await outbox.publish(told, true);
  const notice = await outbox.last(told, 'sent');
  const [mail, ...more] = outbox.mailTo(told);
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
  const { body } = await outbox.organizer.get(`/api/notices/${notice.id}`);
  expect(body.history).toMatchObject([{ number: 1, outcome: 'sent', fault: null, reply: null }]);
});

test('who looks after a delegation is told to sign in, and a delegate to open their link', async () => {
  const told = await outbox.reader({ language: 'zh-Hans' });
  const { make } = outbox;
  const address = `liaison.${told.address}`;
  const { body: liaison } = await outbox.organizer.post('/api/users', {
    ...{
      name: 'Who Looks After',
      email: address,
      role: 'liaison',
      language: 'en',
      password: 'a long enough password',
    },
  });
  const delegation = await make.delegation(told.edition, { liaisonId: liaison.id });
  await make.siteVisit(told.edition, {
    ...{ startsAt: '2025-09-17T09:00:00+08:00', endsAt: '2025-09-17T10:00:00+08:00' },
    delegationIds: [delegation.id, ...(told.visit.delegationIds as string[])],
  });
  await outbox.publish(told, true);
  await until('mail to both', async () =>
    outbox.mailTo(told).length + outbox.mailTo({ ...told, address }).length === 2 ? true : undefined,
  );
  const textTo = (reader: string) => decoded(outbox.mailTo({ ...told, address: reader })[0]!.source);
  expect(textTo(address)).toContain('Sign in and open the delegation to see it all.');
  expect(textTo(address)).not.toContain('the link');
  expect(textTo(told.address)).toContain('请打开您已有的链接查看');
});

test('before publishing it is said on which ways notices go out, and when', async () => {
  const until = async (edition: Record<string, unknown>) => {
    const told = await outbox.reader({}, edition);
    const { body } = await outbox.organizer.get(`/api/editions/${told.edition.id}/notices`);
    expect(body.channels).toContain('email');
    return (Date.parse(String(body.dueAt)) - Date.now()) / 60_000;
  };
  expect(Math.round(await until({ quietHours: false }))).toBe(2);
  const here = (minutes: number) =>
    new Date(Date.now() + (minutes + 480) * 60_000).toISOString().slice(11, 16);
  expect(await until({ quietFrom: here(-30), quietTo: here(90) })).toBeGreaterThan(85);
});

test('several releases in a row become one notice, which tells what has changed in all', async () => {
  const told = await outbox.reader();
  await outbox.publish(told, true);
  await outbox.last(told, 'sent');
  const moved = await outbox.moveVisit(told);
  await outbox.publish(told, false);
  expect(await outbox.statusesOf(told)).toEqual(['sent', 'queued']);
  await outbox.cancelVisit({ ...told, visit: moved.body });
  await outbox.publish(told, true);
  const notice = await outbox.last(told, 'sent');
  expect(await outbox.statusesOf(told)).toEqual(['sent', 'superseded', 'sent']);
  expect(notice).toMatchObject({ since: 1, releaseNumber: 3 });
  expect(notice.body).toContain('取消：考察園區，9月16日 週二 09:00–10:30');
  expect(outbox.mailTo(told)).toHaveLength(2);
});

test('what is urgent stays so when something that is not comes after it', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'sender' ? 'not now' : 'go on') };
  const told = await outbox.reader({}, { quietFrom: '00:01', quietTo: '00:00' });
  await outbox.publish(told, true);
  await until('first attempt', async () => (await outbox.noticesOf(told))[0]!.fault ?? undefined);
  await outbox.moveVisit(told);
  await outbox.publish(told, false);
  outbox.peer.behaviour = { manner: () => 'go on' };
  await outbox.desk.rows(`UPDATE notice SET due_at = now() WHERE status = 'queued'`);
  await outbox.publish(await outbox.reader(), true);
  expect(await outbox.last(told, 'sent')).toMatchObject({ urgent: true });
  expect(await outbox.statusesOf(told)).toEqual(['superseded', 'sent']);
});

test('what could not be delivered, however urgent it was, wakes nobody with what comes after it', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'recipient' ? 'never' : 'go on') };
  const told = await outbox.reader({}, { quietFrom: '00:01', quietTo: '00:00' });
  await outbox.publish(told, true);
  await outbox.last(told, 'dead');
  outbox.peer.behaviour = { manner: () => 'go on' };
  await outbox.moveVisit(told);
  await outbox.publish(told, false);
  await outbox.desk.rows(`UPDATE notice SET due_at = now() WHERE status = 'queued'`);
  await outbox.runOnce();
  expect(await outbox.noticesOf(told)).toMatchObject([
    { status: 'superseded' },
    { status: 'queued', urgent: false },
  ]);
});

test('what is taken back before it was told is not told', async () => {
  const told = await outbox.reader();
  await outbox.publish(told, true);
  await outbox.last(told, 'sent');
  const { body: cancelled } = await outbox.cancelVisit(told);
  await outbox.publish(told, false);
  await outbox.organizer.verb(`/api/site-visits/${told.visit.id}/restore`, cancelled.version as number);
  await outbox.publish(told, true);
  await outbox.last(told, 'superseded');
  expect(await outbox.statusesOf(told)).toEqual(['sent', 'superseded', 'superseded']);
  expect(outbox.mailTo(told)).toHaveLength(1);
});

describe('quiet hours', () => {
  const here = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(11, 16);

  test('keep a notice until they end, unless it is urgent', async () => {
    const quiet = await outbox.reader({}, { quietFrom: here(-30), quietTo: here(90) });
    await outbox.publish(quiet, false);
    await outbox.desk.rows(`UPDATE notice SET due_at = now() WHERE status = 'queued'`);
    const urgent = await outbox.reader({}, { quietFrom: here(-30), quietTo: here(90) });
    await outbox.publish(urgent, true);
    await outbox.last(urgent, 'sent');
    const [notice] = await outbox.noticesOf(quiet);
    expect(notice).toMatchObject({ status: 'queued', urgent: false });
    const minutes = (Date.parse(String(notice!.dueAt)) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBeGreaterThan(85);
    expect(outbox.mailTo(quiet)).toEqual([]);
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
    const { id } = await outbox.make.edition({ quietFrom, quietTo });
    const [row] = await outbox.desk.rows<{ end: Date }>(
      'SELECT quiet_until($1, e) AS end FROM edition e WHERE id = $2',
      [moment, id],
    );
    expect(row!.end).toEqual(new Date(end));
  });
});

test('who has no address, and who wants no mail, is told by hand', async () => {
  for (const person of [{ email: null }, { emailNotices: false }]) {
    const told = await outbox.reader(person);
    await outbox.publish(told, true);
    expect(await outbox.noticesOf(told)).toMatchObject([
      { status: 'prepared', channel: null, address: null },
    ]);
  }
});

test('releases that cannot be compared keep nobody else waiting', async () => {
  const told = await outbox.reader();
  await outbox.publish(told, false);
  await outbox.moveVisit(told);
  const { id } = await outbox.publish(told, false);
  await outbox.desk.rows('ALTER TABLE release DISABLE TRIGGER release_only_added');
  await outbox.desk.rows(`UPDATE release SET snapshot = '{}' WHERE id = $1`, [id]);
  await outbox.desk.rows('ALTER TABLE release ENABLE TRIGGER release_only_added');
  await outbox.runOnce();
  expect(await outbox.statusesOf(told)).toEqual(['queued', 'queued']);
});

test('the outbox says how far each release got, and the metrics what waits', async () => {
  const told = await outbox.reader();
  await outbox.publish(told, true);
  await outbox.last(told, 'sent');
  const { body } = await outbox.organizer.get(`/api/editions/${told.edition.id}/outbox`);
  expect(body).toMatchObject({
    mail: true,
    releases: [{ releaseNumber: 1, counts: [{ status: 'sent', notices: 1 }] }],
  });
  const { text } = await outbox.desk.nobody.get('/metrics');
  expect(text).toMatch(/^notices\{status="sent"\} [1-9]/m);
  expect(text).toMatch(/^notice_oldest_due_seconds /m);
});
