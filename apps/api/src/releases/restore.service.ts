import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  restorationOf,
  type ReleaseSnapshot,
  type Restoration,
  type RestoreScope,
  type RestoreStep,
  type StandingActivity,
} from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database, StartAgain } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { lockTogether } from '../scheduling/participants.js';
import { arrange, putBack, type Arranged } from './put-back.js';
import type { RestoreInput } from './restore.dto.js';
import { STANDING } from './snapshot.statement.js';

interface Release {
  id: string;
  editionId: string;
  number: number;
  activities: ReleaseSnapshot['activities'];
  desk: ReleaseSnapshot['desk'];
}

const RELEASE = `
  SELECT json_build_object('id', id, 'editionId', edition_id, 'number', number,
    'activities', snapshot->'activities', 'desk', snapshot->'desk') AS release
  FROM release WHERE id = $1`;

const EXISTING = `
  SELECT id FROM resource WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id FROM organisation WHERE id = ANY ($1::uuid[])`;

const HOLD = 'SELECT FROM activity WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/** What would be done, with what its activities book today. */
interface Found extends Restoration {
  held: string[];
}

@Injectable()
export class RestoreService {
  constructor(private readonly db: Database) {}

  /**
   * Puts a release back into the draft, or a part of it; all of it or nothing. A dry run says every step with its
   * conflicts, refused or not.
   * @throws Problem 404; 409 `release.draftChanged` when this is not what the dry run said, or with every conflict that
   *   refuses; 422 without a basis or a reason
   */
  restore(caller: Caller, id: string, input: RestoreInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const release = await readRelease(tx, id);
      const { steps, leftOut } = await holdStill(tx, release, input);
      const basis = basisOf(id, steps);
      checkWish(tx.caller, input, steps, basis);
      const arranged = await arrange(tx, release.editionId, steps, input.overrides ?? []);
      const refusing = arranged.flatMap((each) => each.refusing);
      if (refusing.length === 0) {
        await putBack(tx, arranged, input.reason ?? '');
      } else if (!caller.dryRun) {
        throw Problem.conflicts([...refusing, ...arranged.flatMap(({ warnings }) => warnings)]);
      }
      return JSON.stringify({
        releaseId: id,
        number: release.number,
        basis,
        steps: arranged.map(answerOf),
        leftOut,
        warnings: arranged.flatMap((each) => [...each.refusing, ...each.warnings]),
      });
    });
  }
}

/** @throws Problem 404 */
async function readRelease(tx: Transaction, id: string): Promise<Release> {
  const [row] = await tx.query<{ release: Release }>(RELEASE, [id]);
  if (!row) {
    throw Problem.notFound('release');
  }
  return row.release;
}

/** The steps, with all that they take locked. What somebody changed while this waited for a lock starts it again. */
async function holdStill(tx: Transaction, release: Release, scope: RestoreScope): Promise<Found> {
  const { editionId } = release;
  const before = await find(tx, release, scope);
  await tx.query(HOLD, [before.steps.map(({ activityId }) => activityId)]);
  const arrangements = before.steps.flatMap(({ was, becomes }) => [was, becomes]);
  await lockTogether(
    tx,
    arrangements.map((activity) => ({ ...activity, editionId })),
    before.held,
  );
  const found = await find(tx, release, scope);
  if (basisOf(release.id, found.steps) !== basisOf(release.id, before.steps)) {
    throw new StartAgain();
  }
  return found;
}

async function find(tx: Transaction, release: Release, scope: RestoreScope): Promise<Found> {
  const rows = await tx.query<{ body: StandingActivity; resourceIds: string[] }>(STANDING, [
    release.editionId,
  ]);
  const known = await tx.query<{ id: string }>(EXISTING, [idsOf(release)]);
  const existing = new Set(known.map(({ id }) => id));
  const standing = rows.map(({ body }) => body);
  const restoration = restorationOf(release, standing, scope, (id) => existing.has(id));
  const touched = new Set(restoration.steps.map(({ activityId }) => activityId));
  const held = rows.flatMap(({ body, resourceIds }) => (touched.has(body.id) ? resourceIds : []));
  return { ...restoration, held: [...new Set(held)] };
}

/** All that a release names and that may have been deleted since. */
function idsOf({ activities, desk }: Release): string[] {
  const ids = [
    ...activities.flatMap(
      ({ placeId, toPlaceId, delegationIds, groups = [], personIds, excusedPersonIds }) => [
        ...[placeId, toPlaceId],
        ...[...delegationIds, ...groups.map(({ id }) => id), ...personIds, ...excusedPersonIds],
      ],
    ),
    ...Object.values(desk ?? {}).flatMap(({ hostId, vehicleId }) => [hostId, vehicleId]),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Another as soon as anything of it is: what is done is what was seen. */
const basisOf = (releaseId: string, steps: readonly RestoreStep[]) =>
  createHash('sha256')
    .update(JSON.stringify([releaseId, steps]))
    .digest('hex');

function checkWish(
  { dryRun }: Caller,
  input: RestoreInput,
  steps: readonly RestoreStep[],
  basis: string,
): void {
  if (dryRun) {
    return;
  }
  if (input.basis === null) {
    throw Problem.field(422, 'basis', 'field.required', 'Ask with dryRun first, and send its basis');
  }
  if (input.basis !== basis) {
    throw Problem.of('release.draftChanged', 'The draft has changed since the dry run; nothing was restored');
  }
  if (input.reason === null && steps.some(({ change }) => change === 'cancelled')) {
    throw Problem.field(422, 'reason', 'field.required', 'Say why the others are cancelled');
  }
}

const answerOf = ({ step, refusing, warnings }: Arranged) => ({
  ...step,
  conflicts: [...refusing, ...warnings],
});
