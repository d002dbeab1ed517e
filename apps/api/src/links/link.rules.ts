import { randomBytes } from 'node:crypto';

const TOKEN_BYTES = 16;

/** 128 random bits, fit for the fragment of an address. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Where a link leads. The token is a fragment, which no browser sends and no server logs. */
export function linkUrl(base: string, token: string): string {
  const url = new URL('/i', base);
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

/** Whole seconds that a cookie may live, 0 when its link has expired. */
export function secondsUntil(expiry: Date, now = new Date()): number {
  return Math.max(0, Math.floor((expiry.getTime() - now.getTime()) / 1000));
}
