import type { Logger } from '@nestjs/common';
import type { Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';

/** Long enough to miss files after a database was restored from an older backup, and to restore the newer one. */
const ORPHANS_KEPT_MS = 30 * 86_400_000;

/** What nobody needs any more, and why it may go. */
const LEFTOVERS: Record<string, string> = {
  // A client that asks again after two days has long given up on its first request.
  'idempotency keys': `DELETE FROM idempotency_key WHERE created_at < now() - interval '48 hours'`,
  sessions: 'DELETE FROM auth_session WHERE expires_at < now()',
  verifications: 'DELETE FROM auth_verification WHERE expires_at < now()',
  'rate limits': 'DELETE FROM rate_limit WHERE expires_at < now()',
};

/** Removes what nobody needs any more, and says how much it was. */
export async function sweep(db: Database, files: FileStore, logger: Logger): Promise<void> {
  for (const [what, sql] of Object.entries(LEFTOVERS)) {
    const gone = await db.rows(`${sql} RETURNING 1`);
    logger.log(`Removed ${gone.length} ${what}`);
  }
  logger.log(`Removed ${await sweepFiles(db, files)} files of no record`);
}

/** Bytes whose row was never written, or is gone; written so long ago that no upload is under way. */
async function sweepFiles(db: Database, files: FileStore): Promise<number> {
  const stored = await files.writtenBefore(new Date(Date.now() - ORPHANS_KEPT_MS));
  const orphans = await db.rows<{ id: string }>(
    `SELECT id FROM unnest($1::text[]) AS id WHERE NOT EXISTS (SELECT FROM file f WHERE f.id::text = id)`,
    [stored],
  );
  for (const { id } of orphans) await files.remove(id);
  return orphans.length;
}
