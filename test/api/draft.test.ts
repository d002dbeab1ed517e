import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at } from '../support/make.js';

const DAY = '2025-09-16';
const DRAFT = 'Known to the desk alone';
const ID = /\{id\}/;

/** Every address that is read, by the API's own document, and those that stand beside it. */
const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../libs/api-client/openapi.json'), 'utf8'),
) as { paths: Record<string, Record<string, unknown>> };
const READ = Object.entries(document.paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []));
const BESIDE = ['/', '/i', '/h', '/c', '/admin', '/api/openapi.json', '/api/docs', '/metrics'];

let desk: Desk;
let organizer: Client;
let edition: Body;
let visit: Body;
let delegate: Client;
let host: Client;
beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  const make = await desk.make();
  edition = await make.edition();
  const delegation = await make.delegation(edition);
  const fields = { startsAt: at(DAY, '09:00'), endsAt: at(DAY, '10:00'), delegationIds: [delegation.id] };
  visit = await make.siteVisit(edition, { ...fields, title: { en: 'As published' } });
  const received = await make.siteVisit(edition, { startsAt: at(DAY, '14:00'), endsAt: at(DAY, '15:00') });
  delegate = await desk.linkOf(await make.delegate(delegation, await make.person()));
  host = await desk.hostOf(received);
  await organizer.post(`/api/editions/${edition.id}/publish`);
  const { version } = (await organizer.get(`/api/site-visits/${visit.id}`)).body;
  const changed = { editionId: edition.id, ...fields, startsAt: at(DAY, '09:30'), version };
  const bring = { en: `${DRAFT}: a coat` };
  const { status } = await organizer.put(`/api/site-visits/${visit.id}`, {
    ...changed,
    title: { en: DRAFT },
    bring,
  });
  expect(status).toBe(200);
  await make.siteVisit(edition, { ...fields, title: { en: `${DRAFT}, and new` }, ...LATER });
});
afterAll(() => desk?.close());

const LATER = { startsAt: at(DAY, '17:00'), endsAt: at(DAY, '18:00') };

/** The streams never end, and say no more than which record has changed. */
const addresses = () =>
  [...READ.filter((path) => path !== '/api/changes'), ...BESIDE].flatMap((path) =>
    ID.test(path) ? [visit.id, edition.id].map((id) => path.replace(ID, String(id))) : [path],
  );

/** The addresses at which somebody finds words of the draft. */
async function leaking(client: Client): Promise<string[]> {
  const found: string[] = [];
  for (const path of addresses()) if ((await client.get(path)).text.includes(DRAFT)) found.push(path);
  return found;
}

test('a change of the draft is at no address for nobody, for a delegate, and for a host', async () => {
  expect(addresses().length).toBeGreaterThan(40);
  expect(await leaking(organizer)).toContain(`/api/site-visits/${visit.id}`);
  for (const client of [desk.nobody, delegate, host]) expect(await leaking(client)).toEqual([]);
  const { text } = await delegate.get('/api/itinerary');
  expect(text).toContain('As published');
});

test('once it is published the delegate finds it, in the itinerary and the calendar, and the others still do not', async () => {
  await organizer.post(`/api/editions/${edition.id}/publish`);
  expect(await leaking(delegate)).toEqual(['/api/itinerary', '/api/itinerary/calendar.ics']);
  for (const client of [desk.nobody, host]) expect(await leaking(client)).toEqual([]);
});
