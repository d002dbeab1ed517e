import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { NotSent, type Patience } from './transport.js';
import type { HttpAnswer } from './webhook-answers.rules.js';
import type { WebhookRequest } from './webhook-messages.rules.js';

export interface WebhookRoad {
  /** Hosts, alone or as host:port, that may be of this network and asked without TLS. */
  hosts: ReadonlySet<string>;
  patience: Patience;
}

/** Of an answer so many bytes are read. */
const LONGEST_ANSWER = 4096;

/**
 * Posts over a connection of its own, to the internet alone unless the road says otherwise, and follows nothing. Before its
 * last byte is let go `beforeEnd` is awaited. @throws NotSent when nothing was answered
 */
export async function post(
  { url, headers, body }: WebhookRequest,
  { hosts, patience }: WebhookRoad,
  beforeEnd: () => Promise<void>,
): Promise<HttpAnswer> {
  const to = new URL(url);
  const known = isAmong(hosts, to);
  refuseUnlessFit(to, known);
  const bytes = Buffer.from(body);
  const begin = to.protocol === 'https:' ? httpsRequest : httpRequest;
  const request = begin(to, {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': bytes.length, 'user-agent': 'Yutai' },
    ...(known ? {} : { lookup: lookUpPublic }),
    timeout: patience.answer,
    signal: AbortSignal.timeout(patience.whole),
  });
  request.on('timeout', () => request.destroy(new NotSent({ fault: 'timedOut' })));
  request.on('error', () => undefined);
  try {
    return await converse(request, bytes, beforeEnd);
  } finally {
    request.destroy();
  }
}

/** All but the last byte first, so that what the other side has is no whole message before `beforeEnd`. */
async function converse(
  request: ClientRequest,
  bytes: Buffer,
  beforeEnd: () => Promise<void>,
): Promise<HttpAnswer> {
  const answer = answerTo(request);
  const ready = flushed(request, bytes.subarray(0, -1)).then(beforeEnd);
  // Whoever answers to half a message has answered, and does not get the rest.
  const isAnswered = await Promise.race([answer.then(() => true), ready.then(() => false)]);
  if (!isAnswered) request.end(bytes.subarray(-1));
  const response = await answer;
  return { status: response.statusCode ?? 0, body: await beginningOf(response) };
}

const answerTo = (request: ClientRequest) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', (error) => reject(notSent(error)));
  });

const flushed = (request: ClientRequest, bytes: Buffer) =>
  new Promise<void>((resolve, reject) => {
    request.write(bytes, (error) => (error ? reject(notSent(error)) : resolve()));
  });

/** null when it breaks off. */
async function beginningOf(response: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= LONGEST_ANSWER) break;
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8', 0, LONGEST_ANSWER);
}

const portOf = ({ port, protocol }: URL) => port || (protocol === 'https:' ? '443' : '80');
/** Whether a host may be of this network, and be asked without TLS. */
export const isAmong = (hosts: ReadonlySet<string>, url: URL) =>
  hosts.has(url.hostname) || hosts.has(`${url.hostname}:${portOf(url)}`);

/** An address that is written as an IP address is looked up nowhere, and judged here. */
function refuseUnlessFit({ protocol, hostname }: URL, known: boolean): void {
  if (known) return;
  if (protocol !== 'https:') throw refusal('only https is asked of a host that is not in WEBHOOK_HOSTS');
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) && !isPublicAddress(address)) throw refusal(OF_THIS_NETWORK);
}

const OF_THIS_NETWORK = 'the host is of a private network, and not in WEBHOOK_HOSTS';
const refusal = (reply: string) => new NotSent({ fault: 'unreachable', reply });

/** Judged by the very addresses that are then connected to, so that a name cannot mean another one a moment later. */
function lookUpPublic(
  host: string,
  options: LookupOptions,
  found: (error: Error | null, addresses: LookupAddress[] | string, family?: number) => void,
): void {
  lookUp(host, { ...options, all: true }, (error, all) => {
    if (error) return found(error, []);
    const addresses = all.filter(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (!first) return found(refusal(OF_THIS_NETWORK), []);
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
}

const CUT_OFF = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];

function notSent(error: NodeJS.ErrnoException): NotSent {
  const { name, code = '', message } = error;
  if (error instanceof NotSent) return error;
  if (name === 'AbortError') return new NotSent({ fault: 'timedOut' });
  return new NotSent({
    fault: CUT_OFF.includes(code) ? 'interrupted' : 'unreachable',
    reply: code || message,
  });
}
