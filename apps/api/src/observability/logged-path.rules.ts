const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** As long as a token, and longer than any word in a path of ours. */
const LONG = /[\w-]{20,}/g;
/** All behind it, however it was cut or stretched on its way; a verb of a feed, which names it by its id, is no address. */
const FEED = /(\/feeds\/)(?![\da-f-]{36}\/).*/i;

/**
 * The path of a request as it is logged: without its query, which may hold anything, and without what may be a token. A
 * feed has its own in the path; a link has, when a messenger has made %23 of its #.
 */
export const loggedPath = (url = ''): string =>
  url
    .split('?')[0]!
    .replace(FEED, '$1…')
    .replace(LONG, (run) => (UUID.test(run) ? run : '…'));
