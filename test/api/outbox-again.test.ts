import { OutboxDesk, until } from '../support/outbox-desk.js';

let outbox: OutboxDesk;
beforeAll(async () => {
  outbox = await OutboxDesk.open();
});
afterAll(() => outbox?.close());
beforeEach(() => {
  outbox.peer.behaviour = { manner: () => 'go on' };
});

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
  const [person] = await outbox.desk.rows<{ id: string }>(
    'SELECT g.person_id AS id FROM delegate g JOIN notice n ON n.delegate_id = g.id WHERE n.id = $1',
    [dead.id],
  );
  const correct = async (fields: object) => {
    const { version, name, side, language } = (await outbox.organizer.get(`/api/people/${person!.id}`)).body;
    const email = `right.${told.address}`;
    const body = { version, name, side, language, email, ...fields };
    expect((await outbox.organizer.put(`/api/people/${person!.id}`, body)).status).toBe(200);
  };
  const send = () => outbox.organizer.verb(`/api/notices/${dead.id}/send`, dead.version as number);
  await correct({ emailNotices: false });
  expect(await send()).toMatchObject({ status: 422, body: { code: 'notice.noAddress' } });
  await correct({});
  await outbox.cancelVisit(told);
  await outbox.publish(told, true);
  await outbox.last(told, 'sent');
  expect(await send()).toMatchObject({ status: 422, body: { code: 'notice.outdated' } });
  await outbox.desk.rows(
    `DELETE FROM notice WHERE delegate_id = (SELECT delegate_id FROM notice WHERE id = $1) AND id <> $1`,
    [dead.id],
  );
  expect(await send()).toMatchObject({ status: 200, body: { address: `right.${told.address}` } });
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
