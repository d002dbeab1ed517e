import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';
const TIME = { startsAt: at(DAY, '09:00'), endsAt: at(DAY, '10:00') };
const SAFETY = {
  en: 'Closed shoes; no photographs',
  zhHans: '穿平底鞋；请勿拍照',
  zhHant: '穿平底鞋；請勿拍照',
};

const TOPICS = [{ en: 'Smart terminals' }, { en: 'Software', zhHans: '软件', zhHant: '軟體' }];

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let factory: Body;
let showroom: Body;
let delegation: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());
beforeEach(async () => {
  edition = await make.edition();
  [factory, showroom] = [await make.place(), await make.place({ name: { en: 'The showroom' } })];
  delegation = await make.delegation(edition, { members: 1 });
});

const visit = (fields: object = {}) =>
  make.siteVisit(edition, {
    ...TIME,
    placeId: factory.id,
    delegationIds: [delegation.id],
    receptionLevel: 'district',
    safetyNotes: SAFETY,
    backupPlaceId: showroom.id,
    bring: { en: 'Passport' },
    notes: 'for the desk alone',
    ...fields,
  });
const pathOf = ({ id }: Body) => `/api/site-visits/${id}`;
const stored = async (of: Body) => (await organizer.get(pathOf(of))).body;
const useBackup = (of: Body, body: object = {}) =>
  organizer.verb(`${pathOf(of)}/use-backup-place`, of.version, body);

test('a visit says how it is received, what is to be minded, and where else it could go', async () => {
  expect(await stored(await visit())).toMatchObject({
    receptionLevel: 'district',
    safetyNotes: SAFETY,
    backupPlaceId: showroom.id,
    backupPlaceName: { en: 'The showroom' },
  });
  const bare = await make.siteVisit(edition);
  expect(bare).toMatchObject({ receptionLevel: null, safetyNotes: null, backupPlaceId: null });
  const { version } = bare;
  const body = { editionId: edition.id, title: bare.title, version, receptionLevel: 'municipal' };
  expect((await organizer.put(pathOf(bare), body)).body).toMatchObject({ receptionLevel: 'municipal' });
});

test.each([
  ['its own place', () => factory.id, 'siteVisit.samePlace'],
  ['a place that is not there', () => delegation.id, 'field.unknownRecord'],
])('%s is no backup place', async (_, placeId, code) => {
  const fields = { editionId: edition.id, title: { en: 'Visit' }, placeId: factory.id };
  const made = await organizer.post('/api/site-visits', { ...fields, backupPlaceId: placeId() });
  expect([made.status, made.body.errors]).toMatchObject([422, [{ field: 'backupPlaceId', code }]]);
  const there = await visit({ delegationIds: [] });
  const replacement = { ...fields, ...TIME, version: there.version, backupPlaceId: placeId() };
  expect((await organizer.put(pathOf(there), replacement)).status).toBe(422);
});

describe('the backup place', () => {
  test('is gone to with all that the visit has; the other becomes the backup, and its host is asked anew', async () => {
    const planned = await visit();
    const said = { answer: 'accepted', message: 'Welcome' };
    const answered = await organizer.verb(`${pathOf(planned)}/record-host-answer`, planned.version, said);
    const confirmed = await organizer.verb(`${pathOf(planned)}/confirm`, answered.body.version);
    const { status, body } = await useBackup(confirmed.body);
    expect([status, body]).toMatchObject([
      200,
      {
        placeId: showroom.id,
        backupPlaceId: factory.id,
        status: 'planned',
        hostAnswer: 'not_asked',
        hostMessage: null,
        startsAt: planned.startsAt,
        delegationIds: [delegation.id],
        bring: { en: 'Passport' },
        notes: 'for the desk alone',
        safetyNotes: SAFETY,
        receptionLevel: 'district',
      },
    ]);
    expect((await useBackup(body)).body).toMatchObject({ placeId: factory.id, backupPlaceId: showroom.id });
  });

  test('is checked like every move: a room that is taken refuses, and nothing has changed', async () => {
    const room = await make.room(showroom);
    const planned = await visit({ backupPlaceId: room.id });
    await make.session(edition, { ...TIME, placeId: room.id });
    const before = await stored(planned);
    expect(await useBackup(planned)).toMatchObject({
      status: 409,
      body: { code: 'booking.overlap', conflicts: [{ resource: { id: room.id } }] },
    });
    expect(await stored(planned)).toEqual(before);
  });

  test('that is too far to reach is gone to with a reason', async () => {
    const next = await make.place();
    await make.travelTime(showroom, next, 90);
    await make.travelTime(factory, next, 5);
    const planned = await visit();
    const after = { startsAt: at(DAY, '10:20'), endsAt: at(DAY, '11:00') };
    await make.siteVisit(edition, { ...after, placeId: next.id, delegationIds: [delegation.id] });
    const refused = await useBackup(planned);
    expect(refused.body.code).toBe('travel.insufficient');
    const overrides = refused.body.conflicts
      .filter(({ level }) => level !== 'inform')
      .map(({ code, resource }) => ({ code, resourceId: (resource as Body).id, reason: 'by boat' }));
    const taken = await useBackup(planned, { overrides });
    expect(taken).toMatchObject({ status: 200, body: { placeId: showroom.id, overridden: true } });
  });

  test('is known before there is a time, and not after it was cancelled', async () => {
    const request = await visit({ startsAt: null, endsAt: null });
    expect((await useBackup(request)).body).toMatchObject({ placeId: showroom.id, status: 'request' });
    const planned = await visit();
    const cancelled = await organizer.verb(`${pathOf(planned)}/cancel`, planned.version, { reason: 'rain' });
    expect((await useBackup(cancelled.body)).body.code).toBe('activity.statusNotAllowed');
  });

  test('is asked for where there is one, of the visit as it stands', async () => {
    const without = await visit({ backupPlaceId: null });
    expect(await useBackup(without)).toMatchObject({
      status: 422,
      body: { code: 'siteVisit.noBackupPlace' },
    });
    const planned = await visit({ startsAt: at(DAY, '14:00'), endsAt: at(DAY, '15:00') });
    expect((await useBackup({ ...planned, version: 9 })).body.code).toBe('record.stale');
  });
});

describe('what is to be minded', () => {
  const publish = () => organizer.post(`/api/editions/${edition.id}/publish`);
  const delegateOf = async () =>
    (await organizer.get(`/api/delegates?delegationId=${delegation.id}`)).body.data[0]!;

  test('is told to delegates once it is published, and nothing else of how the visit is received', async () => {
    const planned = await visit();
    const link = await desk.linkOf(await delegateOf());
    expect((await link.get('/api/itinerary')).text).not.toContain('Closed shoes');
    await publish();
    const { body, text } = await link.get('/api/itinerary');
    expect(body.activities).toMatchObject([{ id: planned.id, safetyNotes: SAFETY }]);
    expect(text).not.toMatch(/showroom|district"|for the desk/i);
    const calendar = await link.get('/api/itinerary/calendar.ics');
    expect(calendar.text.replaceAll('\r\n ', '')).toContain('穿平底鞋');
  });

  test('says what the visit is about, which is put back as it was published', async () => {
    const planned = await visit({ topics: TOPICS });
    const link = await desk.linkOf(await delegateOf());
    const { body: release } = await publish();
    const { body } = await link.get('/api/itinerary');
    expect(body.activities).toMatchObject([{ id: planned.id, topics: TOPICS }]);
    const { body: as } = await organizer.get(pathOf(planned));
    const kept = {
      editionId: edition.id,
      title: as.title,
      ...TIME,
      placeId: factory.id,
      version: as.version,
    };
    const fields = { delegationIds: [delegation.id], safetyNotes: SAFETY, bring: as.bring };
    await organizer.put(pathOf(planned), { ...kept, ...fields, topics: TOPICS.slice(1) });
    expect((await stored(planned)).topics).toEqual(TOPICS.slice(1));
    const path = `/api/releases/${release.id}/restore`;
    const { body: preview } = await organizer.post(`${path}?dryRun=true`, {});
    const { basis, steps } = preview.record as { basis: string; steps: Body[] };
    expect(steps).toMatchObject([{ activityId: planned.id, fields: ['topics'] }]);
    expect((await organizer.post(path, { basis })).status).toBe(200);
    expect((await stored(planned)).topics).toEqual(TOPICS);
  });

  test('says nothing of what the visit is about again, where nothing was said when it was published', async () => {
    const planned = await visit();
    const { body: release } = await publish();
    const { title, bring, version } = await stored(planned);
    const kept = { editionId: edition.id, ...TIME, placeId: factory.id, delegationIds: [delegation.id] };
    const said = { title, bring, safetyNotes: SAFETY, topics: TOPICS };
    await organizer.put(pathOf(planned), { ...kept, ...said, version });
    const path = `/api/releases/${release.id}/restore`;
    const { body: preview } = await organizer.post(`${path}?dryRun=true`, {});
    const { basis, steps } = preview.record as { basis: string; steps: Body[] };
    expect(steps).toMatchObject([{ activityId: planned.id, fields: ['topics'] }]);
    expect((await organizer.post(path, { basis })).status).toBe(200);
    expect((await stored(planned)).topics).toEqual([]);
  });

  test('is a change that a release tells of; of a visit that says nothing there is none', async () => {
    const planned = await visit({ safetyNotes: null });
    await publish();
    const { body: unchanged } = await publish();
    expect(unchanged.code).toBe('release.unchanged');
    const { body: as } = await organizer.get(pathOf(planned));
    const body = {
      editionId: edition.id,
      title: as.title,
      ...TIME,
      placeId: factory.id,
      version: as.version,
    };
    const kept = { delegationIds: [delegation.id], bring: as.bring };
    await organizer.put(pathOf(planned), { ...body, ...kept, safetyNotes: SAFETY });
    const { body: release } = await publish();
    const { activities } = release.difference as { activities: Body[] };
    expect(activities).toMatchObject([{ change: 'changed', fields: ['safetyNotes'] }]);
  });

  test('is not on the page of the host, nor is anything else that the desk keeps', async () => {
    const { text, status } = await (await desk.hostOf(await visit())).get('/api/host-visit');
    expect(status).toBe(200);
    expect(text).not.toMatch(/Closed shoes|showroom|district"|for the desk|Passport/i);
  });
});

test('a new edition made after this one has it too', async () => {
  await visit();
  const next = { ordinal: 900, name: { en: 'Next' }, startsOn: '2026-09-14' };
  const { body } = await organizer.post(`/api/editions/${edition.id}/copies`, next);
  const [copied] = (await organizer.get(`/api/site-visits?editionId=${body.id}`)).body.data;
  const kept = { receptionLevel: 'district', safetyNotes: SAFETY, backupPlaceId: showroom.id };
  expect(copied).toMatchObject({ ...kept, placeId: factory.id });
});
