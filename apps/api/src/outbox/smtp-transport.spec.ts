import { connectionOf } from './smtp-transport.js';

test.each([
  ['smtp://user:password@mail.example', true],
  ['smtp://user:password@mail.example:587', true],
  ['smtp://mail.example', false],
  ['smtp://user:password@127.0.0.1:2525', false],
  ['smtp://user:password@[::1]', false],
  ['smtp://user:password@relay.internal?requireTLS=false', false],
])('of %s TLS is required: %s', (url, requireTLS) => {
  expect(connectionOf(url)).toMatchObject({ secure: false, requireTLS });
});

test('what begins with TLS does', () => {
  expect(connectionOf('smtps://user:password@mail.example')).toMatchObject({ secure: true });
});
