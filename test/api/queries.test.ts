import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { inParallel } from '../support/in-parallel.js';
import { ApiDocument, type Operation } from '../support/openapi.js';
import { makeSamples } from '../support/samples.js';

const NO_ID = '01a1fffc-a392-7121-866b-0a2b8a02653c';
const SQL = `' OR '1'='1`;
const NASTY = [
  `1) UNION SELECT token FROM auth_session --`,
  '\0',
  '',
  '9'.repeat(400),
  '2025-02-30',
  '{"$ne": null}',
];

let desk: Desk;
let organizer: Client;
let link: Client;
let samples: Record<string, string>;
let reads: Operation[];
let lists: Operation[];

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  samples = await makeSamples(organizer);
  link = await desk.linkOf({ id: samples.delegates! });
  const { operations } = await ApiDocument.of(organizer);
  reads = operations.filter(({ method }) => method === 'GET');
  lists = reads.filter(({ parameters }) => parameters.some(({ name }) => name === 'perPage'));
});
afterAll(() => desk?.close());

/** The path of something that is there. */
function pathOf({ path }: Operation): string {
  const [, resource = ''] = /^\/api\/([^/]+)\//.exec(path) ?? [];
  return path.replace('{id}', samples[resource] ?? '');
}

const ask = (operation: Operation, query: Record<string, string> | string) =>
  organizer.get(`${pathOf(operation)}?${new URLSearchParams(query)}`);

/** Records that are called much the same are asked for with a name, and agreements within an edition. */
const neededBy = ({ path }: Operation): Record<string, string> =>
  path.endsWith('/similar')
    ? { zhHans: '重庆', ...(path.includes('agreements') && { editionId: NO_ID }) }
    : {};

/** Lists whose ids are of another shape, or that are not asked for by id. */
const WITHOUT_ID = [
  '/api/audit-entries',
  '/api/waiting',
  '/api/agreements/{id}/moves',
  '/api/agreements/totals/lines',
  '/api/enquiries/{id}/thread',
];
const byId = () => lists.filter(({ path }) => !WITHOUT_ID.includes(path));

/** What each operation answered, where that was not what it should have. */
async function unexpected(
  operations: Operation[],
  query: Record<string, string> | string,
  expected: { status: number; code?: string; field?: string },
): Promise<unknown[]> {
  expect(operations.length).toBeGreaterThan(0);
  const answers = await inParallel(operations, async (operation) => {
    const { status, body } = await ask(operation, query);
    return { path: operation.path, status, code: body.code, field: body.errors?.[0]?.field };
  });
  return answers.filter(
    ({ status, code, field }) =>
      status !== expected.status || code !== expected.code || field !== expected.field,
  );
}

describe('every query', () => {
  test('is either understood or refused, whatever is in it', async () => {
    const tries = reads.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'query' && !/\.(gt|lte|lt)$/.test(parameter.name))
        .flatMap(({ name }) => NASTY.map((value) => ({ operation, name, value }))),
    );
    const wrong = await inParallel(tries, async ({ operation, name, value }) => {
      const { status, body } = await ask(operation, { ...neededBy(operation), [name]: value });
      const named = status === 200 || (status === 400 && body.errors?.[0]?.field === name);
      return named ? undefined : `${operation.path}?${name}=${value}: ${status} ${JSON.stringify(body)}`;
    });
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  test('finds nothing by SQL in a filter that takes any text', async () => {
    const tries = lists.flatMap((operation) =>
      operation.parameters
        .filter(({ name }) => !['page', 'perPage', 'sort'].includes(name) && !name.includes('.'))
        .map(({ name }) => ({ operation, name })),
    );
    const found = await inParallel(tries, async ({ operation, name }) => {
      const { status, body } = await ask(operation, { [name]: SQL });
      return status === 200 && body.total !== 0 ? `${operation.path} by ${name}` : undefined;
    });
    expect(found.filter(Boolean)).toEqual([]);
  });

  test.each(['nothing', 'name.en', 'id.gte.lt', 'toString', '__proto__', 'side[]', 'liaison_id', "id'--"])(
    'refuses the unknown name %s and lists the valid ones',
    async (name) => {
      const expected = { status: 400, code: 'query.unknownName', field: name };
      expect(await unexpected(lists, { [name]: '1' }, expected)).toEqual([]);
      const { body } = await ask(lists[0]!, { [name]: '1' });
      expect(body.errors[0]?.message).toMatch(/valid are page, perPage, sort, q, id, /);
    },
  );

  test.each([
    ['page', '0'],
    ['page', '-1'],
    ['page', '1.5'],
    ['page', '99999999999999999999'],
    ['perPage', '0'],
    ['perPage', '201'],
    ['perPage', 'all'],
    ['id', 'not-an-id'],
  ])('refuses %s=%s', async (name, value) => {
    const expected = { status: 400, code: 'field.invalid', field: name };
    const able = name === 'id' ? byId() : lists;
    expect(await unexpected(able, { [name]: value }, expected)).toEqual([]);
  });

  test.each(['nothing', '-', 'id;DROP TABLE person', '--id', 'id,nothing'])(
    'refuses to sort by %s',
    async (sort) => {
      const expected = { status: 400, code: 'query.unknownName', field: 'sort' };
      expect(await unexpected(lists, { sort }, expected)).toEqual([]);
    },
  );

  test('refuses a name given twice', async () => {
    const expected = { status: 400, code: 'field.invalid', field: 'id' };
    expect(await unexpected(byId(), 'id=1&id=2', expected)).toEqual([]);
  });

  test('refuses an id in the path that is none', async () => {
    const withId = reads.filter(({ path }) => path.includes('{id}'));
    const answers = await inParallel(withId, async ({ path }) => {
      const reader = path.startsWith('/api/itinerary') ? link : organizer;
      const { status, body } = await reader.get(path.replace('{id}', 'not-an-id'));
      return `${path}: ${status} ${body.errors?.[0]?.field}`;
    });
    expect(answers).toEqual(withId.map(({ path }) => `${path}: 400 id`));
  });
});

describe('a write', () => {
  test.each([
    ['dryRun=perhaps', 'query.invalidValue', 'dryRun'],
    ['dryRun=1', 'query.invalidValue', 'dryRun'],
    ['dryRun=true&dryRun=false', 'query.invalidValue', 'dryRun'],
    ['dryrun=true', 'query.unknownName', 'dryrun'],
    ['force=true', 'query.unknownName', 'force'],
  ])('with ?%s is refused rather than done in earnest', async (query, code, field) => {
    const { status, body } = await organizer.post(`/api/organisations?${query}`, {
      name: { en: 'Not to be' },
      side: 'other',
    });
    expect({ status, code: body.code, field: body.errors[0]?.field }).toEqual({ status: 400, code, field });
    expect((await organizer.get('/api/organisations?q=Not to be')).body.total).toBe(0);
  });

  test.each(['7', '"x"', '*', 'W/"1"', '"1", "2"', '"99999999999"', '"-1"'])(
    'with If-Match %s is malformed',
    async (version) => {
      const path = `/api/organisations/${samples.organisations}`;
      const { status, body } = await organizer.delete(path, undefined, { 'if-match': version });
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'request.malformed' });
    },
  );

  test.each(['two words', 'x'.repeat(129), 'é'])('with Idempotency-Key %s is malformed', async (key) => {
    const { status, body } = await organizer.post('/api/organisations', {}, { 'idempotency-key': key });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'request.malformed' });
  });

  test('keeps markup and quotes as the text they are, and gives them back so', async () => {
    const words = `<script>alert("1")</script><img src=x onerror='alert(1)'> & \\ ' " ; -- \u202e 联盟`;
    const made = await organizer.post('/api/organisations', {
      name: { en: words },
      side: 'other',
      notes: words,
    });
    const read = await organizer.get(`/api/organisations/${made.body.id}`);
    expect(read.body).toMatchObject({ name: { en: words }, notes: words });
    expect(read.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('takes % and _ in a search as themselves', async () => {
    await organizer.post('/api/organisations', { name: { en: '100% sure_thing' }, side: 'other' });
    const totals = ['100% sure_thing', '100%', 'sure_', '1%t', 'sure-', '%%'].map(
      async (q) => (await organizer.get(`/api/organisations?${new URLSearchParams({ q })}`)).body.total,
    );
    expect(await Promise.all(totals)).toEqual([1, 1, 1, 0, 0, 0]);
  });
});
