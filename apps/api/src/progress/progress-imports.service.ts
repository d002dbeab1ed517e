import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import type { ImportStep } from './import-step.js';
import { progressImportView } from './progress-import.view.js';
import { undoProgress } from './undo-progress.js';

const LOCK_SQL = `SELECT steps, undone_at IS NOT NULL AS "isUndone" FROM progress_import WHERE id = $1 FOR UPDATE`;
const UNDONE_SQL = 'UPDATE progress_import SET undone_at = now(), undone_by = $2 WHERE id = $1';

/** The progress sheets that were taken in, and their undo. */
@Injectable()
export class ProgressImportsService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(progressImportView, query, caller);
  }

  /** @throws Problem 404; 409 `progress.undone` the second time, `progress.changedSince` */
  undo(caller: Caller, id: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(progressImportView, id);
      const [kept] = await tx.query<{ steps: ImportStep[]; isUndone: boolean }>(LOCK_SQL, [id]);
      if (kept!.isUndone) {
        throw Problem.of('progress.undone', 'This import was undone already');
      }
      await undoProgress(tx, kept!.steps);
      await tx.query(UNDONE_SQL, [id, actorOf(caller)]);
      return tx.read(progressImportView, id);
    });
  }
}
