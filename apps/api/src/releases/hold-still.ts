import type { RestoreStep, StandingActivity } from '@yutai/planning';
import { StartAgain } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { lockTogether } from '../scheduling/participants.js';
import { arrange, putBack, type Arranged } from './put-back.js';
import type { OverrideInput } from '../scheduling/schedule.dto.js';
import { STANDING } from './snapshot.statement.js';

/** The draft of an edition as it stands, and what each of its activities books. */
export interface Draft {
  standing: StandingActivity[];
  bookedBy: ReadonlyMap<string, string[]>;
}

const HOLD = 'SELECT FROM activity WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/**
 * What `find` finds to do in the draft, with all that it takes locked. What somebody changed of it while this waited for
 * a lock starts the transaction again.
 */
export async function holdStill<Found extends { steps: RestoreStep[] }>(
  tx: Transaction,
  editionId: string,
  find: (draft: Draft) => Promise<Found> | Found,
): Promise<Found> {
  const draft = await readDraft(tx, editionId);
  const before = await find(draft);
  const ids = before.steps.map(({ activityId }) => activityId);
  await tx.query(HOLD, [ids]);
  await lockTogether(
    tx,
    before.steps.flatMap(({ was, becomes }) => [was, becomes]).map((each) => ({ ...each, editionId })),
    ids.flatMap((id) => draft.bookedBy.get(id) ?? []),
  );
  const found = await find(await readDraft(tx, editionId));
  if (JSON.stringify(found.steps) !== JSON.stringify(before.steps)) {
    throw new StartAgain();
  }
  return found;
}

async function readDraft(tx: Transaction, editionId: string): Promise<Draft> {
  const rows = await tx.query<{ body: StandingActivity; resourceIds: string[] }>(STANDING, [editionId]);
  return {
    standing: rows.map(({ body }) => body),
    bookedBy: new Map(rows.map(({ body, resourceIds }) => [body.id, resourceIds])),
  };
}

interface Wish {
  overrides: readonly OverrideInput[] | null;
  /** Why others are cancelled. */
  reason: string | null;
}

/**
 * Does all steps, of which everything must be held still. A dry run says what refuses, instead of refusing.
 * @throws Problem 409 with every conflict
 */
export async function carryOut(
  tx: Transaction,
  editionId: string,
  steps: readonly RestoreStep[],
  { overrides, reason }: Wish,
): Promise<Arranged[]> {
  const arranged = await arrange(tx, editionId, steps, overrides ?? []);
  const refusing = arranged.flatMap((each) => each.refusing);
  if (refusing.length === 0) {
    await putBack(tx, arranged, reason ?? '');
  } else if (!tx.caller.dryRun) {
    throw Problem.conflicts([...refusing, ...arranged.flatMap(({ warnings }) => warnings)]);
  }
  return arranged;
}
