import { loggedPath } from './logged-path.rules.js';

const TOKEN = 'Zx8-3q2_7wAAbCdEfGhIjK';
const ID = '01a1fffc-a392-7121-866b-0a2b8a02653c';

test.each([
  [`/api/people/${ID}?q=Wang&token=${TOKEN}`, `/api/people/${ID}`],
  [`/api/feeds/${TOKEN}.ics`, '/api/feeds/…'],
  [`/api/feeds/${TOKEN.slice(0, 8)}`, '/api/feeds/…'],
  [`/api/feeds/${TOKEN}.ics/more`, '/api/feeds/…'],
  [`/api/%66eeds/${TOKEN}.ics`, '/api/%66eeds/….ics'],
  [`/api/feeds/${ID}/revoke`, `/api/feeds/${ID}/revoke`],
  ['/api/feeds', '/api/feeds'],
  [`/i%23${TOKEN}`, '/i%…'],
  [`/i/${TOKEN}`, '/i/…'],
  ['/api/site-visits', '/api/site-visits'],
  [undefined, ''],
])('%s is logged as %s', (url, logged) => expect(loggedPath(url)).toBe(logged));
