import { Problem } from '../problems/problem.js';
import { bodyFor, refusalOf } from './auth-requests.rules.js';

describe('what better-auth is told', () => {
  test.each([
    ['sign-out', undefined, {}],
    ['sign-out', { token: 'x' }, {}],
    ['sign-in/email', { email: 'a', password: 'b', callbackURL: '//x' }, { email: 'a', password: 'b' }],
    [
      'change-password',
      { currentPassword: 'a', newPassword: 'b', revokeOtherSessions: false },
      { currentPassword: 'a', newPassword: 'b', revokeOtherSessions: true },
    ],
  ])('of %s with %j is %j', (route, body, told) => {
    expect(bodyFor(route, body)).toEqual(told);
  });

  test.each([[null], ['text'], [7], [[]], [{ email: null, password: {} }]])(
    'needs texts, unlike %j',
    (body) => {
      expect(() => bodyFor('sign-in/email', body)).toThrow('These fields are not right: email, password');
    },
  );
});

describe('a refusal of better-auth', () => {
  test.each([
    ['sign-in/email', 401, 'INVALID_EMAIL_OR_PASSWORD', 401, 'session.badCredentials'],
    ['sign-in/email', 401, 'FAILED_TO_CREATE_SESSION', 401, 'session.badCredentials'],
    ['sign-in/email', 400, 'INVALID_EMAIL', 401, 'session.badCredentials'],
    ['sign-in/email', 400, 'PASSWORD_TOO_LONG', 401, 'session.badCredentials'],
    ['change-password', 400, 'INVALID_PASSWORD', 401, 'session.badCredentials'],
    ['change-password', 400, 'PASSWORD_TOO_SHORT', 400, 'request.invalid'],
    ['change-password', 400, 'PASSWORD_TOO_LONG', 400, 'request.invalid'],
    ['change-password', 401, 'UNAUTHORIZED', 401, 'session.required'],
    ['list-sessions', 401, undefined, 401, 'session.required'],
    ['list-sessions', 403, 'SESSION_NOT_FRESH', 400, 'request.malformed'],
  ])('of %s, %i %s, is said as %i %s', (route, status, code, said, as) => {
    expect(refusalOf(route, status, code)).toMatchObject({ status: said, code: as });
  });

  test('is none when it failed', () => {
    expect(refusalOf('sign-in/email', 500, undefined)).not.toBeInstanceOf(Problem);
  });
});
