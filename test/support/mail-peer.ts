import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** Where in a conversation somebody is, in its order; at `whole` the message is there, and no answer given yet. */
export const MOMENTS = ['connected', 'sender', 'recipient', 'whole', 'answered'] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * What the other side does at a moment: goes on as it should, says not now or never, says nothing for longer than anybody
 * waits, or closes the connection; `take and drop` closes it having taken the message.
 */
export type Manner = 'go on' | 'not now' | 'never' | 'hang' | 'drop' | 'take and drop';

export interface Taken {
  messageId: string;
  to: string;
  /** Everybody it was handed over for. */
  recipients: string[];
  source: string;
}

export interface Behaviour {
  /** Asked at every moment of a message to somebody; `to` is unknown before the recipient. */
  manner(moment: Moment, to: string): Manner;
  /** Told of every moment, before its answer. */
  reached?(moment: Moment): void;
}

const REFUSALS: Partial<Record<Manner, { responseCode: number }>> = {
  'not now': Object.assign(new Error('Not now'), { responseCode: 451 }),
  never: Object.assign(new Error('Never'), { responseCode: 550 }),
};

type Reply = (error?: Error | null) => void;

/** A real SMTP server on 127.0.0.1 that behaves as it is told to, and keeps what it has taken. */
export class MailPeer {
  readonly taken: Taken[] = [];
  behaviour: Behaviour = { manner: () => 'go on' };
  private readonly sockets = new Map<string, Socket>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    hidePIPELINING: true,
    logger: false,
    closeTimeout: 10,
    onConnect: (session, reply) => this.at('connected', session, reply),
    onMailFrom: (_, session, reply) => this.at('sender', session, reply),
    onRcptTo: ({ address }, session, reply) => this.at('recipient', session, reply, address),
    onData: (stream, session, reply) => {
      // Cut off before its end, it is no message.
      void text(stream).then(
        (source) => this.whole(source, session, reply),
        () => undefined,
      );
    },
  });

  static async open(): Promise<MailPeer> {
    const peer = new MailPeer();
    const { server } = peer.server;
    peer.server.on('error', () => undefined);
    server.prependListener('connection', (socket: Socket) => {
      const name = `${socket.remotePort}`;
      peer.sockets.set(name, socket);
      socket.once('close', () => peer.sockets.delete(name));
    });
    peer.server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return peer;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    for (const socket of this.sockets.values()) socket.destroy();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private at(moment: Moment, session: SMTPServerSession, reply: Reply, to = ''): void {
    this.behaviour.reached?.(moment);
    this.answer(this.behaviour.manner(moment, to), session, reply);
  }

  private whole(source: string, session: SMTPServerSession, reply: Reply): void {
    const { envelope } = session;
    const to = envelope.rcptTo[0]!.address;
    this.behaviour.reached?.('whole');
    const manner = this.behaviour.manner('whole', to);
    if (manner === 'go on' || manner === 'take and drop') {
      this.taken.push({
        messageId: /^Message-ID: <(.+)>\r?$/im.exec(source)?.[1] ?? '',
        ...{ to, source, recipients: envelope.rcptTo.map(({ address }) => address) },
      });
    }
    this.answer(manner, session, reply);
    this.behaviour.reached?.('answered');
  }

  private answer(manner: Manner, { remotePort }: SMTPServerSession, reply: Reply): void {
    if (manner === 'hang') return;
    if (manner === 'drop' || manner === 'take and drop') this.sockets.get(`${remotePort}`)?.destroy();
    else reply(REFUSALS[manner] as Error | undefined);
  }
}
