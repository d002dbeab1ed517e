import { failureOf, mayPass } from './load';

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
