import { OutboxDesk, until, type Told } from '../support/outbox-desk.js';

let outbox: OutboxDesk;
beforeAll(async () => {
  outbox = await OutboxDesk.open();
});
afterAll(() => outbox?.close());
beforeEach(() => {
  outbox.peer.behaviour = { manner: () => 'go on' };
});

/** What the desk puts right of a reader. */
async function correct({ address }: Told, fields: object): Promise<void> {
  const [person] = await outbox.desk.rows<{ id: string }>('SELECT id FROM person WHERE email = $1', [
    address,
  ]);
  const path = `/api/people/${person!.id}`;
  const { version, name, side, language } = (await outbox.organizer.get(path)).body;
  const body = { version, name, side, language, email: address, ...fields };
  expect((await outbox.organizer.put(path, body)).status).toBe(200);
}

test('what is refused is dead with the reason, and sent once somebody says so', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'recipient' ? 'never' : 'go on') };
  const told = await outbox.reader();
  await outbox.publish(told, true);
  const dead = await outbox.last(told, 'dead');
  expect(dead).toMatchObject({ fault: 'refused', reply: expect.stringContaining('550'), attempts: 1 });
  outbox.peer.behaviour = { manner: () => 'go on' };

  const path = `/api/notices/${dead.id}`;
  expect((await outbox.organizer.verb(`${path}/send`, 1)).body.code).toBe('record.stale');
  expect((await outbox.organizer.verb(`${path}/cancel`, dead.version as number)).body.code).toBe(
    'notice.otherStatus',
  );
  const { body: again } = await outbox.organizer.post(`/api/editions/${told.edition.id}/notices/send`, {
    status: 'dead',
  });
  expect(again).toEqual({ notices: 1 });
  const sent = await outbox.last(told, 'sent');
  expect(sent).toMatchObject({ attempts: 2, messageId: dead.messageId });
  expect(outbox.mailTo(told).map(({ messageId }) => messageId)).toEqual([dead.messageId]);
  const { body: audit } = await outbox.organizer.get(`/api/audit-entries?entityId=${dead.id}`);
  expect(audit.data).toMatchObject([
    { entity: 'notice', before: { status: 'dead' }, after: { status: 'queued' } },
  ]);
});

test('it is sent again to where its reader is reached today, but not once they were told of a later release', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'recipient' ? 'never' : 'go on') };
  const told = await outbox.reader();
  await outbox.publish(told, true);
  const dead = await outbox.last(told, 'dead');
  outbox.peer.behaviour = { manner: () => 'go on' };
  await correct(told, { emailNotices: false });
  expect(await outbox.organizer.verb(`/api/notices/${dead.id}/send`, dead.version as number)).toMatchObject({
    status: 422,
    body: { code: 'notice.noAddress' },
  });
  await correct(told, { email: `right.${told.address}` });
  await outbox.moveVisit(told);
  await outbox.publish(told, true);
  await outbox.last(told, 'sent');
  const [again] = await outbox.desk.rows<{ version: number }>(
    `UPDATE notice SET status = 'dead', version = version + 1 WHERE id = $1 RETURNING version`,
    [dead.id],
  );
  const send = () => outbox.organizer.verb(`/api/notices/${dead.id}/send`, again!.version);
  expect(await send()).toMatchObject({ status: 422, body: { code: 'notice.outdated' } });
  await outbox.desk.rows(
    `DELETE FROM notice WHERE delegate_id = (SELECT delegate_id FROM notice WHERE id = $1) AND id <> $1`,
    [dead.id],
  );
  expect(await send()).toMatchObject({ status: 200, body: { address: `right.${told.address}` } });
});

test('what nobody was told of as it could not be delivered, the next release tells as well', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'recipient' ? 'never' : 'go on') };
  const told = await outbox.reader();
  await outbox.publish(told, true);
  await outbox.last(told, 'dead');
  outbox.peer.behaviour = { manner: () => 'go on' };
  await outbox.moveVisit(told);
  await outbox.publish(told, true);
  await outbox.last(told, 'sent');
  expect(await outbox.noticesOf(told)).toMatchObject([
    { status: 'superseded' },
    { status: 'sent', since: 0, body: expect.stringMatching(/新增：考察園區，.*11:00–12:00/) },
  ]);
  expect(outbox.mailTo(told)).toHaveLength(1);
});

test('it goes to where its reader is reached once it is due, and by hand if they want no mail by then', async () => {
  // At night a notice that is not urgent waits for the morning.
  const awake = () => outbox.reader({}, { quietHours: false });
  const [moved, silent] = [await awake(), await awake()];
  for (const told of [moved, silent]) await outbox.publish(told, false);
  await correct(moved, { email: `new.${moved.address}` });
  await correct(silent, { emailNotices: false });
  await outbox.desk.rows(`UPDATE notice SET due_at = now() WHERE address = ANY ($1)`, [
    [moved.address, silent.address],
  ]);
  await outbox.runOnce();
  expect(await outbox.last(moved, 'sent')).toMatchObject({ address: `new.${moved.address}` });
  expect(await outbox.last(silent, 'prepared')).toMatchObject({ address: null, channel: null });
  expect(outbox.mailTo(silent)).toEqual([]);
});

test('nothing is sent while something is under way to the same reader, and nothing older after what is newer', async () => {
  const told = await outbox.reader();
  await outbox.publish(told, true);
  const { id } = await outbox.last(told, 'sent');
  const UNDER_WAY = `status = 'sending', sent_at = NULL, handed_over_at = NULL, leased_until = now() + interval '1 hour'`;
  await outbox.desk.rows(`UPDATE notice SET ${UNDER_WAY} WHERE id = $1`, [id]);
  await outbox.moveVisit(told);
  await outbox.publish(told, true);
  await outbox.runOnce();
  expect(await outbox.statusesOf(told)).toEqual(['sending', 'queued']);
  const SENT = `status = 'sent', sent_at = now(), leased_until = NULL`;
  await outbox.desk.rows(`UPDATE notice SET ${SENT} WHERE id = $1`, [id]);
  await outbox.runOnce();
  await outbox.last(told, 'sent');
  await outbox.desk.rows(
    `UPDATE notice SET status = 'queued', sent_at = NULL, due_at = now() WHERE id = $1`,
    [id],
  );
  await outbox.runOnce();
  expect(await outbox.statusesOf(told)).toEqual(['superseded', 'sent']);
  expect(outbox.mailTo(told)).toHaveLength(2);
});

test('a refused sender is our own fault: the notice waits, and says so', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'sender' ? 'never' : 'go on') };
  const told = await outbox.reader();
  await outbox.publish(told, true);
  await until('first attempt', async () => (await outbox.noticesOf(told))[0]!.fault ?? undefined);
  expect(await outbox.noticesOf(told)).toMatchObject([{ status: 'queued', fault: 'senderRefused' }]);
});

test('what is not wanted now is tried again later; what waits can be cancelled', async () => {
  outbox.peer.behaviour = { manner: (moment) => (moment === 'sender' ? 'not now' : 'go on') };
  const told = await outbox.reader();
  await outbox.publish(told, true);
  const notice = await until('first attempt', async () => {
    const [one] = await outbox.noticesOf(told);
    return one?.fault ? one : undefined;
  });
  expect(notice).toMatchObject({ status: 'queued', fault: 'busy', attempts: 1 });
  expect(Date.parse(String(notice.dueAt))).toBeGreaterThan(Date.now());
  const { body } = await outbox.organizer.verb(`/api/notices/${notice.id}/cancel`, notice.version as number);
  expect(body).toMatchObject({ status: 'cancelled', dueAt: null });
});
