import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download, wordsOf } from '../support/downloads.js';
import { at, type Make } from '../support/make.js';

const PROFILE = { zhHans: '生产芯片。', zhHant: '生產晶片。', en: 'Makes chips.' };

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let host: Body;
let visit: Body;
let link: Client;
let first: Body;
beforeAll(async () => {
  desk = await Desk.open();
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
  edition = await make.edition();
  const delegation = await make.delegation(edition);
  host = await make.organisation({ profile: PROFILE });
  visit = await make.siteVisit(edition, {
    ...{ startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') },
    ...{ delegationIds: [delegation.id], hostId: host.id },
  });
  await make.siteVisit(edition, {
    ...{ startsAt: at('2025-09-16', '14:00'), endsAt: at('2025-09-16', '15:00') },
    ...{ delegationIds: [delegation.id], hostId: (await make.organisation()).id },
  });
  link = await desk.linkOf(await make.delegate(delegation, await make.person()));
  first = await publish();
});
afterAll(() => desk?.close());

const publish = async (): Promise<Body> => (await organizer.post(`/api/editions/${edition.id}/publish`)).body;
const profiles = async () =>
  ((await link.get('/api/itinerary')).body.activities as unknown as Body[]).map(
    ({ hostProfile }) => hostProfile,
  );
const describeHost = async (profile: object | null) => {
  const { name, side, version } = (await organizer.get(`/api/organisations/${host.id}`)).body;
  return organizer.put(`/api/organisations/${host.id}`, { name, side, version, profile });
};

test('a host’s profile is text in three languages, and none at all as well', async () => {
  expect(host.profile).toEqual(PROFILE);
  expect((await make.organisation()).profile).toBeNull();
  const refused = await organizer.post('/api/organisations', {
    name: { en: 'A' },
    side: 'other',
    profile: {},
  });
  expect([refused.status, refused.body.errors[0]!.field]).toEqual([400, 'profile']);
});

test('delegates read it of where they go, and so does the handbook', async () => {
  expect(await profiles()).toEqual([PROFILE, null]);
  const { bytes } = await download(organizer, `/api/editions/${edition.id}/handbook?language=zh-Hant`);
  expect(wordsOf(bytes)).toContain('生產晶片。');
});

test('other words come with the next release and are told to nobody; restoring brings none back', async () => {
  const others = { en: 'Makes cars.' };
  expect((await describeHost(others)).status).toBe(200);
  expect(await profiles()).toEqual([PROFILE, null]);
  const next = await publish();
  expect([next.number, next.difference]).toEqual([2, { activities: [], delegations: [] }]);
  expect(await profiles()).toEqual([others, null]);
  const { body } = await link.get('/api/itinerary');
  expect(body.changes).toEqual([]);
  const notices = await organizer.get(`/api/notices?releaseId=${next.id}`);
  expect(notices.body.total).toBe(0);
  const restored = await organizer.post(`/api/releases/${first.id}/restore?dryRun=true`, {});
  expect(restored.body.record).toMatchObject({ steps: [] });
  expect((await organizer.get(`/api/site-visits/${visit.id}`)).body.version).toBe(visit.version);
});
