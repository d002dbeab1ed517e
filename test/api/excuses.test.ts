import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';
const TIME = { startsAt: at(DAY, '13:00'), endsAt: at(DAY, '15:00') };

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

const booked = async ({ id }: { id: string }) =>
  (await desk.rows<{ id: string }>('SELECT resource_id AS id FROM booking WHERE activity_id = $1', [id])).map(
    (row) => row.id,
  );
const said = ({ status, body }: Answer) => [status, ...(body.errors ?? []).map(({ code }) => code)];

interface Visited {
  visit: Body;
  delegation: Body;
  head: Body;
  guide: Body;
  path: string;
}

/** A delegation of two people on a visit with a guide; its host has agreed, and it is confirmed: version 3. */
async function visited(): Promise<Visited> {
  const delegation = await make.delegation(edition, { members: 1 });
  const [head, guide] = [await make.person(), await make.person()];
  await make.delegate(delegation, head);
  const people = [{ personId: guide.id, part: 'guide' }];
  const visit = await make.siteVisit(edition, { ...TIME, delegationIds: [delegation.id], people });
  const path = `/api/site-visits/${visit.id}`;
  await organizer.verb(`${path}/record-host-answer`, 1, { answer: 'accepted' });
  await organizer.verb(`${path}/confirm`, 2);
  return { visit, delegation, head, guide, path };
}

const meetingOf = async (person: Body): Promise<Body> => {
  const [requester, counterpart] = [await make.organisation(), await make.organisation()];
  return {
    ...{ editionId: edition.id, title: { en: 'Two at a table' }, ...TIME },
    ...{ requesterId: requester.id, counterpartId: counterpart.id },
    people: [{ personId: person.id, part: 'guest' }],
  } as unknown as Body;
};

test('somebody is excused from a visit for a meeting: the visit stands, and its host is not asked again', async () => {
  const { visit, head, path } = await visited();
  const meeting = await meetingOf(head);
  const refused = await organizer.post('/api/meetings', meeting);
  const fix = { kind: 'excuse', personId: head.id, activityId: visit.id };
  expect(refused.body).toMatchObject({
    code: 'booking.overlap',
    conflicts: [{ resource: { id: head.id }, fixes: expect.arrayContaining([fix]) }],
  });
  const before = await booked(visit);

  const answer = await organizer.verb(`${path}/excuse`, 3, { personId: head.id });
  const { status, body } = answer;
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { version: 4, status: 'confirmed', hostAnswer: 'accepted' },
  });
  expect(body.people).toContainEqual({ personId: head.id, part: 'excused', name: head.name });
  expect((await booked(visit)).sort()).toEqual(before.filter((id) => id !== head.id).sort());
  const written = await organizer.get(
    `/api/audit-entries?entity=activity_person&requestId=${answer.headers.get('x-request-id')}`,
  );
  expect(written.body.data).toMatchObject([{ action: 'insert', after: { part: 'excused' } }]);

  const made = await organizer.post('/api/meetings', meeting);
  expect(made.status).toBe(201);
  const clash = await organizer.verb(`${path}/readmit`, 4, { personId: head.id });
  expect(clash.body).toMatchObject({ status: 409, conflicts: [{ other: { id: made.body.id } }] });

  await organizer.verb(`/api/meetings/${made.body.id}/cancel`, 1, { reason: 'Ill' });
  expect(await booked(visit)).not.toContain(head.id);
  const back = await organizer.verb(`${path}/readmit`, 4, { personId: head.id });
  expect(back.body).toMatchObject({ version: 5, status: 'confirmed', hostAnswer: 'accepted' });
  expect((await booked(visit)).sort()).toEqual(before.sort());
});

test('an excuse that has outlived its reason is told, and without it the visit stands and its host is not asked again', async () => {
  const { head, path } = await visited();
  const { body } = await organizer.verb(`${path}/excuse`, 3, { personId: head.id });
  const { editionId, title, startsAt, endsAt, placeId, delegationIds } = body;
  const people = (body.people as Body[]).map(({ personId, part }) => ({ personId, part }));
  const whole = { editionId, title, startsAt, endsAt, placeId, delegationIds, people, version: 4 };
  const tomorrow = { startsAt: at('2025-09-17', '13:00'), endsAt: at('2025-09-17', '15:00') };
  const tried = await organizer.put(`${path}?dryRun=true`, { ...whole, ...tomorrow });
  expect(tried.body.conflicts).toMatchObject([
    {
      ...{ code: 'excuse.needless', level: 'inform', resource: { id: head.id, name: head.name } },
      fixes: [{ kind: 'readmit', personId: head.id }],
    },
  ]);
  const guides = people.filter(({ part }) => part === 'guide');
  const back = await organizer.put(path, { ...whole, people: guides });
  expect(back.body).toMatchObject({ status: 'confirmed', hostAnswer: 'accepted' });
});

test('only somebody who comes with a delegation, from what is ahead, as it was seen', async () => {
  const { head, guide, path } = await visited();
  const stranger = await make.person();
  const excuse = (personId: string, version = 3) => organizer.verb(`${path}/excuse`, version, { personId });
  const notTheirs = [422, 'excuse.notWithDelegation'];
  expect(said(await excuse(stranger.id))).toEqual(notTheirs);
  expect(said(await excuse(guide.id))).toEqual(notTheirs);
  expect((await excuse(head.id, 2)).body).toMatchObject({ status: 409, code: 'record.stale' });
  const untouched = await organizer.verb(`${path}/readmit`, 3, { personId: head.id });
  expect(said(untouched)).toEqual([422, 'excuse.notGiven']);
  await excuse(head.id);
  expect(said(await excuse(head.id, 4))).toEqual(notTheirs);
  await organizer.verb(`${path}/complete`, 4, {});
  const late = await organizer.verb(`${path}/readmit`, 5, { personId: head.id });
  expect(late.body).toMatchObject({ status: 422, code: 'activity.statusNotAllowed' });
});

test('somebody is excused from their group, and from a request, which books nobody', async () => {
  const made = await make.delegation(edition);
  const head = await make.person();
  const delegate = await make.delegate(made, head);
  const delegation = await make.groups(made, [[delegate.id], []]);
  const [own, other] = (delegation.groups as Body[]).map(({ id }) => id);
  const outcome = async (groupId: string | undefined) => {
    const fields = { delegationIds: [delegation.id], groupIds: [groupId] };
    const { id } = await make.siteVisit(edition, fields);
    return said(await organizer.verb(`/api/site-visits/${id}/excuse`, 1, { personId: head.id }));
  };
  expect([await outcome(own), await outcome(other)]).toEqual([[200], [422, 'excuse.notWithDelegation']]);
});

test('a liaison learns when somebody is busy, and excuses nobody', async () => {
  const { head, path } = await visited();
  const liaison = await desk.as('liaison');
  const { id } = (await liaison.get('/api/me')).body;
  const theirs = await make.delegation(edition, { liaisonId: id });
  await make.siteVisit(edition, { ...TIME, delegationIds: [theirs.id] });
  const quiet = await make.delegate(await make.delegation(edition, { liaisonId: id }), head);
  const [moves, version] = [`/api/delegates/${quiet.id}`, quiet.version];
  const wish = { delegationId: theirs.id, personId: head.id, role: 'member', version };
  const joins = await liaison.put(moves, wish);
  const [conflict] = joins.body.conflicts as unknown as { fixes: object[]; during: object }[];
  expect({ status: joins.status, during: conflict!.during }).toMatchObject({ status: 409, during: {} });
  expect(joins.text).not.toContain('activityId');
  expect((await organizer.put(moves, wish)).text).toContain('activityId');
  expect((await liaison.verb(`${path}/excuse`, 3, { personId: head.id })).status).toBe(403);
});
