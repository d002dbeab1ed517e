import { connect } from 'node:net';

/** A request of which only a part of the body comes. */
export const BODY_TO_COME = [
  'POST /api/auth/sign-in/email HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  'Content-Length: 100',
  '',
  '{"email":',
];

/** Sends this text and then nothing more, without closing; gives what came until the other end closed. */
export async function sendAndWait(url: string, lines: string[]): Promise<{ text: string; seconds: number }> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const began = Date.now();
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part));
  socket.on('error', () => undefined);
  socket.write(lines.join('\r\n'));
  await new Promise((resolve) => socket.on('end', resolve).on('close', resolve));
  socket.destroy();
  return { text, seconds: (Date.now() - began) / 1000 };
}
