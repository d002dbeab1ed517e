import { hintFor } from './hint';

test.each([
  ['310000 keywords not in content', 'webhook.hint.security'],
  ['93000 invalid webhook url', 'webhook.hint.address'],
  ['300005 token is not exist', 'webhook.hint.address'],
  ['the host is of a private network, and not in WEBHOOK_HOSTS', 'webhook.hint.network'],
  ['45009 freq out of limit', null],
  ['HTTP 404', null],
  [null, null],
])('of %j: %s', (reply, hint) => {
  expect(hintFor(reply)).toBe(hint);
});
