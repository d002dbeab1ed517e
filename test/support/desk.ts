import pg from 'pg';
import type { Role } from '@yutai/domain';
import { ApiProcess } from './api-process.js';
import { Client, cookieOf } from './client.js';
import { Make } from './make.js';
import { newDatabase, setting } from './databases.js';

/** A running Yutai for one test file: its own database, copied from the seeded template, and its own process. */
export class Desk {
  private readonly clients = new Map<Role, Promise<Client>>();

  private constructor(
    readonly api: ApiProcess,
    readonly url: string,
    readonly databaseUrl: string,
    /** For looking; what the API can arrange is arranged through it. */
    readonly db: pg.Client,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<Desk> {
    const databaseUrl = await newDatabase();
    const { api, url } = await ApiProcess.start(databaseUrl, settings);
    const db = new pg.Client(databaseUrl);
    await db.connect();
    return new Desk(api, url, databaseUrl, db);
  }

  /** Somebody without a cookie. */
  get nobody(): Client {
    return new Client(this.url);
  }

  /** Makes records as the organizer does. */
  async make(): Promise<Make> {
    return new Make(await this.as('organizer'));
  }

  /** Somebody with this cookie. */
  with(cookie: string): Client {
    return new Client(this.url, cookie);
  }

  /** The demo account of a role, signed in once. */
  as(role: Role): Promise<Client> {
    const known = this.clients.get(role);
    if (known) return known;
    const client = this.signIn(`${role}@yutai.example`);
    this.clients.set(role, client);
    return client;
  }

  /** A new session. @throws Error when the sign-in is refused */
  async signIn(email: string, password = setting('DEMO_PASSWORD')): Promise<Client> {
    const answer = await this.nobody.post('/api/auth/sign-in/email', { email, password });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.status} ${answer.text}`);
    return this.with(cookieOf(answer));
  }

  /** A delegate who opened a new link of theirs. */
  async linkOf(delegate: { id: string }): Promise<Client> {
    const organizer = await this.as('organizer');
    const { body } = await organizer.post(`/api/delegates/${delegate.id}/link`);
    const token = new URL(String(body.url)).hash.slice(1);
    return this.with(cookieOf(await this.nobody.post('/api/links/exchange', { token })));
  }

  /** The host of a visit who opened a new link of theirs. */
  async hostOf(visit: { id: string }): Promise<Client> {
    const organizer = await this.as('organizer');
    const { body } = await organizer.post(`/api/site-visits/${visit.id}/host-link`);
    const token = new URL(String(body.url)).hash.slice(1);
    return this.with(cookieOf(await this.nobody.post('/api/host-links/exchange', { token })));
  }

  async rows<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.db.query<T>(sql, values)).rows;
  }

  async close(): Promise<void> {
    await this.db.end();
    await this.api.stop();
  }
}
