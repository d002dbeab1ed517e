import { randomBytes } from 'node:crypto';
import { Problem } from '../problems/problem.js';

const TOKEN_BYTES = 16;

/** 128 random bits, fit for the fragment of an address. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Failures only: a whole hotel may open its links from one address. */
export const FAILED_LINKS = { limit: 60, windowSeconds: 600 };

/** What is told by one link: more than anybody taps, also on a phone that was long without a network. */
export const TOLD_BY_LINK = { limit: 300, windowSeconds: 3600 };

/** Where a link leads. The token is a fragment, which no browser sends and no server logs. */
export function linkUrl(base: string, page: '/i' | '/h', token: string): string {
  const url = new URL(page, base);
  url.hash = token;
  return url.href;
}

/** The address that people use: the one that is set, else the one that the page asking was opened at. */
export function publicBase(
  publicUrl: string | undefined,
  origin: string | undefined,
  requested: string,
): string {
  return publicUrl ?? (origin && URL.canParse(origin) ? origin : requested);
}

/** The same of a request as it came. */
export const baseOfRequest = (
  publicUrl: string | undefined,
  { protocol, host, headers }: { protocol: string; host: string; headers: { origin?: string } },
): string => publicBase(publicUrl, headers.origin, `${protocol}://${host}`);

/** What is opened by a token: a link, or a calendar's feed. */
type Opening = 'link' | 'feed';

/**
 * A link or feed as it was found by its token.
 * @throws Problem `link.unknown`, `link.revoked` or `link.expired` (401), or those of a feed (404, 410)
 */
export function refuseShut<T extends { revoked: boolean; expired: boolean }>(
  found: T | undefined,
  what: Opening = 'link',
): T {
  if (!found) {
    throw Problem.of(`${what}.unknown`, `There is no such ${what}`);
  }
  if (found.revoked) {
    throw Problem.of(`${what}.revoked`, `This ${what} was replaced or withdrawn; ask for the new one`);
  }
  if (found.expired) {
    throw Problem.of(`${what}.expired`, `This ${what} has expired`);
  }
  return found;
}

/** Whole seconds that a cookie may live, 0 when its link has expired. */
export function secondsUntil(expiry: Date, now = new Date()): number {
  return Math.max(0, Math.floor((expiry.getTime() - now.getTime()) / 1000));
}
