import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let liaison: Client;
let liaisonId: string;
let make: Make;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  liaison = await desk.as('liaison');
  liaisonId = String((await liaison.get('/api/me')).body.id);
  make = await desk.make();
  edition = await make.edition();
});
afterAll(() => desk?.close());

/** A new feed that somebody makes, and how it answers. */
async function feedBy(client: Client, kind: string, owner: Body) {
  const wish = { editionId: edition.id, kind, ownerId: owner.id, language: 'en' };
  const { status, body } = await client.post('/api/feeds', wish);
  expect(status).toBe(201);
  const path = new URL(String(body.url)).pathname;
  return async () => (await desk.nobody.get(path)).status;
}

/** A delegation of the liaison's and one who is in it. */
async function theirs() {
  const delegation = await make.delegation(edition, { liaisonId });
  return { delegation, delegate: await make.delegate(delegation, await make.person()) };
}

async function giveTo(delegation: Body, fields: object): Promise<number> {
  const { version, editionId, name } = (await organizer.get(`/api/delegations/${delegation.id}`)).body;
  const body = { version, editionId, name, ...fields };
  return (await organizer.put(`/api/delegations/${delegation.id}`, body)).status;
}

test.each([
  ['withdrawn', (path: string) => organizer.delete(path, undefined)],
  ['replaced', (path: string) => organizer.post(path)],
])('what the desk gave to a delegate ends when their link is %s, and nothing of others', async (_, end) => {
  const { delegation, delegate } = await theirs();
  const other = await make.delegate(delegation, await make.person());
  await desk.linkOf(delegate);
  const [own, others] = [
    await feedBy(organizer, 'delegate', delegate),
    await feedBy(organizer, 'delegate', other),
  ];
  const whole = await feedBy(organizer, 'delegation', delegation);
  expect((await end(`/api/delegates/${delegate.id}/link`)).status).toBeLessThan(300);
  expect([await own(), await others(), await whole()]).toEqual([410, 200, 200]);
  expect(await (await feedBy(organizer, 'delegate', delegate))()).toBe(200);
});

test('what a liaison gave out ends when the delegation gets another or none; what an organizer gave out goes on', async () => {
  const [given, kept] = [await theirs(), await theirs()];
  const ended = [
    await feedBy(liaison, 'delegation', given.delegation),
    await feedBy(liaison, 'delegate', given.delegate),
  ];
  const beside = [
    await feedBy(liaison, 'delegation', kept.delegation),
    await feedBy(organizer, 'delegate', kept.delegate),
  ];
  const statuses = (all: (() => Promise<number>)[]) => Promise.all(all.map((status) => status()));
  expect(await giveTo(given.delegation, { liaisonId, notes: 'the same liaison' })).toBe(200);
  expect(await statuses(ended)).toEqual([200, 200]);
  expect(await giveTo(given.delegation, { liaisonId: null })).toBe(200);
  expect(await giveTo(kept.delegation, { liaisonId, notes: 'the same liaison' })).toBe(200);
  expect([await statuses(ended), await statuses(beside)]).toEqual([
    [410, 410],
    [200, 200],
  ]);
  const after = await feedBy(organizer, 'delegation', given.delegation);
  expect(await giveTo(given.delegation, { liaisonId })).toBe(200);
  expect(await after()).toBe(200);

  const { version, name, email, role, language } = (await organizer.get(`/api/users/${liaisonId}`)).body;
  const account = { version, name, email, role, language, disabled: true };
  expect((await organizer.put(`/api/users/${liaisonId}`, account)).status).toBe(200);
  expect([await statuses(beside), await after()]).toEqual([[410, 200], 200]);
});

test('what a liaison gave out ends when the delegate comes to another’s delegation, and when they lose the right to it', async () => {
  const colleague = await make.user({ role: 'liaison' });
  const theirClient = await desk.signIn(String(colleague.email), 'a password for tests');
  const first = await make.delegation(edition, { liaisonId: colleague.id });
  const second = await make.delegation(edition, { liaisonId: colleague.id });
  const added = async () => make.delegate(first, await make.person());
  const [moved, stays, movedToo] = [await added(), await added(), await added()];
  const feeds = {
    moved: await feedBy(theirClient, 'delegate', moved),
    stays: await feedBy(theirClient, 'delegate', stays),
    whole: await feedBy(theirClient, 'delegation', first),
    ofDesk: await feedBy(organizer, 'delegate', movedToo),
  };
  const statuses = () => Promise.all(Object.values(feeds).map((status) => status()));
  const moveTo = async (delegation: Body) => {
    for (const { id } of [moved, movedToo]) {
      const { version, personId, role } = (await organizer.get(`/api/delegates/${id}`)).body;
      const body = { version, personId, role, delegationId: delegation.id };
      expect((await organizer.put(`/api/delegates/${id}`, body)).status).toBe(200);
    }
  };
  await moveTo(second);
  expect(await statuses()).toEqual([200, 200, 200, 200]);
  await moveTo(await make.delegation(edition));
  expect(await statuses()).toEqual([410, 200, 200, 200]);
  const { version, name, email, language } = (await organizer.get(`/api/users/${colleague.id}`)).body;
  const account = { version, name, email, language, role: 'viewer' };
  expect((await organizer.put(`/api/users/${colleague.id}`, account)).status).toBe(200);
  expect(await statuses()).toEqual([410, 410, 410, 200]);
});

test('a feed is of one delegate and one edition in all that it names', async () => {
  const { delegation, delegate } = await theirs();
  const stranger = await make.delegate(delegation, await make.person());
  await desk.linkOf(delegate);
  const elsewhere = await make.edition();
  const insert = (columns: string, values: string) =>
    desk.rows(
      `WITH actor AS MATERIALIZED (SELECT set_config('yutai.actor', 'test', true))
       INSERT INTO feed (id, language, token_hash, expires_at, ${columns})
       SELECT gen_random_uuid(), 'en', 'x', now(), ${values} FROM actor`,
    );
  const link = `(SELECT id FROM link WHERE delegate_id = '${delegate.id}')`;
  await expect(
    insert('edition_id, delegate_id, link_id', `'${edition.id}', '${stranger.id}', ${link}`),
  ).rejects.toMatchObject({ constraint: 'feed_link' });
  await expect(
    insert('edition_id, delegation_id', `'${elsewhere.id}', '${delegation.id}'`),
  ).rejects.toMatchObject({ constraint: 'feed_delegation' });
});
