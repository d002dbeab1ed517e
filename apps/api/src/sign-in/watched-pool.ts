import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';

const watched = new AsyncLocalStorage<{ failure?: unknown }>();

function note(error: unknown): never {
  const work = watched.getStore();
  if (work) {
    work.failure ??= error;
  }
  throw error;
}

/** A lost connection fails the statement on it, which is enough; an event that nobody hears would end the process. */
const ignore = () => undefined;

/**
 * The pool as better-auth gets it. When a statement fails, better-auth answers with a 500 of its own or even with
 * success ("signed out", while the session lives on); so failures are noted on their way to it, for `watchDatabase`.
 */
export function watchedPool(pool: pg.Pool): pg.Pool {
  const connect = async () => {
    const client = await pool.connect().catch(note);
    client.on('error', ignore);
    return {
      query: (text: string, values: unknown[]) => client.query(text, values).catch(note),
      release: () => {
        client.off('error', ignore);
        client.release();
      },
    };
  };
  return { connect, end: () => Promise.resolve() } as unknown as pg.Pool;
}

/** Does the work, unless a statement of it fails. @throws whatever a watched pool threw meanwhile, caught or not */
export async function watchDatabase<T>(work: () => Promise<T>): Promise<T> {
  const noted: { failure?: unknown } = {};
  const done = await watched.run(noted, work);
  if (noted.failure) {
    throw noted.failure;
  }
  return done;
}
