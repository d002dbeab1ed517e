import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { makeSamples } from '../support/samples.js';
import { ApiDocument } from '../support/openapi.js';
import { ENDING, OUTSIDE, RIGHTS, type Expected, type Persona } from './rights.table.js';

const ABSENT = '00000000-0000-7000-8000-000000000000';

let desk: Desk;
let personas: Record<Persona, Client>;
let samples: Record<string, string>;
let link: Client;

beforeAll(async () => {
  desk = await Desk.open();
  samples = await makeSamples(await desk.as('organizer'));
  link = await desk.linkOf({ id: samples.delegates! });
  personas = await gatherPersonas();
});
afterAll(() => desk?.close());

async function gatherPersonas(): Promise<Record<Persona, Client>> {
  const names = ['organizer', 'staff', 'liaison', 'viewer', 'organizer'];
  const sessions = await Promise.all(names.map((name) => desk.signIn(`${name}@yutai.example`)));
  const [organizer, staff, liaison, viewer, revoked] = sessions as [Client, Client, Client, Client, Client];
  await revoked.post('/api/auth/sign-out');
  return { nobody: desk.nobody, organizer, staff, liaison, viewer, link, revoked };
}

/** Reads something that is there; writes to something that is not, so that nothing is changed. */
function ask(client: Client, method: string, path: string) {
  const [, resource = ''] = /^\/api\/([^/]+)\//.exec(path) ?? [];
  const id = method === 'GET' || method === 'HEAD' ? samples[resource] : ABSENT;
  if (path.includes('{id}') && !id) throw new Error(`there is no sample for ${path}`);
  const body = method === 'POST' || method === 'PUT' ? '{}' : undefined;
  return client.send(method, path.replace('{id}', id ?? ''), body, { 'if-match': '"1"' });
}

async function statusesOf(method: string, path: string): Promise<Record<string, number>> {
  const answers = Object.entries(personas).map(async ([persona, client]) => [
    persona,
    (await ask(client, method, path)).status,
  ]);
  return Object.fromEntries(await Promise.all(answers));
}

const lines = (table: Record<string, Expected>) =>
  Object.entries(table).map(
    ([name, expected]) => [...name.split(' '), expected] as [string, string, Expected],
  );
const routes = [...lines(RIGHTS), ...lines(OUTSIDE), ...lines(ENDING)];

describe('the table of rights', () => {
  test('has every route of the API, and no other', async () => {
    const { operations } = await ApiDocument.of(desk.nobody);
    const documented = operations.map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(RIGHTS).sort()).toEqual(documented.sort());
  });

  test.each([...lines(RIGHTS), ...lines(OUTSIDE)])('holds for %s %s', async (method, path, expected) => {
    expect(await statusesOf(method, path)).toEqual(expected);
  });

  test.each(lines(RIGHTS).filter(([method]) => method === 'GET'))(
    'is asked of HEAD as of %s %s',
    async (_, path, expected) => {
      expect(await statusesOf('HEAD', path)).toEqual(expected);
    },
  );

  test.each([
    ['PATCH', '/api/organisations/{id}'],
    ['GET', '/api/nothing'],
    ['GET', '/api/auth/ok'],
    ['GET', '/api/auth/sign-out'],
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/delete-user'],
  ])('has no way round it through %s %s', async (method, path) => {
    const { status, body } = await ask(personas.organizer, method, path);
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'request.unknownRoute' });
  });
});

describe('an unsafe request with a cookie', () => {
  const unsafe = routes.filter(([method]) => method !== 'GET');

  test.each(unsafe)('is refused without an Origin of ours: %s %s', async (method, route) => {
    const path = route.replace('{id}', ABSENT);
    const body = method === 'DELETE' ? undefined : '{}';
    const origins = [null, 'null', 'https://elsewhere.example', desk.url.replace('127.0.0.1', 'localhost')];
    for (const origin of origins) {
      const answer = await personas.organizer.send(method, path, body, { origin, 'if-match': '"1"' });
      const { status, code } = answer.body;
      expect({ origin, status, code }).toEqual({ origin, status: 403, code: 'request.foreignOrigin' });
    }
  });

  test.each(unsafe.filter(([method]) => method !== 'DELETE'))(
    'is refused with a body that is no JSON: %s %s',
    async (method, route) => {
      const path = route.replace('{id}', ABSENT);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
        const answer = await personas.organizer.send(method, path, 'a=b', { 'content-type': type });
        const { status, code } = answer.body;
        expect({ type, status, code }).toEqual({ type, status: 415, code: 'request.unsupportedMediaType' });
      }
    },
  );
});

describe('what ends sessions', () => {
  beforeEach(async () => void (personas = await gatherPersonas()));

  test.each(lines(ENDING))('is open to %s %s', async (method, path, expected) => {
    expect(await statusesOf(method, path)).toEqual(expected);
  });
});
