import { Desk } from '../support/desk.js';
import { BODY_TO_COME, sendAndWait } from '../support/unfinished.js';

let desk: Desk;
beforeAll(async () => void (desk = await Desk.open()));
afterAll(() => desk?.close());

test('a request that does not arrive is refused after half a minute; a stream goes on', async () => {
  const { cookie = '' } = await desk.as('viewer');
  const request = new AbortController();
  const stream = await fetch(`${desk.url}/api/changes`, { headers: { cookie }, signal: request.signal });
  const refused = await Promise.all([
    sendAndWait(desk.url, BODY_TO_COME),
    sendAndWait(desk.url, ['GET /api/me HTTP/1.1', 'Host: localhost', 'X-Slow: ']),
    sendAndWait(desk.url, ['']),
  ]);
  for (const { text, seconds } of refused) {
    expect(seconds).toBeGreaterThan(25);
    expect(seconds).toBeLessThan(40);
    expect(text).toMatch(
      /^HTTP\/1\.1 408 .*application\/problem\+json.*"status":408,"code":"request\.malformed"/s,
    );
  }
  const organisation = await (await desk.make()).organisation();
  const decoder = new TextDecoder();
  let heard = '';
  for await (const part of stream.body!) {
    heard += decoder.decode(part as Uint8Array, { stream: true });
    if (heard.includes(organisation.id)) break;
  }
  expect(heard).toContain(organisation.id);
  request.abort();
});
