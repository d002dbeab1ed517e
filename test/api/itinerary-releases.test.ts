import { ApiProcess } from '../support/api-process.js';
import { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { PublishingDesk, slot } from '../support/publishing-desk.js';

/** More than are kept in memory, as many as a Week may have. */
const RELEASES = 12;
const READERS = 36;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.close());

/** Connections report what they did when they end. */
async function commits(): Promise<number> {
  const others = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`;
  while ((await desk.rows(others)).length > 0) await new Promise((later) => setTimeout(later, 50));
  const [row] = await desk.rows<{ commits: string }>(
    'SELECT xact_commit AS commits FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(row!.commits);
}

/** What each is told has changed, asked one after another of a process of its own, and what that cost the database. */
async function reload(links: Client[]): Promise<{ changes: number[]; cost: number }> {
  const before = await commits();
  const { api, url } = await ApiProcess.start(desk.databaseUrl, { ROLE: 'web' });
  const changes: number[] = [];
  for (const { cookie } of links) {
    const { body } = await new Client(url, cookie).get('/api/itinerary');
    changes.push((body.changes as unknown[]).length);
  }
  await api.stop();
  return { changes, cost: (await commits()) - before };
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
  const idle = await reload([]);
  const { changes, cost } = await reload(links);
  expect(changes).toEqual(links.map((_, n) => RELEASES - 1 - (n % RELEASES)));
  // One to look each link up, one for each release, and what the service does by itself meanwhile.
  expect(cost - idle.cost).toBeLessThan(READERS + 2 * RELEASES);
}, 120_000);
