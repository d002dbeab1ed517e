import { AnswerCheck } from '../support/answer-check.js';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { ApiDocument, type Operation, type Schema } from '../support/openapi.js';
import { PNG } from '../support/samples.js';
import { runDailyJob } from '../support/workers.js';

/** What `GET` answers is said by the document; the demo data is what it is held against. */
const document = ApiDocument.committed();
const check = new AnswerCheck(document.json.components);

const schemaOf = (operation: Operation, status = '200') =>
  operation.responses[status]?.content?.['application/json']?.schema;
const reads = document.operations.filter(
  (operation) =>
    operation.method === 'GET' && schemaOf(operation) && !operation.path.startsWith('/api/health/'),
);
const itemOf = (schema: Schema) => schema.properties?.data?.items;
const lists = reads.filter((operation) => itemOf(schemaOf(operation)!)).map(({ path }) => path);
const records = reads.map(({ path }) => path).filter((path) => !lists.includes(path));
const answerOf = (path: string) => schemaOf(reads.find((operation) => operation.path === path)!)!;

let desk: Desk;
let edition: Body;
let organizer: Client;
let link: Client;
let host: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  link = await desk.linkOf(await first('/api/delegates'));
  host = await desk.hostOf(await first('/api/site-visits'));
  edition = await first('/api/editions');
  await addWhatTheDemoDataLacks();
});
afterAll(() => desk?.close());

async function addWhatTheDemoDataLacks(): Promise<void> {
  const make = new Make(organizer);
  const { id: vehicleId } = await first('/api/vehicles');
  await make.transfer(edition, { vehicleId });
  const visit = await first('/api/site-visits');
  await organizer.uploadFile(`/api/site-visits/${visit.id}/files`, PNG, 'photo.png');
  const enquiry = await make.enquiry(edition);
  const reply = { kind: 'interim', text: { en: 'We are looking into it' } };
  await organizer.verb(`/api/enquiries/${enquiry.id}/reply`, enquiry.version, reply);
  const feed = { editionId: edition.id, kind: 'vehicle', ownerId: vehicleId, language: 'en' };
  await make.post('feeds', feed);
  await make.webhook(edition);
  const { id: ownerId } = await first('/api/users');
  await make.agreement(edition, { ownerId, signedDueOn: '2025-01-01' });
  await make.agreement(edition, { title: { zhHans: '示例进展项目' }, signedOn: '2025-09-16' });
  await organizer.upload(`/api/editions/${edition.id}/progress`, '项目名称,阶段\n示例进展项目,开工');
  await runDailyJob(desk.databaseUrl, 1);
}

const readerOf = (path: string) =>
  path.startsWith('/api/itinerary') ? link : path === '/api/host-visit' ? host : organizer;

const rows = async (client: Client, path: string) =>
  (await client.get(`${path}?perPage=200`)).body.data ?? [];

async function first(path: string): Promise<Body> {
  const [record] = await rows(organizer, path);
  if (!record) throw new Error(`nothing is at ${path}`);
  return record;
}

const queryOfSimilar = (path: string) =>
  path.startsWith('/api/agreements/') ? `?en=Agreement&editionId=${edition.id}` : '?en=Sample';

/** The paths of a route that are there: those of every record that its resource lists. */
async function reached(path: string): Promise<string[]> {
  if (path.endsWith('/similar')) return [path + queryOfSimilar(path)];
  if (!path.includes('{id}')) return [path];
  const records = await rows(organizer, path.slice(0, path.indexOf('/{id}')));
  return records.map(({ id }) => path.replace('{id}', id));
}

/** The declared properties that a record does not have, though its reader may see all of it. */
const absent = (schema: Schema, record: object) =>
  Object.keys(document.resolve(schema).properties ?? {}).filter((name) => !(name in record));

describe('as the document says is', () => {
  test.each(lists)('every row of %s', async (path) => {
    const data = (await Promise.all((await reached(path)).map((one) => rows(organizer, one)))).flat();
    expect(data.length).toBeGreaterThan(0);
    expect(check.faults(answerOf(path), { data, total: data.length })).toEqual([]);
    // Only a write answers with warnings.
    const missing = new Set(data.flatMap((record) => absent(itemOf(answerOf(path))!, record)));
    missing.delete('warnings');
    expect([...missing]).toEqual([]);
  });

  test.each(lists)('%s, to those who may not see all of it', async (path) => {
    for (const role of ['staff', 'liaison', 'viewer'] as const) {
      const { status, body } = await (await desk.as(role)).get((await reached(path))[0]!);
      if (status === 200) expect(check.faults(answerOf(path), body)).toEqual([]);
    }
  });

  test.each(records)('%s', async (path) => {
    const { status, body } = await readerOf(path).get((await reached(path))[0]!);
    expect(status).toBe(200);
    expect(check.faults(answerOf(path), body)).toEqual([]);
  });

  test('what a write answers, with its warnings', async () => {
    const make = new Make(organizer);
    const [edition, place] = await Promise.all([make.edition(), make.place({ capacity: 1 })]);
    const visit = await make.siteVisit(edition, {
      placeId: place.id,
      headcount: 2,
      startsAt: at('2025-09-16', '09:00'),
      endsAt: at('2025-09-16', '10:00'),
    });
    expect(visit.warnings).not.toEqual([]);
    expect(check.faults(answerOf('/api/site-visits/{id}'), visit)).toEqual([]);
  });
});

test('an answer that the document does not have is found out', async () => {
  const person = await first('/api/people');
  const schema = answerOf('/api/people/{id}');
  expect(check.faults(schema, person)).toEqual([]);
  expect(check.faults(schema, { ...person, side: undefined })).toHaveLength(1);
  expect(check.faults(schema, { ...person, secret: 1 })).toHaveLength(1);
  expect(check.faults(schema, { ...person, language: null })).not.toEqual([]);
});
