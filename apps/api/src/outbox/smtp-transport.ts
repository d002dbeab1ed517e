import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import { Readable } from 'node:stream';
import { composeMail } from './mail.js';
import type { Claimed } from './notice-statements.js';
import type { Failure } from './outcome.rules.js';
import { NotSent, type Patience, type Transport } from './transport.js';

/** Commands whose answer is about this message; what is answered to others is about the connection. */
const ABOUT_THE_MESSAGE = ['RCPT TO', 'DATA'];

interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** What an error of a connection says of the message that was to go over it. */
export function failureOf({ code, command = '', response, responseCode = 0, message }: SmtpError): Failure {
  const reply = response ?? message;
  if (responseCode >= 400 && ABOUT_THE_MESSAGE.includes(command)) {
    return responseCode < 500
      ? { answered: 'later', fault: 'busy', reply }
      : { answered: 'never', fault: 'refused', reply };
  }
  // Whoever is refused as sender is so for every recipient: that is mended here, and nobody's address is wrong.
  if (responseCode >= 400 && command === 'MAIL FROM') {
    return { answered: 'later', fault: responseCode < 500 ? 'busy' : 'senderRefused', reply };
  }
  switch (code) {
    case 'EAUTH':
      return { fault: 'signInRefused', reply };
    case 'ETIMEDOUT':
      return { fault: 'timedOut', reply };
    case 'ESTREAM':
      return { fault: 'interrupted', reply };
    default:
      return { fault: 'unreachable', reply };
  }
}

/** Who `Yutai <desk@example.org>` is: its name may hold commas and quotes, and is one name. */
export function senderOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^(.*)<([^<>]*)>$/s.exec(from) ?? [];
  return { name: name.trim().replace(/^"(.*)"$/s, '$1'), address };
}

/** One address, without anything by which a header or the other side could take it for more. */
const ONE_ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/;

const LOOPBACK = /^(localhost|::1|127(\.\d+){3})$/;

/**
 * How a server is spoken to, by its address. A password leaves this machine over TLS alone, unless the address says
 * `?requireTLS=false`.
 */
export function connectionOf(url: string): ReturnType<typeof parseConnectionUrl> {
  const { auth, host = '', ...options } = parseConnectionUrl(url);
  const requireTLS = auth !== undefined && !LOOPBACK.test(host);
  return { requireTLS, ...options, host, auth };
}

/** Sends each notice as a mail, over a connection of its own. */
export class SmtpTransport implements Transport {
  private readonly options: ReturnType<typeof parseConnectionUrl>;

  constructor(
    url: string,
    private readonly sender: { from: string; deskUrl: string | undefined },
    private readonly patience: Patience,
  ) {
    this.options = connectionOf(url);
  }

  async send({ address, ...notice }: Claimed, handOver: () => Promise<void>): Promise<void> {
    if (!ONE_ADDRESS.test(address!)) {
      throw new NotSent({ answered: 'never', fault: 'refused', reply: 'This is not one address' });
    }
    const from = senderOf(this.sender.from);
    const { deskUrl } = this.sender;
    const bytes = await composeMail({ ...notice, from, to: address, deskUrl });
    // What is cut off must not end as a whole message: the socket is closed at once.
    const { answer: socketTimeout, whole } = this.patience;
    const times = { connectionTimeout: socketTimeout, greetingTimeout: socketTimeout, socketTimeout };
    const connection = new SMTPConnection({ ...this.options, ...times, socketCloseTimeout: 0 });
    const late = setTimeout(() => connection.emit('error', new NotSent({ fault: 'timedOut' })), whole);
    try {
      const envelope = { from: from.address, to: [address] };
      await this.converse(connection, envelope, bytes, handOver);
      connection.quit();
    } catch (error) {
      connection.close();
      throw error instanceof NotSent ? error : new NotSent(failureOf(error as SmtpError));
    } finally {
      clearTimeout(late);
    }
  }

  private converse(
    connection: SMTPConnection,
    envelope: { from: string; to: string[] },
    bytes: Buffer,
    handOver: () => Promise<void>,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const next = (step: () => void) => (error?: Error | null) => (error ? reject(error) : step());
      const send = () => connection.send(envelope, endedBy(bytes, handOver), next(resolve));
      const { auth } = this.options;
      connection.on('error', reject);
      connection.connect(next(() => (auth ? connection.login(auth, next(send)) : send())));
    });
  }
}

/** A message whose end, and so the dot that makes it whole, comes only after `handOver`. */
const endedBy = (bytes: Buffer, handOver: () => Promise<void>): Readable =>
  Readable.from(
    (async function* () {
      yield bytes;
      await handOver();
    })(),
  );
