import { ApiProcess } from '../support/api-process.js';
import { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { PublishingDesk, slot } from '../support/publishing-desk.js';
import { othersHaveLeft } from '../support/others-have-left.js';

/** More than are kept in memory, as many as a Week may have. */
const RELEASES = 12;
const READERS = 36;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.close());

/** How often a snapshot was read: it is too long for its row, and whoever wants it looks it up beside the table. */
async function snapshotsRead(): Promise<number> {
  await othersHaveLeft(desk);
  const [row] = await desk.rows<{ reads: string }>(
    `SELECT beside.idx_scan AS reads FROM pg_class kept JOIN pg_stat_all_tables beside ON beside.relid = kept.reltoastrelid
     WHERE kept.oid = 'release'::regclass`,
  );
  return Number(row!.reads);
}

/** What each is told has changed, asked one after another of a process of its own, and how many snapshots were read for it. */
async function reload(links: Client[]): Promise<{ changes: number[]; reads: number }> {
  const before = await snapshotsRead();
  const { api, url } = await ApiProcess.start(desk.databaseUrl, { ROLE: 'web' });
  const changes: number[] = [];
  for (const { cookie } of links) {
    const { body } = await new Client(url, cookie).get('/api/itinerary');
    changes.push((body.changes as unknown[]).length);
  }
  await api.stop();
  return { changes, reads: (await snapshotsRead()) - before };
}

test('each release that somebody knows is read once for all, however many they are and whoever asks next', async () => {
  const publishing = await PublishingDesk.of(desk);
  const { make, organizer } = publishing;
  const edition = await make.edition();
  const delegation = await make.delegation(edition);
  const links: Client[] = [];
  for (let n = 0; n < READERS; n += 1) {
    links.push(await desk.linkOf(await make.delegate(delegation, await make.person())));
  }
  for (let n = 0; n < RELEASES; n += 1) {
    const times = slot(`${10 + n}:00`, `${10 + n}:30`);
    await make.siteVisit(edition, { delegationIds: [delegation.id], ...times });
    expect((await organizer.post(`/api/editions/${edition.id}/publish`)).status).toBe(200);
  }
  for (const [n, link] of links.entries()) {
    const told = await link.post('/api/itinerary/reading', { release: 1 + (n % RELEASES), read: false });
    expect(told.status).toBe(204);
  }
  await desk.api.stop();
  const { changes, reads } = await reload(links);
  expect(changes).toEqual(links.map((_, n) => RELEASES - 1 - (n % RELEASES)));
  expect(reads).toBe(RELEASES);
}, 120_000);
