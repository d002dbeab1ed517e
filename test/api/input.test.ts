import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { formatMessage } from '@yutai/domain';
import { badValues } from '../support/bad-values.js';
import type { Answer, Client } from '../support/client.js';
import { countRows } from '../support/counts.js';
import { Desk } from '../support/desk.js';
import { inParallel } from '../support/in-parallel.js';
import { ApiDocument, type Operation } from '../support/openapi.js';

const MEGABYTE = 1024 * 1024;
const ABSENT = '00000000-0000-7000-8000-000000000000';

let desk: Desk;
let organizer: Client;
let host: Client;
let delegate: Client;
let document: ApiDocument;
let withBody: Operation[];
let before: Record<string, number>;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  host = await desk.hostOf((await organizer.get('/api/site-visits')).body.data[0]!);
  delegate = await desk.linkOf((await organizer.get('/api/delegates')).body.data[0]!);
  document = await ApiDocument.of(organizer);
  withBody = document.operations.filter(({ requestBody }) => requestBody?.content['application/json']);
  before = await countRows(desk);
});
afterEach(async () => expect(await countRows(desk)).toEqual(before));
afterAll(() => desk?.close());

const senderTo = (path: string) =>
  path.startsWith('/api/host-visit') ? host : path.startsWith('/api/itinerary') ? delegate : organizer;

/** Sends a body to an operation, about a record that does not exist where it asks for one. */
const send = ({ method, path }: Operation, text: string) =>
  senderTo(path).send(method, path.replace('{id}', ABSENT), text, { 'if-match': '"1"' });

/** What is wrong with a refusal, or nothing: it must be a problem that names each field at fault. */
function faultOf({ status, body, headers }: Answer, fields: string[]): string | undefined {
  if (status < 400 || status >= 500) return `answered ${status}`;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return 'is no problem+json';
  if (body.status !== status || !body.code || !body.detail) return 'is no whole problem';
  const errors = body.errors ?? [];
  const gap = errors.find(({ code, params }) => formatMessage(code, 'zh-Hans', params).includes('…'));
  if (gap) return `has no figures for ${gap.code} at ${gap.field}`;
  const names = errors.map((error) => error.field);
  const isNamed = (field: string) => names.some((name) => name === field || name.startsWith(`${field}.`));
  const silent = fields.filter((field) => !isNamed(field));
  return silent.length === 0 ? undefined : `says nothing of ${silent.join(', ')}`;
}

interface Case {
  operation: Operation;
  text: string;
  /** What the answer must name. */
  fields?: string[];
}

/** Sends all of them and gives those that were not refused as they should. */
async function wronglyAnswered(cases: Case[]): Promise<string[]> {
  expect(cases.length).toBeGreaterThan(0);
  const faults = await inParallel(cases, async ({ operation, text, fields = [] }) => {
    const fault = faultOf(await send(operation, text), fields);
    return fault && `${operation.method} ${operation.path} ${fault}: ${text.slice(0, 500)}`;
  });
  return faults.filter((fault) => fault !== undefined);
}

/** Bodies whose every field is bad, as many as it takes for each field to have been bad in every way. */
function badBodies(operation: Operation): Case[] {
  const fields = Object.entries(document.bodyOf(operation)?.properties ?? {}).map(
    ([name, schema]) => [name, badValues(document, name, schema)] as const,
  );
  const most = Math.max(...fields.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, n) => {
    const bad = fields
      .filter(([, values]) => n < values.length)
      .map(([name, values]) => [name, values[n]?.[1]]);
    return {
      operation,
      text: JSON.stringify(Object.fromEntries(bad)),
      fields: bad.map(([name]) => String(name)),
    };
  });
}

describe('every body', () => {
  test('refuses values of the wrong kind, and names every field', async () => {
    expect(await wronglyAnswered(withBody.flatMap(badBodies))).toEqual([]);
  });

  test.each(['nobodyKnowsThis', 'id', 'createdAt', 'toString', 'constructor'])(
    'refuses a field that it does not have, as %s',
    async (name) => {
      const text = JSON.stringify({ [name]: 'x' });
      expect(
        await wronglyAnswered(withBody.map((operation) => ({ operation, text, fields: [name] }))),
      ).toEqual([]);
    },
  );

  test('names every required field that is left out', async () => {
    const cases = withBody.map((operation) => ({
      operation,
      text: '{}',
      fields: document.bodyOf(operation)?.required ?? [],
    }));
    expect(await wronglyAnswered(cases.filter(({ fields }) => fields.length > 0))).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['half an object', '{"name": {"en": "x"'],
    ['two objects', '{} {}'],
    ['no JSON', 'name=x'],
    ['a trailing comma', '{"name": 1,}'],
    ['a single quote', `{'name': 1}`],
    ['null', 'null'],
    ['a list', '[]'],
    ['a word', '"text"'],
    ['a number', '7'],
    ['a prototype', '{"__proto__": {"role": "organizer"}}'],
    ['a prototype within', '{"name": {"__proto__": {"en": "x"}}, "title": {"__proto__": {}}}'],
    ['a constructor', '{"constructor": {"prototype": {"role": "organizer"}}}'],
    ['deep lists', '['.repeat(100_000)],
    ['deep objects', `${'{"name":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('refuses %s', async (_, text) => {
    expect(await wronglyAnswered(withBody.map((operation) => ({ operation, text })))).toEqual([]);
  });

  test.each([
    ['announced', { 'content-length': String(10 * MEGABYTE) }, 1],
    ['that keep coming', { 'transfer-encoding': 'chunked' }, 17],
  ])('refuses ten megabytes %s', async (_, size, chunks) => {
    const answers = await inParallel(withBody, (operation) => sendLarge(operation, size, chunks));
    expect(answers).toEqual(withBody.map(() => ({ status: 413, code: 'request.tooLarge' })));
  });
});

/** Begins a body and waits for the answer: a server does not read to its end what it refuses. */
async function sendLarge({ method, path }: Operation, size: Record<string, string>, chunks: number) {
  const { url, cookie = '' } = organizer;
  const headers = { cookie, origin: url, 'content-type': 'application/json', 'if-match': '"1"', ...size };
  const large = request(url + path.replace('{id}', ABSENT), { method, headers });
  for (let n = 0; n < chunks; n += 1) large.write('x'.repeat(MEGABYTE / 16));
  const [response] = (await once(large, 'response')) as [IncomingMessage];
  const { code } = JSON.parse(await text(response)) as { code: string };
  large.destroy();
  return { status: response.statusCode, code };
}
