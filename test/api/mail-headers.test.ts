import { OutboxDesk } from '../support/outbox-desk.js';

const EVIL = 'evil@example.test';
let outbox: OutboxDesk;
beforeAll(async () => {
  outbox = await OutboxDesk.open(`"Desk", Bcc: ${EVIL} <desk@yutai.example>`);
  // Written past the API, which takes no such address and may one day take no such name.
  await outbox.desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
});
afterAll(() => outbox?.close());

/** What headers a mail has, each on one line. */
const headersOf = (source: string) =>
  source
    .split('\r\n\r\n')[0]!
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

const OURS = [
  'From',
  'To',
  'Subject',
  'Message-ID',
  'Auto-Submitted',
  'Content-Language',
  'Date',
  'MIME-Version',
  'Content-Type',
];
const QUOTED = /^From: "(?:[^"\\]|\\.)*" <desk@yutai\.example>$/;

test.each([
  ['a line break', `Week\r\nBcc: ${EVIL}\r\n\r\nAnother body`],
  ['a line break of Unix', `Week\nTo: ${EVIL}`],
  ['commas and quotes', `Week", "Other" <${EVIL}>, Bcc: ${EVIL}`],
  ['an encoded word', `=?utf-8?q?Week=0D=0ABcc:_${EVIL}?=`],
])('what is called like a header adds no header and no recipient: %s', async (_, name) => {
  const told = await outbox.reader({ language: 'en' });
  const { desk, organizer } = outbox;
  for (const table of ['edition', 'activity']) {
    const column = table === 'edition' ? 'name' : 'title';
    const id = table === 'edition' ? told.edition.id : told.visit.id;
    await desk.rows(`UPDATE ${table} SET ${column} = jsonb_build_object('en', $2::text) WHERE id = $1`, [
      id,
      name,
    ]);
  }
  await organizer.post(`/api/editions/${told.edition.id}/publish`, { urgent: true });
  await outbox.last(told, 'sent');
  const [mail, ...more] = outbox.mailTo(told);
  expect(more).toEqual([]);
  expect(mail!.recipients).toEqual([told.address]);
  const headers = headersOf(mail!.source);
  expect(headers.map((header) => header.split(':')[0]).sort()).toEqual(OURS.toSorted());
  expect(headers).toContain(`To: ${told.address}`);
  expect(headers.find((header) => header.startsWith('From:'))).toMatch(QUOTED);
  expect(outbox.peer.taken.filter(({ recipients }) => recipients.includes(EVIL))).toEqual([]);
});

test.each([
  ['two addresses', `one@example.test,${EVIL}`],
  ['two addresses apart', `one@example.test ${EVIL}`],
  ['a line break', `one@example.test>\r\nRCPT TO:<${EVIL}`],
  ['a name of its own', `${EVIL} <one@example.test>`],
])('what is not one address is refused, and nothing is sent to it: %s', async (_, email) => {
  const told = await outbox.reader();
  const person = await outbox.organizer.post('/api/people', { name: { en: 'Two' }, side: 'taiwan', email });
  expect([person.status, person.body.code]).toEqual([400, 'request.invalid']);
  await outbox.desk.rows(`UPDATE person SET email = $2 WHERE email = $1`, [told.address, email]);
  const before = outbox.peer.taken.length;
  await outbox.publish(told, true);
  expect(await outbox.last(told, 'dead')).toMatchObject({ fault: 'refused', attempts: 1 });
  expect(outbox.peer.taken).toHaveLength(before);
});
