import { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

const PASSWORD = 'a password for tests';

let desk: Desk;
let organizer: Client;
let make: Make;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());

const attempt = (email: unknown, password: unknown) =>
  desk.nobody.post('/api/auth/sign-in/email', { email, password });
const me = async (client: Client) => {
  const { status, body } = await client.get('/api/me');
  return { status, code: body.code, email: body.email };
};
const signedOut = { status: 401, code: 'session.required', email: undefined };

async function newUser(fields: object = {}) {
  const user = await make.user({ password: PASSWORD, ...fields });
  return { user, email: String(user.email) };
}

describe('signing in', () => {
  test('says who it is, and nothing of the password', async () => {
    const { user, email } = await newUser();
    const client = await desk.signIn(email, PASSWORD);
    const { status, body } = await client.get('/api/me');
    expect({ status, body }).toEqual({
      status: 200,
      body: { id: user.id, name: user.name, email, role: 'viewer' },
    });
  });

  test('sets a cookie that no script reads and no other site sends', async () => {
    const { email } = await newUser();
    const answer = await attempt(email, PASSWORD);
    const [cookie = '', ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^yutai\.session_token=[^;]+; .*HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  test('with a wrong password, an unknown e-mail, or to a disabled account, is answered alike', async () => {
    const { email } = await newUser();
    const { email: disabled } = await newUser({ disabled: true });
    const answers = await Promise.all([
      attempt(email, 'not the password'),
      attempt('nobody@yutai.example', PASSWORD),
      attempt(disabled, PASSWORD),
      attempt('no e-mail at all', PASSWORD),
    ]);
    for (const { body, headers } of answers) {
      expect(headers.get('content-type')).toMatch('application/problem+json');
      expect(body).toEqual({
        type: 'about:blank',
        title: 'Unauthorized',
        status: 401,
        code: 'session.badCredentials',
        detail: 'The e-mail address or the password is wrong',
      });
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  test('without an e-mail or a password names what is missing', async () => {
    const { status, body } = await attempt(undefined, undefined);
    const field = (name: string) => ({ field: name, code: 'field.required', message: expect.any(String) });
    expect({ status, errors: body.errors }).toEqual({
      status: 400,
      errors: [field('email'), field('password')],
    });
  });

  test('is refused after ten wrong passwords, even with the right one, for that e-mail alone', async () => {
    const [{ email }, { email: other }] = [await newUser(), await newUser()];
    const statuses: number[] = [];
    for (let n = 0; n < 10; n += 1) statuses.push((await attempt(email, `wrong ${n}`)).status);
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401));
    const { status, body } = await attempt(email.toUpperCase(), PASSWORD);
    expect({ status, code: body.code }).toEqual({ status: 429, code: 'request.tooMany' });
    expect((await attempt(other, PASSWORD)).status).toBe(200);
  });

  test.each([
    [null, PASSWORD],
    [{ $ne: '' }, PASSWORD],
    ['x'.repeat(10_000), PASSWORD],
    ['somebody\0@yutai.example', PASSWORD],
    ['organizer@yutai.example', null],
    ['organizer@yutai.example', 'x'.repeat(100_000)],
    [`' OR 1=1 --`, PASSWORD],
  ])('with the e-mail %j is refused, and is no failure of ours', async (email, password) => {
    const { status } = await attempt(email, password);
    expect([400, 401, 422]).toContain(status);
  });

  test('of nobody new is offered', async () => {
    const body = { email: 'new@yutai.example', password: PASSWORD, name: 'New' };
    expect((await desk.nobody.post('/api/auth/sign-up/email', body)).status).toBe(404);
    expect(await desk.rows(`SELECT FROM app_user WHERE email = 'new@yutai.example'`)).toEqual([]);
  });
});

describe('a session', () => {
  test('ends at once with signing out', async () => {
    const { email } = await newUser();
    const client = await desk.signIn(email, PASSWORD);
    expect((await client.post('/api/auth/sign-out')).status).toBe(200);
    expect(await me(client)).toEqual(signedOut);
  });

  test('is ended by the address with a slash at its end as well, and by no other', async () => {
    const { email } = await newUser();
    const client = await desk.signIn(email, PASSWORD);
    for (const path of [
      '/api/auth/sign-out/x',
      '/api/auth//sign-out',
      '/api/auth/',
      '/api/auth/constructor',
    ]) {
      const { status, body } = await client.post(path);
      expect({ path, status, code: body.code }).toEqual({ path, status: 404, code: 'request.unknownRoute' });
    }
    expect((await client.post('/api/auth/sign-out/')).status).toBe(200);
    expect(await me(client)).toEqual(signedOut);
  });

  test('is needed to see sessions, which is said as everywhere', async () => {
    const { status, body } = await desk.nobody.get('/api/auth/list-sessions');
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'session.required' });
  });

  test('is not ended by a dry run, which signing in and out do not have', async () => {
    const client = await desk.signIn((await newUser()).email, PASSWORD);
    const answers = [
      await client.post('/api/auth/sign-out?dryRun=true'),
      await client.post('/api/auth/revoke-sessions?dryRun=false'),
      await desk.nobody.post('/api/links/exchange?dryRun=true', { token: 'x'.repeat(22) }),
    ];
    for (const { status, body } of answers) {
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'query.unknownName' });
    }
    expect((await me(client)).status).toBe(200);
  });

  test('ends at once with signing out everywhere, on every device', async () => {
    const { email } = await newUser();
    const [one, other] = [await desk.signIn(email, PASSWORD), await desk.signIn(email, PASSWORD)];
    expect((await one.post('/api/auth/revoke-sessions')).status).toBe(200);
    expect([await me(one), await me(other)]).toEqual([signedOut, signedOut]);
  });

  test('outlives signing out on the other devices', async () => {
    const { email } = await newUser();
    const [one, other] = [await desk.signIn(email, PASSWORD), await desk.signIn(email, PASSWORD)];
    expect((await one.post('/api/auth/revoke-other-sessions')).status).toBe(200);
    expect([(await me(one)).status, (await me(other)).status]).toEqual([200, 401]);
  });

  test('ends at once when the account is disabled, and no new one begins', async () => {
    const { user, email } = await newUser();
    const client = await desk.signIn(email, PASSWORD);
    const { name, role, version } = user;
    const body = { name, email, role, disabled: true, version };
    expect((await organizer.put(`/api/users/${user.id}`, body)).status).toBe(200);
    expect(await me(client)).toEqual(signedOut);
    expect((await attempt(email, PASSWORD)).status).toBe(401);
  });

  test('ends at once when the account is deleted', async () => {
    const { user, email } = await newUser();
    const client = await desk.signIn(email, PASSWORD);
    expect((await organizer.delete(`/api/users/${user.id}`, user.version)).status).toBe(204);
    expect(await me(client)).toEqual(signedOut);
  });

  test('ends at once when an organizer gives a new password', async () => {
    const { user, email } = await newUser();
    const client = await desk.signIn(email, PASSWORD);
    const { name, role, version } = user;
    const password = 'another password';
    await organizer.put(`/api/users/${user.id}`, { name, email, role, version, password });
    expect(await me(client)).toEqual(signedOut);
    expect((await attempt(email, PASSWORD)).status).toBe(401);
    expect((await me(await desk.signIn(email, password))).status).toBe(200);
  });

  test('has the role of now, not of when it began', async () => {
    const { user, email } = await newUser({ role: 'staff' });
    const client = await desk.signIn(email, PASSWORD);
    expect((await client.post('/api/organisations', {})).status).toBe(400);
    const { name, version } = user;
    await organizer.put(`/api/users/${user.id}`, { name, email, role: 'viewer', version });
    expect((await client.post('/api/organisations', {})).status).toBe(403);
  });

  test('is not opened by a cookie that was tampered with', async () => {
    const { email } = await newUser();
    const { cookie = '' } = await desk.signIn(email, PASSWORD);
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    const tampered = [
      token,
      `${token}.`,
      `${token}.${signature.slice(0, -2)}AA=`,
      `${token}x.${signature}`,
      `.${signature}`,
      `${token}.${Buffer.from('x'.repeat(32)).toString('base64')}`,
      '%E0%A4%A',
      `${'a'.repeat(5000)}.${signature}`,
    ];
    for (const bad of tampered) {
      const answer = await me(desk.with(`${name}=${bad.includes('%') ? bad : encodeURIComponent(bad)}`));
      expect({ bad, ...answer }).toEqual({ bad, ...signedOut });
    }
  });
});

describe('the last organizer', () => {
  test('cannot be disabled, demoted or deleted', async () => {
    const { body } = await organizer.get('/api/users?role=organizer');
    const { id, name, email, role, version } = body.data[0]!;
    const answers = await Promise.all([
      organizer.put(`/api/users/${id}`, { name, email, role, disabled: true, version }),
      organizer.put(`/api/users/${id}`, { name, email, role: 'viewer', version }),
      organizer.delete(`/api/users/${id}`, version),
    ]);
    expect(answers.map((answer) => answer.body.code)).toEqual(Array(3).fill('user.lastOrganizer'));
    expect((await me(organizer)).status).toBe(200);
  });
});
