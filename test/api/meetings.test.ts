import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
});
afterAll(() => desk?.close());

test('a meeting goes from a wish to a table, and did not come about', async () => {
  const wish = await make.meeting(edition, { subject: { en: 'Chips' }, priority: 1 });
  expect(wish).toMatchObject({ status: 'request', answer: 'open', answeredAt: null, priority: 1 });
  const path = `/api/meetings/${wish.id}`;
  const accepted = await organizer.verb(`${path}/record-answer`, 1, { answer: 'accepted', reason: 'Gladly' });
  expect(accepted.body).toMatchObject({ answer: 'accepted', answerReason: 'Gladly', version: 2 });
  const { editionId, title, requesterId, counterpartId, subject } = wish;
  const planned = await organizer.put(path, {
    ...{ editionId, title, requesterId, counterpartId, subject, version: 2 },
    ...{ startsAt: at(DAY, '09:00'), endsAt: at(DAY, '09:30'), tableLabel: '7' },
  });
  expect(planned.body).toMatchObject({ status: 'planned', answer: 'accepted', tableLabel: '7' });
  const outcome = { en: 'Nobody came' };
  const over = await organizer.verb(`${path}/complete`, 3, { tookPlace: false, outcome });
  expect(over.body).toMatchObject({ status: 'done', tookPlace: false, outcome });
  const late = await organizer.verb(`${path}/record-answer`, 4, { answer: 'declined' });
  expect({ status: late.status, code: late.body.code }).toEqual({
    status: 422,
    code: 'activity.statusNotAllowed',
  });
  const again = await organizer.verb(`${path}/reopen`, 4);
  expect(again.body).toMatchObject({ status: 'confirmed', tookPlace: null, outcome: null });
});

test('somebody who meets is excused from their delegation, and booked once', async () => {
  const delegation = await make.delegation(edition);
  const person = await make.person();
  await make.delegate(delegation, person);
  const time = { startsAt: at(DAY, '13:00'), endsAt: at(DAY, '14:00') };
  const visit = await make.siteVisit(edition, { ...time, delegationIds: [delegation.id] });
  const guest = { ...time, people: [{ personId: person.id, part: 'guest' }] };
  const wish = await make.meeting(edition);
  const { editionId, title, requesterId, counterpartId } = wish;
  const body = { editionId, title, requesterId, counterpartId, ...guest, version: 1 };
  const refused = await organizer.put(`/api/meetings/${wish.id}`, body);
  expect(refused.body).toMatchObject({
    code: 'booking.overlap',
    conflicts: [{ resource: { id: person.id } }],
  });
  await organizer.put(`/api/site-visits/${visit.id}`, {
    ...{ editionId, title: visit.title, ...time, delegationIds: [delegation.id], version: 1 },
    people: [{ personId: person.id, part: 'excused' }],
  });
  expect((await organizer.put(`/api/meetings/${wish.id}`, body)).status).toBe(200);
});

test('nobody meets themselves', async () => {
  const { id } = await make.organisation();
  const { status, body } = await organizer.post('/api/meetings', {
    ...{ editionId: edition.id, title: { en: 'Alone' }, requesterId: id, counterpartId: id },
  });
  expect({ status, errors: body.errors.map(({ field, code }) => `${field} ${code}`) }).toEqual({
    status: 422,
    errors: ['counterpartId meeting.withItself'],
  });
});
