import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

let desk: Desk;
let nobody: Client;
beforeAll(async () => {
  desk = await Desk.open();
  nobody = desk.nobody;
});
afterAll(() => desk?.close());

const policyOf = ({ headers }: { headers: Headers }) => headers.get('content-security-policy');
const hashedAsset = (text: string) => /(?:src|href)="([^"]*\/assets\/[^"]+)"/.exec(text)![1]!;

describe.each([
  ['/admin', 'index.html'],
  ['/i', 'index.html'],
  ['/h', 'host.html'],
  ['/c', 'check-in.html'],
])('the pages under %s', (prefix, file) => {
  test.each(['', '/', '/somewhere', '/some/where/else'])('have a nonce of their own: %s', async (path) => {
    const answers = [await nobody.get(prefix + path), await nobody.get(prefix + path)];
    const nonces = answers.map((answer) => /'nonce-([^']+)'/.exec(policyOf(answer) ?? '')?.[1]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(nonces).size).toBe(2);
    for (const { text } of answers) expect(text).not.toContain('__CSP_NONCE__');
  });

  test.each(['', '?x=1'])('are not to be had as their file, nor with %s', async (query) => {
    for (const path of [file, `%${file.charCodeAt(0).toString(16)}${file.slice(1)}`]) {
      const { status, headers, text } = await nobody.get(`${prefix}/${path}${query}`);
      expect({ status, to: headers.get('location'), text }).toEqual({ status: 302, to: prefix, text: '' });
    }
  });

  test('have assets that are kept for good, and no page where there is no such asset', async () => {
    const asset = await nobody.get(hashedAsset((await nobody.get(prefix)).text));
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const { status, body } = await nobody.get(`${prefix}/assets/nope.js`);
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'request.unknownRoute' });
  });
});

test('the desk is told the nonce for its styles', async () => {
  const answer = await nobody.get('/admin');
  const [, nonce] = /nonce="([^"]{20,})"/.exec(answer.text) ?? [];
  expect(policyOf(answer)).toContain(`style-src 'self' 'nonce-${nonce}'`);
});

test.each([
  ['/c', 'camera=(self), microphone=(), geolocation=()'],
  ['/c/somewhere', 'camera=(self), microphone=(), geolocation=()'],
  ['/admin', 'camera=(), microphone=(), geolocation=()'],
  ['/i', 'camera=(), microphone=(), geolocation=()'],
  ['/h', 'camera=(), microphone=(), geolocation=()'],
])('only the page that scans badges may ask for a camera: %s', async (path, devices) => {
  expect((await nobody.get(path)).headers.get('permissions-policy')).toBe(devices);
});

describe('what is no page', () => {
  test.each([
    '/api/me',
    '/api/health/live',
    '/api/openapi.json',
    '/api/nothing',
    '/api/docsandmore',
    '/api/%E0%A4%A',
    '/nothing',
    '/admin/assets/nope.js',
    '/',
    '/metrics',
  ])('runs nothing and is framed by nobody: %s', async (path) => {
    const { headers } = await nobody.get(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': NOTHING,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('the pages of the document', () => {
  test.each(['/api/docs', '/api/docs/', '/api/docs/swagger-ui-bundle.js', '/api/docs/swagger-ui-init.js'])(
    'run their own scripts alone and are framed by nobody: %s',
    async (path) => {
      const answer = await nobody.get(path);
      expect(answer.status).toBe(200);
      expect(policyOf(answer)).toMatch(/^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/);
    },
  );
});
