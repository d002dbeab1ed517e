import { givenAnew, isWebhookUrl, newSecret } from './webhook.rules.js';

test.each([
  ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1', true],
  ['http://127.0.0.1:8080/hook', true],
  ['https://user@example.org/', false],
  ['https://user:password@example.org/', false],
  ['ftp://example.org/', false],
  ['example.org/hook', false],
  ['https://', false],
  ['https://example.org/\u0000', false],
  [7, false],
])('%s may be the address of a webhook: %s', (url, may) => expect(isWebhookUrl(url)).toBe(may));

test('a secret is 32 bytes, and another each time', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(Buffer.from(one.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
  expect(one).toMatch(/^whsec_/);
  expect(one).not.toBe(other);
});

const now = new Date();
const url = 'https://example.org/send?access_token=1';
const [urlSet, secretSet, secretGone] = [
  { url, urlSetAt: now },
  { secret: 'SEC1', secretSetAt: now },
  { secret: null, secretSetAt: null },
];

test.each([
  ['dingtalk', { url: null, secret: null }, {}],
  ['dingtalk', { url: null, secret: 'SEC1' }, secretSet],
  ['dingtalk', { url, secret: 'SEC1' }, { ...urlSet, ...secretSet }],
  ['dingtalk', { url, secret: null }, { ...urlSet, ...secretGone }],
  ['wecom', { url, secret: null }, urlSet],
  ['generic', { url, secret: null }, urlSet],
] as const)('%s given %j keeps what was not given anew', (kind, given, kept) => {
  expect(givenAnew(kind, given, now)).toEqual(kept);
});
