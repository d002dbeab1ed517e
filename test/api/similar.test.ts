import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
});
afterAll(() => desk?.close());

const ask = (path: string, query: Record<string, string>, client = organizer) =>
  client.get(`/api/${path}/similar?${new URLSearchParams(query)}`);
const found = async (path: string, query: Record<string, string>, client = organizer) => {
  const { status, body } = await ask(path, query, client);
  expect(status).toBe(200);
  return body.data.map(({ id, same }: Body) => [id, same]);
};

describe('an organisation that is there already', () => {
  let stored: Body;
  beforeAll(async () => {
    stored = await make.organisation({
      name: { zhHant: '示例臺達電控股份有限公司', en: 'Sample Delta Controls Co., Ltd.' },
    });
    await make.organisation({ name: { zhHans: '另一家示例公司' } });
  });

  test.each([
    ['zhHans', '示例台达电控'],
    ['zhHans', '示例台达电控有限公司'],
    ['zhHant', '示例臺達 電控（股份）有限公司'],
    ['en', 'ＳＡＭＰＬＥ delta-controls, Inc'],
    ['en', 'Delta Controls Sample Limited'],
  ])('is found by its %s %s', async (language, name) => {
    expect(await found('organisations', { [language]: name })).toEqual([[stored.id, true]]);
  });

  test('is found by a name of nearly the same letters, as near and not the same', async () => {
    expect(await found('organisations', { zhHans: '示例台达电子控' })).toEqual([[stored.id, false]]);
    expect(await found('organisations', { zhHans: '示例酒店' })).toEqual([]);
  });

  test('stops nobody from entering it once more', async () => {
    const again = await make.organisation({ name: { zhHans: '示例台达电控' } });
    expect(await found('organisations', { zhHans: '示例台达电控' })).toHaveLength(2);
    expect(again.version).toBe(1);
  });
});

test('a person is told apart by the organisation', async () => {
  const { id: organisationId } = await make.organisation({ name: { zhHans: '示例测试社' } });
  const person = await make.person({ name: { zhHant: '範例葉', en: 'Yeh, Fan-Li' }, organisationId });
  const { body } = await ask('people', { en: 'FANLI YEH' });
  expect(body.data).toMatchObject([{ id: person.id, beside: { zhHans: '示例测试社' } }]);
  expect(await found('people', { zhHans: '范例叶' })).toEqual([[person.id, true]]);
});

describe('an agreement', () => {
  const query = (more = {}) => ({ editionId: edition.id, zhHans: '示例冷链物流中心', ...more });

  test('is found in its edition, and only by those who may read it', async () => {
    const pitched = await make.agreement(edition, { title: { zhHant: '示例冷鏈物流中心' } });
    await make.agreement(await make.edition(), { title: { zhHans: '示例冷链物流中心' } });
    expect(await found('agreements', query())).toEqual([[pitched.id, true]]);
    expect(await found('agreements', query(), await desk.as('viewer'))).toEqual([]);
    const signed = { signedOn: '2025-09-16', signedAtActivityId: null };
    await organizer.verb(`/api/agreements/${pitched.id}/sign`, 1, signed);
    expect(await found('agreements', query(), await desk.as('viewer'))).toEqual([[pitched.id, true]]);
  });

  test('is asked for with an edition and a name', async () => {
    const code = async (more: Record<string, string>) => (await ask('agreements', more)).body.errors[0];
    expect(await code({ zhHans: '示例' })).toMatchObject({ field: 'editionId', code: 'field.required' });
    expect(await code({ editionId: edition.id, en: ' ' })).toMatchObject({ code: 'field.required' });
    expect(await code({ name: '示例' })).toMatchObject({ field: 'name', code: 'query.unknownName' });
  });
});
