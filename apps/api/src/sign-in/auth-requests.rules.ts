import { Problem } from '../problems/problem.js';
import { PASSWORD } from '../settings/settings.js';

/** What of better-auth is offered, how it is asked for, and the texts it takes. Everything else it could do is 404. */
export const OFFERED: Record<string, { method: 'GET' | 'POST'; takes: string[] }> = {
  'sign-in/email': { method: 'POST', takes: ['email', 'password'] },
  'sign-out': { method: 'POST', takes: [] },
  'get-session': { method: 'GET', takes: [] },
  'list-sessions': { method: 'GET', takes: [] },
  'revoke-sessions': { method: 'POST', takes: [] },
  'revoke-other-sessions': { method: 'POST', takes: [] },
  'change-password': { method: 'POST', takes: ['currentPassword', 'newPassword'] },
};

/** What better-auth is told whatever the body says: who changes a password shuts everybody else out. */
const ALWAYS: Record<string, object> = { 'change-password': { revokeOtherSessions: true } };

/** What better-auth gets of a body. @throws Problem 400 for each text that is missing */
export function bodyFor(route: string, body: unknown): Record<string, unknown> {
  const given = (body ?? {}) as Record<string, unknown>;
  const takes = OFFERED[route]?.takes ?? [];
  const missing = takes.filter((field) => typeof given[field] !== 'string');
  if (missing.length > 0) {
    throw Problem.fields(
      missing.map((field) => ({ field, code: 'field.required', message: `${field} must be a text` })),
    );
  }
  return { ...Object.fromEntries(takes.map((field) => [field, given[field]])), ...ALWAYS[route] };
}

/**
 * A refusal of better-auth, in our words; a failure of it is one of ours. Of a sign-in it does not tell whether there is
 * such an account, whether it is disabled, or which of the two was wrong.
 */
export function refusalOf(route: string, status: number, code: string | undefined): Error {
  if (status >= 500) {
    return new Error(`better-auth answered ${status} to ${route}`);
  }
  if (route === 'sign-in/email') {
    return Problem.of('session.badCredentials', 'The e-mail address or the password is wrong');
  }
  switch (code) {
    case 'INVALID_PASSWORD':
      return Problem.of('session.badCredentials', 'This is not your password');
    case 'PASSWORD_TOO_SHORT':
      return tooFewOrMany('field.tooShort', { min: PASSWORD.min });
    case 'PASSWORD_TOO_LONG':
      return tooFewOrMany('field.tooLong', { max: PASSWORD.max });
  }
  return status === 401
    ? Problem.of('session.required', 'Sign in first')
    : Problem.of('request.malformed', 'This cannot be done');
}

const tooFewOrMany = (code: 'field.tooShort' | 'field.tooLong', params: { min: number } | { max: number }) =>
  Problem.fields([
    {
      field: 'newPassword',
      code,
      params,
      message: `A password has ${PASSWORD.min} to ${PASSWORD.max} characters`,
    },
  ]);
