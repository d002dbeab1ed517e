import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';

const COUNT_SQL = `
  INSERT INTO rate_limit AS r (key, hits, expires_at) VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    hits = CASE WHEN r.expires_at < now() THEN 1 ELSE r.hits + 1 END,
    expires_at = CASE WHEN r.expires_at < now() THEN excluded.expires_at ELSE r.expires_at END
  RETURNING hits`;

interface Limit {
  limit: number;
  windowSeconds: number;
}

/** Attempts at sign-in and links, counted in PostgreSQL so that all replicas count together. */
@Injectable()
export class Attempts {
  constructor(private readonly db: Database) {}

  /** Counts one attempt. @throws Problem 429 past the limit within the window that began with the first */
  async count(what: string, { limit, windowSeconds }: Limit): Promise<void> {
    const [row] = await this.db.rows<{ hits: number }>(COUNT_SQL, [keyOf(what), windowSeconds]);
    if (row && row.hits > limit) {
      throw Problem.of('request.tooMany', 'Too many attempts; wait some minutes and try again');
    }
  }

  /** Takes back one attempt that was counted and did not fail. */
  async takeBack(what: string): Promise<void> {
    await this.db.rows('UPDATE rate_limit SET hits = hits - 1 WHERE key = $1 AND hits > 0', [keyOf(what)]);
  }

  /** Counts from the beginning again. */
  async forget(what: string): Promise<void> {
    await this.db.rows('DELETE FROM rate_limit WHERE key = $1', [keyOf(what)]);
  }
}

/** Neither addresses nor e-mails are kept. */
const keyOf = (what: string) => createHash('sha256').update(what).digest('base64url');
