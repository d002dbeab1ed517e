import type { Client } from 'pg';

export interface StartOptions {
  /** An existing or new folder; the cluster is in its subfolder `postgres`. */
  dataDir: string;
  /** Nothing durable, for tests: fsync and synchronous commit off. */
  fast?: boolean;
  /** Further settings of the server, such as `{max_connections: '200'}`. */
  settings?: Record<string, string>;
  /** Told what a person should know, such as a place outside dataDir. */
  say?: (line: string) => void;
  /** A folder to remove should this process be killed. */
  removeAfter?: string;
}

export interface Server {
  /** Of the database `yutai`, as superuser; the port stays the same over restarts while it is free. */
  url: string;
  /** Where the cluster lies. */
  data: string;
  /** Settles with the exit code when the server has ended. */
  exited: Promise<number>;
  /** A clean stop, which ends open connections. */
  stop(): Promise<void>;
  /** Kills the server as a power cut would; start it again with startPostgres on the same dataDir. */
  kill9(): Promise<void>;
}

export function startPostgres(options: StartOptions): Promise<Server>;
export function startTemporaryPostgres(
  options?: Pick<StartOptions, 'fast' | 'settings' | 'say'>,
): Promise<Server>;
export function createDatabase(url: string, name: string, options?: { template?: string }): Promise<string>;
/** Runs on a connection of its own. */
export function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T>;
/** Where the server on this folder answers while it runs, or null when there never was one. */
export function runningUrl(dataDir: string): string | null;
