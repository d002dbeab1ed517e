import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';

/**
 * What the other side does with a message: takes it, says something else, says nothing for longer than anybody waits, or
 * closes the connection.
 */
export type Manner = 'take' | 'hang' | 'drop' | Said;
export interface Said {
  status: number;
  body?: object | string;
  location?: string;
}

/** A whole message. */
export interface Posted {
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: string;
}

/** As robots say that they have taken it; a machine says it by its status. */
const TAKEN: Said = { status: 200, body: { errcode: 0, errmsg: 'ok' } };

/** For 127.0.0.1 alone: whoever is to believe it is started with it as NODE_EXTRA_CA_CERTS. */
export const CERTIFICATE = join(import.meta.dirname, 'self-signed.pem');
const PEM = readFileSync(CERTIFICATE, 'utf8');

/** A real HTTP and HTTPS server on 127.0.0.1 that webhooks are at: each behaves as its path is told to. */
export class WebhookPeer {
  /** All that were heard to their end, whatever was answered. */
  readonly posted: Posted[] = [];
  private readonly manners = new Map<string, Manner>();
  private readonly hear = (request: IncomingMessage, response: ServerResponse) =>
    void this.answer(request, response);
  private readonly plain = createServer(this.hear);
  private readonly secure = createSecureServer({ key: PEM, cert: PEM }, this.hear);

  static async open(): Promise<WebhookPeer> {
    const peer = new WebhookPeer();
    for (const server of [peer.plain, peer.secure]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    return peer;
  }

  /** `127.0.0.1:…`, */
  get host(): string {
    return `127.0.0.1:${portOf(this.plain)}`;
  }

  /** and with TLS. */
  get secureHost(): string {
    return `127.0.0.1:${portOf(this.secure)}`;
  }

  url(path: string): string {
    return `http://${this.host}${path}`;
  }

  /** From now on. */
  behave(path: string, manner: Manner): void {
    this.manners.set(path, manner);
  }

  at(path: string): Posted[] {
    return this.posted.filter((posted) => posted.path === path);
  }

  close(): Promise<void> {
    const closing = [this.plain, this.secure].map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });
    return Promise.all(closing).then(() => undefined);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '', 'http://peer');
    const body = await wholeOf(request);
    if (body === null) return;
    const manner = this.manners.get(path) ?? 'take';
    this.posted.push({ path, query, headers: request.headers as Record<string, string>, body });
    if (manner === 'hang') return;
    if (manner === 'drop') request.socket.destroy();
    else say(response, manner === 'take' ? TAKEN : manner);
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** null when it is cut off before its end. */
async function wholeOf(request: IncomingMessage): Promise<string | null> {
  let body = '';
  try {
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string;
    return body;
  } catch {
    return null;
  }
}

function say(response: ServerResponse, { status, body = '', location }: Said): void {
  if (location) response.setHeader('location', location);
  response.statusCode = status;
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
