import { Desk } from '../support/desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await Desk.open()));
afterAll(() => desk?.close());

describe('health', () => {
  test('says that the process answers', async () => {
    const { status, body } = await desk.nobody.get('/api/health/live');
    expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } });
  });

  test('says that the database answers', async () => {
    const { status, body } = await desk.nobody.get('/api/health/ready');
    const database = { database: { status: 'up' } };
    expect({ status, body }).toEqual({
      status: 200,
      body: { status: 'ok', info: database, error: {}, details: database },
    });
  });
});
