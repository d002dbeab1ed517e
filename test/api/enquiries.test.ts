import { addDays, dayOf, ENQUIRY_DAYS, ENQUIRY_TOPICS } from '@yutai/domain';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

let desk: Desk;
let make: Make;
let edition: Body;
beforeAll(async () => {
  desk = await Desk.open();
  make = await desk.make();
  edition = await make.edition();
});
afterAll(() => desk?.close());

test.each(ENQUIRY_TOPICS)(
  'an enquiry on %s is due by its topic, unless somebody says by when',
  async (topic) => {
    const today = dayOf(Date.now(), 'Asia/Shanghai');
    const { dueOn } = await make.enquiry(edition, { topic });
    expect(dueOn).toBe(addDays(today, ENQUIRY_DAYS[topic]));
    expect((await make.enquiry(edition, { topic, dueOn: '2025-10-01' })).dueOn).toBe('2025-10-01');
  },
);

/** Kind and words of what is in its thread. */
const threadOf = async (client: Client, id: string) =>
  (await client.get(`/api/enquiries/${id}/thread`)).body.data.map(({ what, text, from, to }: Body) =>
    text ? [what, (text as { en: string }).en] : [what, from, to],
  );

test('a question has interim replies, final ones and notes, each kept; nothing is closed unanswered', async () => {
  const [staff, organizer] = [await desk.as('staff'), await desk.as('organizer')];
  const { body: me } = await staff.get('/api/me');
  let { body: enquiry } = { body: await make.enquiry(edition) };
  const path = `/api/enquiries/${enquiry.id}`;
  const act = async (verb: string, body: object = {}) => {
    const answer = await staff.verb(`${path}/${verb}`, enquiry.version, body);
    if (answer.status === 200) enquiry = answer.body;
    return answer.status === 200 ? enquiry.status : answer.body.code;
  };
  const reply = (kind: string, en: string) => act('reply', { kind, text: { en } });

  expect(await act('close')).toBe('enquiry.statusNotAllowed');
  expect(await reply('interim', 'We ask the land office')).toBe('open');
  expect(await act('close')).toBe('enquiry.statusNotAllowed');
  expect(await reply('final', 'Yes')).toBe('answered');
  expect(await reply('final', 'Yes, from May')).toBe('answered');
  expect(enquiry.answer).toMatchObject({ en: 'Yes, from May' });
  expect(await reply('interim', 'Late')).toBe('enquiry.statusNotAllowed');
  expect(await act('close')).toBe('closed');
  expect(await reply('note', 'Told by phone')).toBe('closed');
  expect(await reply('final', 'No')).toBe('enquiry.statusNotAllowed');
  expect(await act('reopen')).toBe('open');
  expect(enquiry.answer).toBeNull();
  expect(await act('close')).toBe('enquiry.statusNotAllowed');
  const { editionId, topic, question, version } = enquiry;
  await organizer.put(path, { editionId, topic, question, version, ownerId: me.id });

  expect(await threadOf(staff, enquiry.id)).toEqual([
    ['interim', 'We ask the land office'],
    ['final', 'Yes'],
    ['final', 'Yes, from May'],
    ['status', 'answered', 'closed'],
    ['note', 'Told by phone'],
    ['status', 'closed', 'open'],
    ['owner', null, me.name],
  ]);
});

test('an enquiry is not lost sight of: only an organizer deletes it, and another question is open again', async () => {
  const staff = await desk.as('staff');
  const { id, version } = await make.enquiry(edition, { dueOn: '2025-10-01' });
  const path = `/api/enquiries/${id}`;
  expect((await staff.delete(path, version)).status).toBe(403);
  await staff.verb(`${path}/reply`, version, { kind: 'final', text: { en: 'Yes' } });
  const { body: closed } = await staff.verb(`${path}/close`, version + 1);
  const { editionId, topic, question } = closed;
  const put = (fields: object) => staff.put(path, { editionId, topic, question, ...fields });

  const same = await put({ version: closed.version });
  expect(same.body).toMatchObject({ status: 'closed', dueOn: '2025-10-01', overdue: false });
  const anew = await put({ version: same.body.version, question: { en: 'And the tax?' } });
  expect(anew.body).toMatchObject({ status: 'open', answer: null, dueOn: '2025-10-01', overdue: true });
  expect(await threadOf(staff, String(id))).toEqual([
    ['final', 'Yes'],
    ['status', 'answered', 'closed'],
    ['status', 'closed', 'open'],
  ]);
  const blank = { kind: 'final', text: { zhHans: '\u3164' } };
  expect((await staff.verb(`${path}/reply`, anew.body.version, blank)).status).toBe(400);
});

test('PostgreSQL keeps replies as they were written, and no enquiry answered by what is not its final one', async () => {
  const staff = await desk.as('staff');
  const { id, version } = await make.enquiry(edition);
  await staff.verb(`/api/enquiries/${id}/reply`, version, { kind: 'interim', text: { en: 'Soon' } });
  const as = (sql: string) =>
    desk.rows(`BEGIN; SET LOCAL yutai.actor = 'command:test'; ${sql}; COMMIT`).catch(async (error: Error) => {
      await desk.rows('ROLLBACK');
      return error.message;
    });
  const reply = `(SELECT id FROM enquiry_reply WHERE enquiry_id = '${id}')`;
  expect(await as(`UPDATE enquiry SET status = 'closed' WHERE id = '${id}'`)).toMatch('enquiry_answered');
  expect(await as(`UPDATE enquiry SET status = 'closed', answer_id = ${reply} WHERE id = '${id}'`)).toMatch(
    'enquiry_answer',
  );
  expect(await as(`UPDATE enquiry_reply SET text = '{"en":"No"}' WHERE enquiry_id = '${id}'`)).toMatch(
    'only added',
  );
});
