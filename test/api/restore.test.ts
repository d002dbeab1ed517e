import { findConflicts, type Plan } from '@yutai/planning';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, type Make } from '../support/make.js';
import { DAY, PublishingDesk, slot } from '../support/publishing-desk.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let publishing: PublishingDesk;
beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = await desk.make();
  publishing = await PublishingDesk.of(desk);
});
afterAll(() => desk?.close());

interface Step {
  activityId: string;
  change: string;
  fields: string[];
  conflicts: Body[];
}
interface Restoration {
  basis: string;
  steps: Step[];
  leftOut: { activityId: string; because: string }[];
}

const preview = async (release: Body, wish: object = {}) => {
  const { status, body } = await organizer.post(`/api/releases/${release.id}/restore?dryRun=true`, wish);
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.record as unknown as Restoration;
};
const restore = (release: Body, wish: object, headers = {}) =>
  organizer.post(`/api/releases/${release.id}/restore`, wish, headers);
const told = ({ steps }: Restoration) =>
  Object.fromEntries(
    steps.map(({ activityId, change, fields }) => [activityId, [change, ...fields].join(' ')]),
  );
const planOf = async (edition: Body) =>
  (await organizer.get(`/api/editions/${edition.id}/plan`)).body as unknown as Plan;

test('a timetable in a mess is put back as it was published, two that changed rooms included', async () => {
  const { edition, venue, east, west, theirs, guide, a, b, both, vehicle, ride, release } =
    await publishing.published();
  await publishing.change(a, { ...slot('11:00', '12:00') });
  await publishing.change(b, { placeId: east.id });
  await publishing.change(a, { placeId: west.id, ...slot('09:00', '10:00'), people: [], headcount: null });
  await publishing.change(both, { delegationIds: [theirs.id], title: { en: 'Another name' } });
  await publishing.change(ride, { vehicleId: (await make.vehicle()).id });
  await publishing.cancel(await publishing.readNow(both));
  const before = await planOf(edition);

  const found = await preview(release);
  expect(told(found)).toEqual({
    [a.id]: 'moved placeId personIds headcount people',
    [b.id]: 'moved placeId',
    [both.id]: 'new',
    [ride.id]: 'changed vehicleId',
  });
  expect(await planOf(edition)).toEqual(before);

  const headers = { 'idempotency-key': 'the-same-restore' };
  const done = await restore(release, { basis: found.basis }, headers);
  expect([done.status, done.body.steps, done.body.leftOut]).toEqual([200, found.steps, found.leftOut]);
  expect((await restore(release, { basis: found.basis }, headers)).body).toEqual(done.body);
  expect(await publishing.readNow(a)).toMatchObject({
    placeId: east.id,
    headcount: 7,
    people: [{ personId: guide.id, part: 'guide' }],
    version: 4,
  });
  expect(await publishing.readNow(ride)).toMatchObject({ vehicleId: vehicle.id, placeId: venue.id });
  expect(await publishing.readNow(both)).toMatchObject({
    status: 'planned',
    title: both.title,
    cancelledReason: null,
  });
  const plan = await planOf(edition);
  expect(plan.activities.find(({ id }) => id === both.id)!.resourceIds).toHaveLength(5);
  expect(findConflicts(plan).filter(({ level }) => level !== 'inform')).toEqual([]);

  expect((await preview(release)).steps).toEqual([]);
  const again = await organizer.post(`/api/editions/${edition.id}/publish`);
  expect([again.status, again.body.code]).toEqual([422, 'release.unchanged']);
  const { data } = (await organizer.get(`/api/audit-entries?entityId=${both.id}&sort=-at`)).body;
  expect(data[0]).toMatchObject({ action: 'update', actorName: expect.any(String) });
});

test('only what is chosen is put back, and what was planned since is left or cancelled by choice', async () => {
  const { edition, ours, theirs, a, b, both, release } = await publishing.published();
  await publishing.change(a, slot('11:00', '12:00'));
  await publishing.change(b, slot('11:00', '12:00'));
  const since = await make.siteVisit(edition, { delegationIds: [theirs.id], ...slot('16:00', '17:00') });
  await organizer.delete(`/api/site-visits/${both.id}`, both.version);

  expect(told(await preview(release, { delegationIds: [ours.id] }))).toEqual({
    [a.id]: 'moved startsAt endsAt',
  });
  const theirsOnly = { delegationIds: [theirs.id] };
  expect(await preview(release, theirsOnly)).toMatchObject({
    leftOut: [
      { activityId: both.id, because: 'deleted' },
      { activityId: since.id, because: 'plannedSince' },
    ],
  });
  const wish = { ...theirsOnly, others: 'cancel', activityIds: [b.id, since.id] };
  const found = await preview(release, wish);
  expect(told(found)).toEqual({ [b.id]: 'moved startsAt endsAt', [since.id]: 'cancelled' });
  const without = await restore(release, { ...wish, basis: found.basis });
  expect([without.status, without.body.errors[0]!.field]).toEqual([422, 'reason']);
  expect((await restore(release, { ...wish, basis: found.basis, reason: 'not agreed' })).status).toBe(200);
  expect(await publishing.readNow(since)).toMatchObject({
    status: 'cancelled',
    cancelledReason: 'not agreed',
  });
  expect(Date.parse(String((await publishing.readNow(a)).startsAt))).toBe(Date.parse(at(DAY, '11:00')));
});

test('what stands in the way refuses all of it; what may be set aside is, with a reason', async () => {
  const { edition, east, theirs, a, b, release } = await publishing.published();
  await publishing.change(a, slot('11:00', '12:00'));
  await publishing.change(b, slot('11:00', '12:00'));
  const since = await make.siteVisit(edition, { placeId: east.id, ...slot('09:30', '10:30') });
  const blocked = await preview(release);
  const [worst] = blocked.steps.find(({ activityId }) => activityId === a.id)!.conflicts;
  expect(worst).toMatchObject({
    code: 'booking.overlap',
    resource: { id: east.id },
    other: { id: since.id },
  });
  const before = await planOf(edition);
  const refused = await restore(release, { basis: blocked.basis });
  expect([refused.status, refused.body.code]).toEqual([409, 'booking.overlap']);
  expect(await planOf(edition)).toEqual(before);

  await publishing.cancel(since);
  const late = { departsAt: at(DAY, '09:30'), arrivesAt: at('2025-09-15', '09:00') };
  const { name, version } = theirs;
  await organizer.put(`/api/delegations/${theirs.id}`, { editionId: edition.id, name, version, ...late });
  const { basis, steps } = await preview(release);
  expect(steps.flatMap(({ conflicts }) => conflicts.map(({ code }) => code))).toContain('stay.outside');
  expect((await restore(release, { basis })).body.code).toBe('stay.outside');
  const overrides = [{ code: 'stay.outside', resourceId: theirs.id, reason: 'they stay on' }];
  expect((await restore(release, { basis, overrides })).status).toBe(200);
  expect((await publishing.readNow(b)).overrides).toMatchObject(overrides);
});

const restoredOf = async ({ id }: Body) =>
  (await organizer.get(`/api/releases/${id}`)).body.restored as Body | null;

test('a restoration is taken back as a whole, until somebody has changed what it touched', async () => {
  const { edition, b, a, both, release } = await publishing.published();
  await publishing.change(a, slot('11:00', '12:00'));
  await publishing.cancel(both);
  const since = await make.siteVisit(edition, { ...slot('16:00', '17:00') });
  const before = await Promise.all([a, both, since].map((each) => publishing.readNow(each)));
  const found = await preview(release, { others: 'cancel' });
  const wish = { others: 'cancel', basis: found.basis, reason: 'back to what was agreed' };
  const { body: done } = await restore(release, wish);
  expect(await restoredOf(release)).toMatchObject({ id: done.id, steps: 3 });
  expect((await organizer.post(`/api/restorations/${done.id}/undo`)).status).toBe(200);
  expect(await restoredOf(release)).toBeNull();
  const essence = ({ status, startsAt, cancelledReason }: Body) => ({ status, startsAt, cancelledReason });
  const after = await Promise.all([a, both, since].map((each) => publishing.readNow(each)));
  expect(after.map(essence)).toEqual(before.map(essence));

  const { body: again } = await restore(release, { ...wish, basis: (await preview(release, wish)).basis });
  await publishing.change(b, slot('20:00', '21:00'));
  expect(await restoredOf(release)).toMatchObject({ id: again.id });
  await publishing.change(a, slot('12:00', '13:00'));
  expect(await restoredOf(release)).toBeNull();
  const refused = await organizer.post(`/api/restorations/${again.id}/undo`);
  expect([refused.status, refused.body.code]).toEqual([409, 'release.draftChanged']);
});

test('a draft that changed while somebody looked is not overwritten', async () => {
  const { a, b, release } = await publishing.published();
  await publishing.change(a, slot('11:00', '12:00'));
  expect((await restore(release, {})).body.errors).toMatchObject([
    { field: 'basis', code: 'field.required' },
  ]);
  const { basis } = await preview(release);
  const moved = await publishing.change(b, slot('11:00', '12:00'));
  const refused = await restore(release, { basis });
  expect([refused.status, refused.body.code]).toEqual([409, 'release.draftChanged']);
  expect(await publishing.readNow(b)).toEqual(moved);
});

test('a move and a restore at once: one is done, the other told', async () => {
  const { edition, a, b, release } = await publishing.published();
  for (let round = 0; round < 6; round += 1) {
    await publishing.change(a, slot('11:00', '12:00'));
    const now = await publishing.change(b, slot('11:00', '12:00'));
    const { basis } = await preview(release);
    const { title, placeId, delegationIds, version } = now;
    const body = { editionId: edition.id, title, placeId, delegationIds, version, ...slot('12:00', '13:00') };
    const [restored, moved] = await Promise.all([
      restore(release, { basis }),
      organizer.put(`/api/site-visits/${b.id}`, body),
    ]);
    const answers = [restored.status, restored.body.code, moved.status, moved.body.code];
    expect([
      [200, undefined, 409, 'record.stale'],
      [409, 'release.draftChanged', 200, undefined],
    ]).toContainEqual(answers);
    const from = restored.status === 200 ? '09:00' : '12:00';
    expect(Date.parse(String((await publishing.readNow(b)).startsAt))).toBe(Date.parse(at(DAY, from)));
    expect(findConflicts(await planOf(edition)).filter(({ level }) => level === 'block')).toEqual([]);
  }
});

describe('an earlier release', () => {
  test('is looked at as it was published, and the draft as it would be', async () => {
    const { edition, a, release } = await publishing.published();
    await publishing.change(a, { title: { en: 'Known to the desk alone' } });
    const then = await organizer.get(`/api/releases/${release.id}/timetable`);
    expect(then.body.activities).toContainEqual(expect.objectContaining({ id: a.id, title: a.title }));
    expect(Object.keys(then.body).sort()).toEqual(['activities', 'delegations', 'edition', 'places']);
    const now = await organizer.get(`/api/editions/${edition.id}/timetable`);
    expect(now.text).toContain('Known to the desk alone');
    expect((await organizer.get(`/api/releases/${edition.id}/timetable`)).status).toBe(404);
  });

  test('says to a liaison what their own delegations do, and nothing of who else comes', async () => {
    const liaison = await desk.as('liaison');
    const { id: liaisonId } = (await liaison.get('/api/me')).body;
    const { edition, ours, theirs, a, b, both, guide, west, release } = await publishing.published();
    const { name, version } = ours;
    await organizer.put(`/api/delegations/${ours.id}`, { editionId: edition.id, name, version, liaisonId });
    for (const path of [`/api/releases/${release.id}/timetable`, `/api/editions/${edition.id}/timetable`]) {
      const { status, body, text } = await liaison.get(path);
      expect(status).toBe(200);
      const seen = (body.activities as Body[]).map(({ id }) => id);
      expect(seen).toEqual(expect.arrayContaining([a.id, both.id]));
      for (const hidden of [b, theirs, guide, west]) expect(text).not.toContain(hidden.id);
      const viewer = (await (await desk.as('viewer')).get(path)).text;
      expect(viewer).toContain(b.id);
    }
  });

  test('keeps what only the desk needs away from delegates', async () => {
    const { ours, a, release } = await publishing.published();
    const delegate = await desk.linkOf(await make.delegate(ours, await make.person()));
    const [kept] = await desk.rows<{ desk: object }>(
      `SELECT snapshot->'desk' AS desk FROM release WHERE id = $1`,
      [release.id],
    );
    expect(kept!.desk).toHaveProperty(a.id);
    expect((await delegate.get('/api/itinerary')).text).not.toContain('headcount');
  });
});
