import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { post } from './webhook-request.js';

const BODY = JSON.stringify({ text: 'New: a visit' });

let server: Server;
let heard = '';
let closed: Promise<unknown>;
beforeAll(async () => {
  server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (part: string) => (heard += part));
    closed = once(request.socket, 'close');
    response.writeHead(502).write('Bad');
    setTimeout(() => response.end('gateway'), 50);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('who answers before all is said has not heard it whole', async () => {
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const never = () => new Promise<void>(() => undefined);
  const road = { hosts: new Set([host]), patience: { answer: 5000, whole: 5000 } };
  const answer = await post({ url: `http://${host}/`, headers: {}, body: BODY }, road, never);
  expect(answer.status).toBe(502);
  await closed;
  expect(heard.length).toBeLessThan(BODY.length);
});
