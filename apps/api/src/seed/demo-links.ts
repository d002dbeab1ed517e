import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandSettings } from '../settings/settings.js';

/** A link to look at: the token is in its address, which is known only now. */
export interface DemoLink {
  name: string;
  /** With the token, for whatever address the server is opened at. */
  path: string;
  url: string;
}

/** The address that people use, as far as a command can know it. */
export function baseOf({ PUBLIC_URL, HOST, PORT }: CommandSettings): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}

/** Keeps the links where only this user can read them; nowhere without a DATA_DIR. */
export async function keepDemoLinks(links: DemoLink[], { DATA_DIR }: CommandSettings): Promise<void> {
  if (DATA_DIR) {
    await writeFile(join(DATA_DIR, 'demo-links.json'), `${JSON.stringify(links, null, 2)}\n`, {
      mode: 0o600,
    });
  }
}
