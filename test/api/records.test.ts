import type { Body, Client } from '../support/client.js';
import { countRows } from '../support/counts.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { RESOURCES, type There } from './records.table.js';

type Fields = Record<string, unknown>;

let desk: Desk;
let organizer: Client;
let make: Make;
let there: There;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  const edition = await make.edition();
  there = {
    edition,
    delegation: await make.delegation(edition),
    organisations: [await make.organisation(), await make.organisation()],
    people: await Promise.all(Array.from({ length: 8 }, () => make.person())),
    places: await Promise.all(Array.from({ length: 8 }, () => make.place())),
  };
});
afterAll(() => desk?.close());

const named = (en: string) => ({ name: { en } });

/** What only making one takes. */
const extra = (resource: string) => (resource === 'users' ? { password: 'a password for tests' } : {});

describe.each(Object.entries(RESOURCES))('%s', (resource, { input: inputFor, change }) => {
  const input = () => inputFor(there);
  const path = `/api/${resource}`;
  const create = async (fields = input()) => make.post(resource, { ...fields, ...extra(resource) });

  test('are made, read, listed, replaced and deleted', async () => {
    const fields = input();
    const made = await create(fields);
    expect(made).toMatchObject({ ...fields, version: 1, illustrative: [] });
    const { id } = made;
    expect((await organizer.get(`${path}/${id}`)).body).toEqual(made);
    expect((await organizer.get(`${path}?id=${id}`)).body).toEqual({ data: [made], total: 1 });

    const replaced = await organizer.put(`${path}/${id}`, { ...fields, ...change, version: 1 });
    expect({ status: replaced.status, body: replaced.body }).toMatchObject({
      status: 200,
      body: { ...fields, ...change, id, version: 2, createdAt: made.createdAt },
    });
    expect(await organizer.delete(`${path}/${id}`, 2)).toMatchObject({ status: 204, text: '' });
    expect(await organizer.get(`${path}/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'record.notFound' },
    });
  });

  test('are neither replaced nor deleted from a stale version', async () => {
    const fields = input();
    const { id } = await create(fields);
    const { body: current } = await organizer.put(`${path}/${id}`, { ...fields, ...change, version: 1 });
    const stale = { status: 409, body: { code: 'record.stale' } };
    expect(await organizer.put(`${path}/${id}`, { ...fields, version: 1 })).toMatchObject(stale);
    expect(await organizer.delete(`${path}/${id}`, 1)).toMatchObject(stale);
    const without = await organizer.delete(`${path}/${id}`, undefined);
    expect(without).toMatchObject({ status: 428, body: { code: 'request.preconditionRequired' } });
    expect((await organizer.get(`${path}/${id}`)).body).toMatchObject({
      ...change,
      version: current.version,
    });
    await organizer.delete(`${path}/${id}`, 2);
  });

  test('are as before after a dry run', async () => {
    const fields = input();
    const made = await create(fields);
    const before = await countRows(desk);
    const dry = '?dryRun=true';
    const answers = [
      await organizer.post(path + dry, { ...input(), ...extra(resource) }),
      await organizer.put(`${path}/${made.id}${dry}`, { ...fields, ...change, version: 1 }),
      await organizer.delete(`${path}/${made.id}${dry}`, 1),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[1]!.body.record).toMatchObject({ id: made.id, ...change });
    expect(await countRows(desk)).toEqual(before);
    expect((await organizer.get(`${path}/${made.id}`)).body).toEqual(made);
    await organizer.delete(`${path}/${made.id}`, 1);
  });

  test('are made once for an Idempotency-Key, one after the other and at once', async () => {
    const body = { ...input(), ...extra(resource) };
    const key = { 'idempotency-key': `${resource}-once` };
    const post = (fields: Fields) => organizer.post(path, fields, key);
    const before = (await organizer.get(path)).body.total;
    const [one, other] = await Promise.all([post(body), post(body)]);
    const again = await post(body);
    expect([one.status, other.status, again.status]).toEqual([201, 201, 201]);
    expect([other.text, again.text]).toEqual([one.text, one.text]);
    const changed = await post({ ...body, ...change });
    expect(changed).toMatchObject({ status: 422, body: { code: 'idempotency.mismatch' } });
    expect((await organizer.get(path)).body.total).toBe(before + 1);
    await organizer.delete(`${path}/${one.body.id}`, 1);
  });
});

describe('an Idempotency-Key', () => {
  test('of somebody else is another one', async () => {
    const key = { 'idempotency-key': 'shared' };
    const body = { ...named('Same words'), side: 'other' };
    const answers = await Promise.all(
      [organizer, await desk.as('staff')].map((client) => client.post('/api/organisations', body, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]!.body.id).not.toBe(answers[1]!.body.id);
  });

  test('of a request that was refused can be used again', async () => {
    const key = { 'idempotency-key': 'second-try' };
    const refused = await organizer.post('/api/organisations', { side: 'other' }, key);
    const made = await organizer.post('/api/organisations', { ...named('Now'), side: 'other' }, key);
    expect([refused.status, made.status]).toEqual([400, 201]);
  });
});

describe('what is used is not deleted', () => {
  const USES: [string, () => Promise<Body>][] = [
    ['editions', async () => there.edition],
    [
      'delegations',
      async () => (await make.delegate(there.delegation, await make.person()), there.delegation),
    ],
    [
      'organisations',
      async () => user(await make.organisation(), (id) => make.person({ organisationId: id })),
    ],
    ['people', async () => user(await make.person(), async (id) => make.delegate(there.delegation, { id }))],
    ['places', async () => user(await make.place(), (id) => make.room({ id }))],
    ['users', async () => user(await make.user(), (id) => make.enquiry(there.edition, { ownerId: id }))],
  ];
  const user = async (record: Body, use: (id: string) => Promise<Body>) => (await use(record.id), record);

  test.each(USES)('%s', async (resource, arrange) => {
    const { id } = await arrange();
    const { version } = (await organizer.get(`/api/${resource}/${id}`)).body;
    const { status, body } = await organizer.delete(`/api/${resource}/${id}`, version);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'record.inUse' });
    expect((await organizer.get(`/api/${resource}/${id}`)).status).toBe(200);
  });

  test('an agreement with amounts', async () => {
    const amount = { kind: 'contracted', amount: '1.00', currency: 'CNY' };
    const { id, version } = await make.agreement(there.edition, { amount });
    const { status, body } = await organizer.delete(`/api/agreements/${id}`, version);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'agreement.hasLines' });
  });
});

describe('a delegate who moves', () => {
  const put = async (path: string, change: Fields) => {
    const record = (await organizer.get(path)).body;
    const fields = ['delegationId', 'personId', 'role', 'rank', 'arrivesAt', 'departsAt', 'notes'];
    const body = Object.fromEntries([...fields, 'version'].map((name) => [name, record[name]]));
    return organizer.put(path, { ...body, ...change });
  };

  test('to another delegation takes their questions along', async () => {
    const [from, to] = [await make.delegation(there.edition), await make.delegation(there.edition)];
    const { id } = await make.delegate(from, await make.person());
    const enquiry = await make.enquiry(there.edition, { delegationId: from.id, askedById: id });
    expect((await put(`/api/delegates/${id}`, { delegationId: to.id })).status).toBe(200);
    const { body } = await organizer.get(`/api/enquiries/${enquiry.id}`);
    expect(body).toMatchObject({ delegationId: to.id, askedById: id });
  });

  test('stays the same person, whose link and questions they are', async () => {
    const { id } = await make.delegate(there.delegation, await make.person());
    const { status, body } = await put(`/api/delegates/${id}`, { personId: (await make.person()).id });
    const error = { field: 'personId', code: 'delegate.personKept' };
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [error] });
  });

  test('does not move to another edition', async () => {
    const elsewhere = await make.delegation(await make.edition());
    const { id } = await make.delegate(there.delegation, await make.person());
    const { status, body } = await put(`/api/delegates/${id}`, { delegationId: elsewhere.id });
    const error = { field: 'delegationId', code: 'record.otherEdition' };
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [error] });
  });
});

test('a verb without a body is understood', async () => {
  const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
  const { id, version } = await make.siteVisit(there.edition, time);
  const headers = { 'if-match': `"${version}"`, 'content-type': null };
  const { status, body } = await organizer.send('POST', `/api/site-visits/${id}/confirm`, undefined, headers);
  expect({ status, state: body.status }).toEqual({ status: 200, state: 'confirmed' });
});
