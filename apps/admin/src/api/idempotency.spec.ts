import { IdempotencyKeys } from './idempotency';
import { problemError } from './problem';

const failing = (status: number) => (key: string) => {
  sent.push(key);
  return Promise.reject(problemError({ status, code: 'server.failed' }, 'en'));
};
const succeeding = (key: string) => {
  sent.push(key);
  return Promise.resolve(key);
};
let sent: string[];
beforeEach(() => (sent = []));

test('the same form sent again after no answer carries the same key', async () => {
  const keys = new IdempotencyKeys();
  await keys.use('/people', { name: 'a' }, failing(503)).catch(() => undefined);
  await keys.use('/people', { name: 'a' }, succeeding);
  expect(sent[1]).toBe(sent[0]);
});

test('another content, a refusal and a success each end a key', async () => {
  const keys = new IdempotencyKeys();
  await keys.use('/people', { name: 'a' }, failing(503)).catch(() => undefined);
  await keys.use('/people', { name: 'b' }, failing(422)).catch(() => undefined);
  await keys.use('/people', { name: 'b' }, succeeding);
  await keys.use('/people', { name: 'b' }, succeeding);
  expect(new Set(sent).size).toBe(4);
});
