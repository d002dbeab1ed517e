import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';
const FULING = '500102';
const YUZHONG = '500103';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let factory: Body;
let museum: Body;
let delegation: Body;
let morning: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
  factory = await make.place({ districtCode: FULING });
  museum = await make.place({ districtCode: YUZHONG });
  await useRoad(65);
});
afterAll(() => desk?.close());

/** The seed may know the road between the two districts already. */
async function useRoad(minutes: number): Promise<void> {
  for (const [from, to] of [
    [FULING, YUZHONG],
    [YUZHONG, FULING],
  ]) {
    const query = `fromDistrictCode=${from}&toDistrictCode=${to}`;
    const [known] = (await organizer.get(`/api/travel-times?${query}`)).body.data;
    if (known) await organizer.delete(`/api/travel-times/${known.id}`, known.version);
  }
  await make.post('travel-times', { fromDistrictCode: FULING, toDistrictCode: YUZHONG, minutes });
}

beforeEach(async () => {
  delegation = await make.delegation(edition, { expectedHeadcount: 20 });
  morning = await make.siteVisit(edition, {
    placeId: factory.id,
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '11:00'),
    delegationIds: [delegation.id],
  });
});

const afternoon = (more: object = {}) => ({
  editionId: edition.id,
  title: { en: 'Museum' },
  placeId: museum.id,
  startsAt: at(DAY, '11:30'),
  endsAt: at(DAY, '12:30'),
  delegationIds: [delegation.id],
  ...more,
});

const override = (more: object = {}) => ({
  overrides: [
    {
      code: 'travel.insufficient',
      resourceId: delegation.id,
      reason: 'A police escort opens the road',
      ...more,
    },
  ],
});

describe('a visit in Fuling until 11:00 and one in Yuzhong from 11:30', () => {
  test('is refused, saying how many minutes are needed and how many there are', async () => {
    const time = { startsAt: morning.startsAt, endsAt: morning.endsAt };
    const { status, body } = await organizer.post('/api/site-visits', afternoon());
    expect({ status, body }).toEqual({
      status: 409,
      body: {
        type: 'about:blank',
        title: 'Conflict',
        status: 409,
        code: 'travel.insufficient',
        detail: 'The timetable does not allow this',
        conflicts: [
          {
            code: 'travel.insufficient',
            level: 'restrict',
            resource: { id: delegation.id, kind: 'delegation', name: delegation.name },
            minutesNeeded: 75,
            minutesAvailable: 30,
            other: { id: morning.id, title: morning.title, ...time },
            during: time,
            fixes: expect.arrayContaining([
              { kind: 'override', code: 'travel.insufficient', resourceId: delegation.id },
            ]),
          },
        ],
      },
    });
    expect((await organizer.get(`/api/activities?delegationIds=${delegation.id}`)).body.total).toBe(1);
  });

  test('offers a time that then is accepted', async () => {
    const refused = await organizer.post('/api/site-visits', afternoon());
    const fixes = refused.body.conflicts[0]?.fixes as { kind: string; startsAt: string; endsAt: string }[];
    const move = fixes.find(({ kind }) => kind === 'move');
    const { startsAt, endsAt } = move!;
    const { status } = await organizer.post('/api/site-visits', afternoon({ startsAt, endsAt }));
    expect(status).toBe(201);
  });

  test('is accepted one minute after there is time enough, and not one minute before', async () => {
    const at75 = { startsAt: at(DAY, '12:14'), endsAt: at(DAY, '13:00') };
    expect(
      (await organizer.post('/api/site-visits?dryRun=true', afternoon(at75))).body.conflicts,
    ).toMatchObject([{ code: 'travel.insufficient', minutesNeeded: 75, minutesAvailable: 74 }]);
    const enough = { startsAt: at(DAY, '12:15'), endsAt: at(DAY, '13:00') };
    expect((await organizer.post('/api/site-visits', afternoon(enough))).status).toBe(201);
  });

  test('is accepted from an organizer with a reason, which is kept', async () => {
    const { status, body } = await organizer.post('/api/site-visits', afternoon(override()));
    expect({ status, overrides: body.overrides }).toMatchObject({ status: 201, ...override() });
    const entries = await organizer.get(`/api/audit-entries?entityId=${body.id}&entity=activity`);
    expect(entries.body.data[0]?.after).toMatchObject(override());
  });

  test('is refused with an override for another resource, another code, or without a reason', async () => {
    const [other, closed, empty] = await Promise.all([
      organizer.post('/api/site-visits', afternoon(override({ resourceId: museum.id }))),
      organizer.post('/api/site-visits', afternoon(override({ code: 'place.closed' }))),
      organizer.post('/api/site-visits', afternoon(override({ reason: '' }))),
    ]);
    expect([other?.body.code, closed?.body.code]).toEqual(['travel.insufficient', 'travel.insufficient']);
    expect(empty?.body.errors).toMatchObject([{ field: 'overrides.0.reason', code: 'field.required' }]);
  });

  test('is refused from everybody but an organizer, with an override or without', async () => {
    for (const role of ['staff', 'liaison', 'viewer'] as const) {
      const client = await desk.as(role);
      const { status, body } = await client.post('/api/site-visits', afternoon(override()));
      expect({ role, status, code: body.code }).toEqual({ role, status: 403, code: 'right.missing' });
    }
  });

  test('says by dryRun what would happen, and changes nothing', async () => {
    const { status, body } = await organizer.post('/api/site-visits?dryRun=true', afternoon());
    expect({ status, record: body.record, codes: body.conflicts.map(({ code }) => code) }).toEqual({
      status: 200,
      record: null,
      codes: ['travel.insufficient'],
    });
    expect((await organizer.get(`/api/activities?delegationIds=${delegation.id}`)).body.total).toBe(1);
  });
});
