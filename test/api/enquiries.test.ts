import { addDays, dayOf, ENQUIRY_DAYS, ENQUIRY_TOPICS } from '@yutai/domain';
import type { Body } from '../support/client.js';
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

test('nothing is closed unanswered', async () => {
  const staff = await desk.as('staff');
  const { id, version } = await make.enquiry(edition);
  const path = `/api/enquiries/${id}`;
  const refused = await staff.verb(`${path}/close`, version);
  expect([refused.status, refused.body.code]).toEqual([422, 'enquiry.statusNotAllowed']);
  const answered = await staff.verb(`${path}/answer`, version, { answer: { en: 'Yes' } });
  expect((await staff.verb(`${path}/close`, answered.body.version)).body.status).toBe('closed');
});
