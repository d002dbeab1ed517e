import type { Client } from '../support/client.js';
import { activitiesOf, CopyingDesk } from '../support/copying-desk.js';
import { Desk } from '../support/desk.js';
import { at, type Make } from '../support/make.js';

let desk: Desk;
let copying: CopyingDesk;
let organizer: Client;
let make: Make;

beforeAll(async () => {
  desk = await Desk.open();
  copying = await CopyingDesk.of(desk);
  ({ organizer, make } = copying);
});
afterAll(() => desk?.close());

test('takes along what is asked for', async () => {
  const source = await copying.seventeenth();
  const { body } = await copying.copy(
    source,
    copying.another({ sessions: 'none', siteVisits: 'request', delegations: false }),
  );
  expect(body.copied).toMatchObject({ delegations: 0, sessions: 0, planned: 0, unfit: 0 });
  expect(activitiesOf(body).every(({ status, startsAt }) => status === 'request' && startsAt === null)).toBe(
    true,
  );
  const visits = await copying.all('/api/site-visits', body);
  expect(visits).toHaveLength((await copying.all('/api/site-visits', source)).length);
  expect(visits.every(({ delegationIds }) => (delegationIds as string[]).length === 0)).toBe(true);
});

test('a session keeps its kind, place and running order, and none of its speakers', async () => {
  const edition = await make.edition();
  const [place, speaker] = [await make.place(), await make.person()];
  const runningOrder = [
    { title: { en: 'Opening' }, minutes: 10 },
    { title: { en: 'Talks' }, minutes: null },
  ];
  const fields = { sessionKind: 'ceremony', bring: { en: 'Badge' }, briefing: { en: 'By the east gate' } };
  const kept = { ...fields, placeId: place.id, headcount: 40 };
  const speakers = [{ personId: speaker.id }];
  await make.session(edition, { ...kept, runningOrder, speakers, photoCredit: 'Somebody' });
  const [session] = await copying.all('/api/sessions', (await copying.copy(edition, copying.another())).body);
  expect(session).toMatchObject({
    ...kept,
    runningOrder,
    speakers: [],
    photoCredit: null,
    status: 'request',
  });
});

test('what was cancelled stays behind; what is over is planned anew, and so is what was set aside', async () => {
  const edition = await make.edition();
  const [place, far] = [await make.place(), await make.place()];
  await make.travelTime(place, far, 60);
  const delegation = await make.delegation(edition, { members: 2 });
  const visit = (placeId: string, from: string, to: string, more = {}) =>
    make.siteVisit(edition, {
      placeId,
      startsAt: at('2025-09-16', from),
      endsAt: at('2025-09-16', to),
      delegationIds: [delegation.id],
      notes: 'for the desk',
      ...more,
    });
  const done = await visit(place.id, '09:00', '10:00');
  await organizer.verb(`/api/site-visits/${done.id}/complete`, 1, { outcome: { en: 'Much' }, attended: 2 });
  const set = { code: 'travel.insufficient', resourceId: delegation.id, reason: 'by helicopter' };
  const people = (await copying.all('/api/delegates', edition)).map(({ personId }) => String(personId));
  await visit(far.id, '10:15', '11:00', {
    overrides: [set, ...people.map((resourceId) => ({ ...set, resourceId }))],
  });
  const cancelled = await visit(place.id, '14:00', '15:00');
  await organizer.verb(`/api/site-visits/${cancelled.id}/cancel`, 1, { reason: 'rain' });

  const { body } = await copying.copy(edition, copying.another());
  expect(body.copied).toMatchObject({ siteVisits: 2, planned: 1, requests: 1, unfit: 1 });
  const [first, second] = activitiesOf(body);
  expect(first).toMatchObject({ status: 'planned', startsAt: '2026-09-15T01:00:00.000Z', conflicts: [] });
  expect(second).toMatchObject({ status: 'request', startsAt: null });
  expect(second!.conflicts.map(({ code }) => code)).toContain('travel.insufficient');
  expect(await copying.all('/api/site-visits', body)).toMatchObject([
    { status: 'planned', outcome: null, attended: null, notes: null, overrides: [] },
    { status: 'request', notes: null, overrides: [] },
  ]);
});

test('shares rooms with what is planned there already: what does not fit is a request, and says why', async () => {
  const edition = await make.edition();
  const room = await make.room(await make.place());
  const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
  await make.session(edition, { ...time, placeId: room.id });
  const other = await make.edition({
    startsOn: '2026-09-14',
    endsOn: '2026-09-18',
    seasonStartsOn: '2026-09-01',
    seasonEndsOn: '2026-09-30',
  });
  await make.session(other, {
    startsAt: at('2026-09-15', '09:30'),
    endsAt: at('2026-09-15', '11:00'),
    placeId: room.id,
  });
  const { status, body } = await copying.copy(edition, copying.another());
  expect([status, body.copied]).toMatchObject([201, { planned: 0, requests: 1, unfit: 1 }]);
  expect(activitiesOf(body)[0]!.conflicts).toMatchObject([
    { code: 'booking.overlap', resource: { id: room.id } },
  ]);
});

test('keeps the clock in a zone that changes it between', async () => {
  const edition = await make.edition({
    timeZone: 'Europe/Berlin',
    startsOn: '2025-03-24',
    endsOn: '2025-03-28',
    seasonStartsOn: '2025-03-01',
    seasonEndsOn: '2025-04-30',
  });
  await make.session(edition, { startsAt: '2025-03-25T09:00:00+01:00', endsAt: '2025-03-25T10:00:00+01:00' });
  const { body } = await copying.copy(edition, copying.another({ startsOn: '2026-03-30' }));
  expect(activitiesOf(body)[0]!.startsAt).toBe('2026-03-31T07:00:00.000Z');
});
