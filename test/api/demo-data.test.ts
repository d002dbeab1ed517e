import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newDatabase, setting } from '../support/databases.js';
import { Desk } from '../support/desk.js';

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../../apps/api/dist/cli.js');

let desk: Desk;
beforeAll(async () => void (desk = await Desk.open()));
afterAll(() => desk?.close());

const only = async (path: string) => (await (await desk.as('organizer')).get(path)).body.data[0]!;

const seed = (databaseUrl: string, more: Record<string, string> = {}) =>
  run(process.execPath, [cli, 'seed'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DEMO_PASSWORD: setting('DEMO_PASSWORD'), ...more },
  });

describe('the demo data', () => {
  test('has the signed total that was reported', async () => {
    const { id } = await only('/api/editions?ordinal=17');
    const { body } = await (await desk.as('staff')).get(`/api/agreements/totals?editionId=${id}`);
    expect(body.signed).toEqual({
      count: 10,
      withAmount: 8,
      total: { amount: '3285000000.00', currency: 'CNY' },
    });
  });

  test('was written by the seed, as the audit says', async () => {
    const actors = await desk.rows('SELECT DISTINCT actor FROM audit_entry');
    expect(actors).toEqual([{ actor: 'command:seed' }]);
  });

  test('is not loaded twice', async () => {
    const digest = `SELECT md5(string_agg(a::text, '' ORDER BY id)) AS all, count(*) FROM audit_entry a`;
    const before = await desk.rows(digest);
    await seed(desk.databaseUrl);
    expect(await desk.rows(digest)).toEqual(before);
  });

  test('is loaded whole or not at all', async () => {
    const databaseUrl = await newDatabase({ seeded: false });
    await run(process.execPath, [cli, 'migrate'], { env: { ...process.env, DATABASE_URL: databaseUrl } });
    await expect(seed(databaseUrl, { DATA_DIR: '/dev/null/nowhere' })).rejects.toThrow();
    const other = await import('pg').then(({ default: pg }) => new pg.Client(databaseUrl));
    await other.connect();
    const counts = 'SELECT (SELECT count(*) FROM app_user) + (SELECT count(*) FROM organisation) AS rows';
    expect((await other.query(counts)).rows).toEqual([{ rows: '0' }]);
    await seed(databaseUrl, { DATA_DIR: '' });
    expect((await other.query(counts)).rows).toEqual([{ rows: '25' }]);
    await other.end();
  });

  test('is refused in production in one line', async () => {
    const refused = seed(desk.databaseUrl, { NODE_ENV: 'production', SEED: 'demo' });
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^SEED=demo .*\n$/),
    });
  });
});

describe('what is marked as illustrative', () => {
  test('loses the mark of a field that was edited, also where it stands beside the activity', async () => {
    const organizer = await desk.as('organizer');
    const visit = await only('/api/site-visits?hostAnswer=asked');
    expect(visit.illustrative).toEqual(expect.arrayContaining(['during', 'hostAnswer', 'topics']));
    const path = `/api/site-visits/${visit.id}`;
    const answered = await organizer.verb(`${path}/record-host-answer`, visit.version, {
      answer: 'accepted',
    });
    expect(answered.status).toBe(200);
    expect(answered.body.illustrative).not.toContain('hostAnswer');
    expect(answered.body.illustrative).toEqual(expect.arrayContaining(['during', 'topics']));
  });
});
