import type { LocalizedText } from '../database/columns.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';

interface Backup {
  backupPlaceId: string;
  bring: LocalizedText | null;
  briefing: LocalizedText | null;
  notes: string | null;
}

const BACKUP_SQL = `
  SELECT v.backup_place_id AS "backupPlaceId", a.bring, a.briefing, a.notes
  FROM activity a JOIN site_visit v ON v.activity_id = a.id WHERE a.id = $1 AND v.backup_place_id IS NOT NULL`;

/** Where a visit goes when its place falls through, with what the visit says besides. @throws Problem 422 */
export async function backupOf(tx: Transaction, id: string): Promise<Backup> {
  const [backup] = await tx.query<Backup & Record<string, unknown>>(BACKUP_SQL, [id]);
  if (!backup) {
    throw Problem.of('siteVisit.noBackupPlace', 'This visit has no backup place');
  }
  return backup;
}

/** A place is no backup for itself. @throws Problem 422 */
export function checkBackup({
  placeId,
  backupPlaceId,
}: {
  placeId: string | null;
  backupPlaceId: string | null;
}): void {
  if (backupPlaceId !== null && backupPlaceId === placeId) {
    throw Problem.field(
      422,
      'backupPlaceId',
      'siteVisit.samePlace',
      'The backup place is the place that it is to stand in for',
    );
  }
}
