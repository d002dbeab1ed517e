import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

/** A Tuesday. */
const DAY = '2025-09-16';
const hours = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });
const MORNINGS = [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '12:00' }];

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let early: Body;
let other: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
  [early, other] = [await make.person(), await make.person()];
  await make.crewMember(edition, { personId: early.id, workingHours: MORNINGS, languages: ['ja'] });
  await make.crewMember(edition, { personId: other.id, languages: ['ja', 'en'] });
});
afterAll(() => desk?.close());

const guidedBy = ({ id }: Body) => ({ people: [{ personId: id, part: 'guide' }] });
const visit = (fields: object) => ({ editionId: edition.id, title: { en: 'Visit' }, ...fields });
const codesOf = (conflicts: unknown) => ((conflicts ?? []) as Body[]).map(({ code }) => code);

/** What making it would say. */
async function tried(body: object) {
  const { record, conflicts } = (await organizer.post('/api/site-visits?dryRun=true', body)).body;
  return { made: record !== null, conflicts: codesOf(conflicts) };
}

describe('a guide who is off duty', () => {
  const late = hours('13:00', '14:00');

  test('refuses, and another who speaks as much and is free stands in for them', async () => {
    const wanted = visit({ ...late, ...guidedBy(early), languages: ['ja'] });
    const { status, body } = await organizer.post('/api/site-visits', wanted);
    expect({ status, conflicts: codesOf(body.conflicts) }).toEqual({
      status: 409,
      conflicts: ['crew.offDuty'],
    });
    const [conflict] = body.conflicts;
    expect(conflict).toMatchObject({ level: 'restrict', resource: { id: early.id, name: early.name } });
    const fixes = conflict!.fixes as { kind: string }[];
    expect(fixes.find(({ kind }) => kind === 'crew')).toEqual({
      kind: 'crew',
      personId: other.id,
      part: 'guide',
      insteadOf: early.id,
    });
    expect(await tried({ ...wanted, ...guidedBy(other) })).toEqual({ made: true, conflicts: [] });
  });

  test('comes all the same where an organizer says why', async () => {
    const overrides = [{ code: 'crew.offDuty', resourceId: early.id, reason: 'Agreed by phone' }];
    const wanted = visit({ ...late, ...guidedBy(early) });
    expect(await tried(wanted)).toEqual({ made: false, conflicts: ['crew.offDuty'] });
    expect(await tried({ ...wanted, overrides })).toEqual({ made: true, conflicts: [] });
  });

  test('may be there as a guest, and guide in another edition', async () => {
    const guest = { people: [{ personId: early.id, part: 'guest' }] };
    expect(await tried(visit({ ...late, ...guest }))).toEqual({ made: true, conflicts: [] });
    const elsewhere = { ...late, ...guidedBy(early), editionId: (await make.edition()).id };
    expect(await tried(visit(elsewhere))).toEqual({ made: true, conflicts: [] });
  });
});

test('a language that nobody speaks is told, with who does; also when only the language is new', async () => {
  const { people } = guidedBy(early);
  const made = await make.siteVisit(edition, { ...hours('08:00', '09:00'), people, languages: ['ja'] });
  expect(made.warnings).toBeUndefined();
  const asked = {
    ...visit({ ...hours('08:00', '09:00'), people, languages: ['ja', 'en'] }),
    version: made.version,
  };
  const { body } = await organizer.put(`/api/site-visits/${made.id}?dryRun=true`, asked);
  expect(body).toMatchObject({
    conflicts: [
      {
        code: 'crew.languageMissing',
        level: 'inform',
        languages: ['en'],
        resource: { id: made.id, kind: 'activity' },
        fixes: [{ kind: 'crew', personId: other.id, part: 'guide', insteadOf: null }],
      },
    ],
  });
});

test('another guide changes nothing that the host has agreed to', async () => {
  const body = { ...hours('10:00', '11:00'), ...guidedBy(early) };
  const made = await make.siteVisit(edition, body);
  const asked = await organizer.verb(`/api/site-visits/${made.id}/record-host-answer`, made.version, {
    answer: 'accepted',
  });
  const confirmed = await organizer.verb(`/api/site-visits/${made.id}/confirm`, asked.body.version, {});
  const { body: after } = await organizer.put(`/api/site-visits/${made.id}`, {
    ...visit({ ...body, ...guidedBy(other), title: made.title }),
    version: confirmed.body.version,
  });
  expect(after).toMatchObject({ status: 'confirmed', hostAnswer: 'accepted', ...guidedBy(other) });
  const booked = 'SELECT resource_id AS id FROM booking WHERE activity_id = $1';
  expect(await desk.rows(booked, [made.id])).toEqual([{ id: other.id }]);
});

describe('the plan', () => {
  const planFor = async (role: 'liaison' | 'viewer') =>
    (await (await desk.as(role)).get(`/api/editions/${edition.id}/plan`)).body as unknown as {
      crew: Body[];
      hosts: Body[];
      activities: Body[];
    };

  test('has the crew with hours and languages, who serves where, and who receives', async () => {
    const host = await make.organisation();
    const served = await make.siteVisit(edition, { hostId: host.id, ...guidedBy(other), languages: ['en'] });
    const { crew, hosts, activities } = await planFor('viewer');
    expect(crew.map(({ id }) => id).sort()).toEqual([early.id, other.id].sort());
    expect(crew.find(({ id }) => id === early.id)).toEqual({
      id: early.id,
      name: early.name,
      duties: ['guide'],
      languages: ['ja'],
      workingHours: MORNINGS,
      startsOn: null,
      endsOn: null,
    });
    expect(hosts).toEqual([{ id: host.id, name: host.name }]);
    expect(activities.find(({ id }) => id === served.id)).toMatchObject({
      crew: [{ personId: other.id, part: 'guide' }],
      languages: ['en'],
      hostId: host.id,
    });
  });

  test('tells a liaison only of who is with their own delegations', async () => {
    expect((await planFor('liaison')).crew).toEqual([]);
    const { id: liaisonId } = (await (await desk.as('liaison')).get('/api/me')).body;
    const own = await make.delegation(edition, { liaisonId });
    await make.siteVisit(edition, { delegationIds: [own.id], ...guidedBy(early) });
    const { crew, hosts } = await planFor('liaison');
    expect({ crew: crew.map(({ id }) => id), hosts }).toEqual({ crew: [early.id], hosts: [] });
  });
});
