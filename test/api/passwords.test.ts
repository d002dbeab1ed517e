import { randomUUID } from 'node:crypto';
import { cookieOf, type Answer, type Body, type Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

const PASSWORD = 'a password for tests';
const ANOTHER = 'another password for tests';

let desk: Desk;
let organizer: Client;
let make: Make;
beforeAll(async () => {
  desk = await Desk.open({ TRUST_PROXY: 'true' });
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());

const newUser = () => make.user({ password: PASSWORD });
const signIn = (user: Body, password = PASSWORD) => desk.signIn(String(user.email), password);
const change = (client: Client, currentPassword: unknown, newPassword: unknown, more: object = {}) =>
  client.post('/api/auth/change-password', { currentPassword, newPassword, ...more });
const statusOf = async (client: Client) => (await client.get('/api/me')).status;

describe('changing a password', () => {
  test.each([{}, { revokeOtherSessions: false }])(
    'ends all other sessions, whatever it says: %j',
    async (more) => {
      const user = await newUser();
      const [here, there] = [await signIn(user), await signIn(user)];
      const answer = await change(here, PASSWORD, ANOTHER, more);
      expect(answer.status).toBe(200);
      const after = desk.with(cookieOf(answer));
      expect([await statusOf(after), await statusOf(here), await statusOf(there)]).toEqual([200, 401, 401]);
      expect(await statusOf(await signIn(user, ANOTHER))).toBe(200);
      await expect(signIn(user)).rejects.toThrow('cannot sign in: 401');
    },
  );

  test('is audited by whom and when, without what it was', async () => {
    const user = await newUser();
    await change(await signIn(user), PASSWORD, ANOTHER);
    const { name, email, role, version } = user;
    await organizer.put(`/api/users/${user.id}`, { name, email, role, version, password: PASSWORD });
    const { text, body } = await organizer.get(
      `/api/audit-entries?sort=id&entityId=${user.id}&action=update`,
    );
    const me = (await organizer.get('/api/me')).body;
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    const entry = { entity: 'app_user', after: { password_changed_at: at } };
    expect(body.data).toMatchObject([
      { ...entry, actor: `user:${user.id}`, actorName: user.name, before: { password_changed_at: null } },
      { ...entry, actor: `user:${me.id}`, actorName: me.name, before: { password_changed_at: at } },
    ]);
    expect(text).not.toMatch(/[0-9a-f]{32}:[0-9a-f]{64}/);
  });

  test('is not audited when nothing was changed', async () => {
    const user = await newUser();
    await change(await signIn(user), 'not the password', ANOTHER);
    expect((await organizer.get(`/api/audit-entries?entityId=${user.id}`)).body.data).toMatchObject([
      { action: 'insert', after: { password_changed_at: null } },
    ]);
  });

  test.each([
    [401, 'session.badCredentials', ['not the password', ANOTHER], undefined],
    [400, 'request.invalid', [PASSWORD, 'short'], [{ field: 'newPassword', code: 'field.tooShort' }]],
    [400, 'request.invalid', [PASSWORD, 'x'.repeat(201)], [{ field: 'newPassword', code: 'field.tooLong' }]],
    [400, 'request.invalid', [PASSWORD, null], [{ field: 'newPassword', code: 'field.required' }]],
    [400, 'request.invalid', [{}, ANOTHER], [{ field: 'currentPassword', code: 'field.required' }]],
  ])('is refused with %i %s for %j', async (status, code, [current, wanted], errors) => {
    const client = await signIn(await newUser());
    const answer = await change(client, current, wanted);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.body).toMatchObject({ status, code, ...(errors && { errors }) });
    expect(await statusOf(client)).toBe(200);
  });

  test('is refused after ten wrong guesses at the old one, from wherever and in whatever session', async () => {
    const user = await newUser();
    const clients = [await signIn(user), await signIn(user)];
    const statuses: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      const body = JSON.stringify({ currentPassword: `wrong ${n}`, newPassword: ANOTHER });
      const from = { 'x-forwarded-for': `203.0.113.${n}` };
      statuses.push((await clients[n % 2]!.send('POST', '/api/auth/change-password', body, from)).status);
    }
    expect(statuses).toEqual(Array(10).fill(401));
    const { status, body } = await change(clients[0]!, PASSWORD, ANOTHER);
    expect({ status, code: body.code }).toEqual({ status: 429, code: 'request.tooMany' });
    const other = await newUser();
    expect((await change(await signIn(other), PASSWORD, ANOTHER)).status).toBe(200);
  });
});

describe('guessing at many accounts from one address', () => {
  const attempt = (email: unknown, password: string, address: string) =>
    desk.nobody.post('/api/auth/sign-in/email', { email, password }, { 'x-forwarded-for': address });

  test('is refused after a hundred wrong ones, and no right one counts', async () => {
    const { email } = await newUser();
    const [hall, elsewhere] = ['203.0.113.100', '203.0.113.101'];
    for (let n = 0; n < 5; n += 1) expect((await attempt(email, PASSWORD, hall)).status).toBe(200);
    const wrong = () =>
      Promise.all(
        Array.from({ length: 10 }, (_, n) => attempt(`${randomUUID()}-${n}@yutai.example`, PASSWORD, hall)),
      );
    const isWrong = (answers: Answer[]) => answers.every(({ status }) => status === 401);
    expect(isWrong(await wrong())).toBe(true);
    // Each takes a while, as a password does; eighty of the hundred are only written down.
    const counted = await desk.rows('UPDATE rate_limit SET hits = hits + 80 WHERE hits = 10 RETURNING key');
    expect(counted).toHaveLength(1);
    expect(isWrong(await wrong())).toBe(true);
    const { status, body } = await attempt(email, PASSWORD, hall);
    expect({ status, code: body.code }).toEqual({ status: 429, code: 'request.tooMany' });
    expect((await attempt(email, PASSWORD, elsewhere)).status).toBe(200);
  });
});
