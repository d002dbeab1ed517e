import { randomBytes } from 'node:crypto';
import { Problem } from '../problems/problem.js';

const TOKEN_BYTES = 16;

/** 128 random bits, fit for the fragment of an address. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Failures only: a whole hotel may open its links from one address. */
export const FAILED_LINKS = { limit: 60, windowSeconds: 600 };

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

/** A link as it was found by its token. @throws Problem 401 `link.unknown`, `link.revoked` or `link.expired` */
export function refuseShut<T extends { revoked: boolean; expired: boolean }>(link: T | undefined): T {
  if (!link) {
    throw Problem.of('link.unknown', 'There is no such link');
  }
  if (link.revoked) {
    throw Problem.of('link.revoked', 'This link was replaced or withdrawn; ask for the new one');
  }
  if (link.expired) {
    throw Problem.of('link.expired', 'This link has expired');
  }
  return link;
}

/** Whole seconds that a cookie may live, 0 when its link has expired. */
export function secondsUntil(expiry: Date, now = new Date()): number {
  return Math.max(0, Math.floor((expiry.getTime() - now.getTime()) / 1000));
}
