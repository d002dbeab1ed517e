import { failureOf, mayPass, mustWait } from './load';

test.each([
  [401, 'link.unknown', 'unknown', false],
  [401, 'link.revoked', 'revoked', false],
  [401, 'link.expired', 'expired', false],
  [401, 'link.required', 'required', false],
  [401, undefined, 'required', false],
  [429, 'request.tooMany', 'tooMany', true],
  [400, 'request.invalid', 'unknown', false],
  [503, undefined, 'server', true],
])('%i %s is told as %s; a retry can help: %s', (status, code, failure, passes) => {
  expect(failureOf(status, code)).toBe(failure);
  expect(mayPass(failureOf(status, code))).toBe(passes);
});

test.each([
  ['without a network', { failure: 'network' }, true],
  ['while the service is down', { failure: 'server', status: 503 }, true],
  ['after too many', { failure: 'tooMany', status: 429 }, true],
  ['until the link is opened again', { failure: 'required', status: 401 }, true],
  ['when it was refused', { failure: 'server', status: 422 }, false],
  ['when it is of no shape', { failure: 'unknown', status: 400 }, false],
  ['until another link is opened, where this one was replaced', { failure: 'revoked', status: 401 }, true],
] as const)('what is to be told waits %s', (_, refusal, waits) => {
  expect(mustWait(refusal)).toBe(waits);
});
