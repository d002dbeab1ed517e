import { createHmac } from 'node:crypto';

const TOKEN_BYTES = 16;
const FILE = /^([\w-]{22})\.ics$/;

/** Where a calendar reads a feed. */
export const feedUrl = (base: string, token: string): string => new URL(`/api/feeds/${token}.ics`, base).href;

/** The token of `<token>.ics`; undefined of a name that can be no feed's. */
export const tokenOfFile = (file: string): string | undefined => FILE.exec(file)?.[1];

/**
 * The token of a feed that a delegate made by their link: whoever has the link's gets the same again, on another phone as
 * well, and from a feed's, nobody gets the link's.
 */
export const tokenByLink = (linkToken: string, feedId: string): string =>
  createHmac('sha256', linkToken)
    .update(`feed ${feedId}`)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('base64url');
