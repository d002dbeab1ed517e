import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { PNG } from '../support/samples.js';
import { VERBS } from './audit.table.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let me: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  me = (await organizer.get('/api/me')).body;
});
afterAll(() => desk?.close());

const entriesOf = async (query: string) =>
  (await organizer.get(`/api/audit-entries?sort=id&${query}`)).body.data;

describe('the audit', () => {
  test('says of every write who made it, what it was, and what was before and after', async () => {
    const input = { name: { en: 'Before' }, side: 'taiwan', abbreviation: 'B', contactPhone: '+86 23 1' };
    const made = await organizer.post('/api/organisations', input);
    const { id } = made.body;
    const after = { ...input, name: { en: 'After' }, abbreviation: null };
    const replaced = await organizer.put(`/api/organisations/${id}`, { ...after, version: 1 });
    const removed = await organizer.delete(`/api/organisations/${id}`, 2);

    const by = (answer: Answer) => ({
      id: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+00:00$/),
      actor: `user:${me.id}`,
      actorName: me.name,
      requestId: answer.headers.get('x-request-id'),
      entity: 'organisation',
      entityId: id,
    });
    const row = (name: string, abbreviation: string | null) => ({
      name: { en: name },
      abbreviation,
      side: 'taiwan',
      contact_phone: '+86 23 1',
      contact_email: null,
      district_code: null,
      in_chongqing_since: null,
      website: null,
      notes: null,
      profile: null,
    });
    expect(await entriesOf(`entityId=${id}`)).toEqual([
      { ...by(made), action: 'insert', before: null, after: row('Before', 'B') },
      {
        ...by(replaced),
        action: 'update',
        before: { name: { en: 'Before' }, abbreviation: 'B' },
        after: { name: { en: 'After' }, abbreviation: null },
      },
      { ...by(removed), action: 'delete', before: row('After', null), after: null },
    ]);
  });

  test('has nothing of a write that was refused, nor of one that was only tried', async () => {
    const organisation = await make.organisation();
    const body = { name: { en: 'Not to be' }, side: 'other', version: 7 };
    const answers = await Promise.all([
      organizer.put(`/api/organisations/${organisation.id}`, body),
      organizer.post('/api/organisations?dryRun=true', { name: { en: 'Not to be' }, side: 'other' }),
      (await desk.as('viewer')).post('/api/organisations', { name: { en: 'Not to be' }, side: 'other' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([409, 200, 403]);
    for (const answer of answers) {
      expect(await entriesOf(`requestId=${answer.headers.get('x-request-id')}`)).toEqual([]);
    }
  });

  test('knows a link by its id', async () => {
    const delegate = await make.delegate(await make.delegation(await make.edition()), await make.person());
    await desk.linkOf(delegate);
    const [link] = await desk.rows<{ id: string }>('SELECT id FROM link WHERE delegate_id = $1', [
      delegate.id,
    ]);
    expect(await entriesOf(`entity=link&entityId=${link?.id}`)).toMatchObject([
      { action: 'insert', actorName: me.name, after: { delegate_id: delegate.id, revoked_at: null } },
    ]);
  });
});

describe('every writing route', () => {
  let edition: Body;
  let made: Record<string, Body>;

  beforeAll(async () => {
    edition = await make.edition();
    const delegation = await make.delegation(edition);
    const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
    made = {
      editions: await make.edition(),
      organisations: await make.organisation(),
      people: await make.person(),
      places: await make.place(),
      'travel-times': await make.travelTime(await make.place(), await make.place(), 10),
      delegations: await make.delegation(edition),
      delegates: await make.delegate(delegation, await make.person()),
      'site-visits': await make.siteVisit(edition, time),
      sessions: await make.session(edition, { ...time, runningOrder: [{ title: { en: 'Opening' } }] }),
      meetings: await make.meeting(edition, time),
      vehicles: await make.vehicle(),
      'crew-members': await make.crewMember(edition),
      transfers: await make.transfer(edition, { ...time, vehicleId: (await make.vehicle()).id }),
      agreements: await make.agreement(edition),
      enquiries: await make.enquiry(edition),
      indicators: await make.indicator(),
      users: await make.user(),
    };
  });

  const isAudited = async (answer: Answer) =>
    (await entriesOf(`requestId=${answer.headers.get('x-request-id')}&actor=user:${me.id}`)).length > 0;

  test.each(VERBS)('is audited: %s %s', async (resource, verb, body) => {
    const { id } = made[resource]!;
    const { version } = (await organizer.get(`/api/${resource}/${id}`)).body;
    const answer = await organizer.verb(`/api/${resource}/${id}/${verb}`, version, body);
    expect({ status: answer.status, text: answer.text }).toMatchObject({
      status: ['amounts', 'values'].includes(verb) ? 201 : 200,
    });
    expect(await isAudited(answer)).toBe(true);
  });

  test('is audited: publishing, giving and ending a link or a feed, a new secret, and keeping a file', async () => {
    const { id } = made.delegates!;
    const visit = await make.siteVisit(edition);
    const owner = { editionId: edition.id, kind: 'delegate', ownerId: id, language: 'en' };
    const feed = await organizer.post('/api/feeds', owner);
    const webhook = await make.webhook(edition, { kind: 'generic', url: 'https://machines.invalid/hook' });
    const answers = [
      feed,
      await organizer.post(`/api/feeds/${feed.body.id}/revoke`),
      await organizer.verb(`/api/webhooks/${webhook.id}/replace-secret`, 1),
      await organizer.post(`/api/editions/${edition.id}/publish`),
      await organizer.post(`/api/delegates/${id}/link`),
      await organizer.delete(`/api/delegates/${id}/link`, undefined),
      await organizer.post(`/api/delegations/${made.delegates!.delegationId}/links`),
      await organizer.post(`/api/site-visits/${made['site-visits']!.id}/host-link`),
      await organizer.delete(`/api/site-visits/${made['site-visits']!.id}/host-link`, undefined),
      await organizer.uploadFile(`/api/site-visits/${visit.id}/files`, PNG, 'photo.png'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 200, 200, 204, 200, 200, 204, 200]);
    for (const answer of answers) expect(await isAudited(answer)).toBe(true);
  });
});

describe('the database', () => {
  const only = { amount: '', enquiry_reply: '', indicator_value: '', release: '' };

  test('refuses a write to any audited table without an actor', async () => {
    const tables = await desk.rows<{ name: string; column: string }>(
      `SELECT t.tgrelid::regclass::text AS name, (SELECT attname FROM pg_attribute a
         WHERE a.attrelid = t.tgrelid AND attnum > 0 AND NOT attisdropped ORDER BY attnum LIMIT 1) AS column
       FROM pg_trigger t WHERE t.tgname LIKE '%_audit' ORDER BY 1`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const edition = await make.edition();
    const delegation = await make.delegation(edition);
    const delegate = await make.delegate(delegation, await make.person());
    const { groups } = await make.groups(delegation, [[delegate.id]]);
    const groupIds = (groups as Body[]).map(({ id }) => id);
    await make.siteVisit(edition, { delegationIds: [delegation.id], groupIds });
    const refusals = [];
    for (const { name, column } of tables.filter((table) => !(table.name in only))) {
      const { length } = await desk.rows(`SELECT FROM ${name} LIMIT 1`);
      const error = await desk.db.query(`UPDATE ${name} SET ${column} = ${column}`).catch(String);
      refusals.push(`${name} of ${length}: ${String(error)}`);
    }
    expect(refusals).toEqual(
      tables
        .filter(({ name }) => !(name in only))
        .map(({ name }) => `${name} of 1: error: a write to ${name} without an actor`),
    );
  });

  test('refuses a new amount, reply, release and value of an indicator without an actor', async () => {
    const amount = `INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, effective_on)
      SELECT gen_random_uuid(), agreement_id, kind, 1, 'CNY', 1, effective_on FROM amount LIMIT 1`;
    const release = `INSERT INTO release (id, edition_id, number, snapshot, difference, published_by)
      SELECT gen_random_uuid(), edition_id, 999, snapshot, difference, published_by FROM release LIMIT 1`;
    const reply = `INSERT INTO enquiry_reply (id, enquiry_id, kind, text)
      SELECT gen_random_uuid(), id, 'note', question FROM enquiry LIMIT 1`;
    await expect(desk.db.query(reply)).rejects.toThrow('a write to enquiry_reply without an actor');
    await expect(desk.db.query(amount)).rejects.toThrow('a write to amount without an actor');
    await expect(desk.db.query(release)).rejects.toThrow('a write to release without an actor');
    const value = `INSERT INTO indicator_value (id, indicator_id, value)
      SELECT gen_random_uuid(), indicator_id, value FROM indicator_value LIMIT 1`;
    await expect(desk.db.query(value)).rejects.toThrow('a write to indicator_value without an actor');
  });

  test.each([
    ['amount', 'note'],
    ['release', 'note'],
    ['audit_entry', 'actor'],
  ])('lets nobody change or remove a row of %s', async (table, column) => {
    const message = `${table} rows are only added`;
    await desk.db.query(`SELECT set_config('yutai.actor', 'command:test', false)`);
    await expect(desk.db.query(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(message);
    await expect(desk.db.query(`DELETE FROM ${table}`)).rejects.toThrow(message);
    await desk.db.query(`SELECT set_config('yutai.actor', '', false)`);
  });

  test('lets nobody change a value that was published', async () => {
    await expect(desk.db.query('UPDATE indicator_value SET value = 1')).rejects.toThrow(
      'rows are only added',
    );
  });
});

/** What a cookie carries, without its signature. */
const tokenOf = ({ cookie = '' }: Client) => decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!;

describe('no entry holds a secret', () => {
  const mentions = async (words: string) =>
    (await desk.rows('SELECT FROM audit_entry a WHERE strpos(a::text, $1) > 0', [words])).length;

  test('neither password nor hash, neither session nor link', async () => {
    const password = 'a password that nobody else has';
    const user = await make.user({ password, name: 'Somebody to be found' });
    const client = await desk.signIn(String(user.email), password);
    const delegate = await make.delegate(await make.delegation(await make.edition()), await make.person());
    const link = await desk.linkOf(delegate);
    const secrets = await desk.rows<{ secret: string }>(
      `SELECT password AS secret FROM auth_account WHERE password IS NOT NULL
       UNION SELECT token FROM auth_session
       UNION SELECT unnest(ARRAY[encode(token_hash, 'hex'), encode(token_hash, 'base64')]) FROM link
       UNION SELECT unnest(ARRAY[encode(token_hash, 'hex'), encode(token_hash, 'base64')]) FROM feed`,
    );
    const given = [password, tokenOf(client), tokenOf(link)];
    const all = [...given, ...secrets.map(({ secret }) => secret)];
    expect(all.length).toBeGreaterThan(10);
    for (const secret of all) {
      expect(secret.length).toBeGreaterThan(15);
      expect(await mentions(secret)).toBe(0);
    }
    expect(await mentions('Somebody to be found')).toBeGreaterThan(0);
  });
});
