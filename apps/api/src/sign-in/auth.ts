import { betterAuth } from 'better-auth';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { PASSWORD, type Settings } from '../settings/settings.js';
import { watchedPool } from './watched-pool.js';

const COOKIE_PREFIX = 'yutai';
const WEEK = 7 * 24 * 3600;

export const isSecure = (settings: Settings): boolean => settings.PUBLIC_URL?.startsWith('https:') ?? false;

/** The cookie that carries a session, as better-auth names it. */
export const sessionCookie = (settings: Settings): string =>
  `${isSecure(settings) ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** better-auth's records in our tables. */
const TABLES = {
  session: {
    modelName: 'auth_session',
    fields: {
      ...times,
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
  },
  user: { modelName: 'app_user', fields: { ...times, emailVerified: 'email_verified' } },
  account: {
    modelName: 'auth_account',
    fields: {
      ...times,
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'auth_verification', fields: { ...times, expiresAt: 'expires_at' } },
};

/**
 * Password sign-in. Nobody signs up: organizers make accounts. Its cookie cache stays off, so that a session that was
 * ended is refused at the next request; attempts are limited and origins checked by our own guard, for all routes.
 */
export function createAuth(settings: Settings, pool: pg.Pool) {
  return betterAuth({
    appName: 'Yutai',
    basePath: '/api/auth',
    baseURL: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
    secret: settings.AUTH_SECRET,
    database: watchedPool(pool),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    trustedOrigins: (request) => [request?.headers.get('origin') ?? ''].filter(Boolean),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.min,
      maxPasswordLength: PASSWORD.max,
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => !(await isDisabled(pool, userId)) } },
    },
    session: { ...TABLES.session, expiresIn: WEEK, cookieCache: { enabled: false } },
    user: {
      ...TABLES.user,
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    account: TABLES.account,
    verification: TABLES.verification,
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: isSecure(settings),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
    },
  });
}

/** A disabled account begins no session, whatever its password. */
async function isDisabled(pool: pg.Pool, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM app_user WHERE id = $1 AND disabled', [userId]);
  return rowCount !== 0;
}

export type Auth = ReturnType<typeof createAuth>;
