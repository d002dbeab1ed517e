import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  restorationOf,
  wayBack,
  type ReleaseSnapshot,
  type RestoreScope,
  type RestoreStep,
  type StandingActivity,
} from '@yutai/planning';
import { actorOf, type Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { carryOut, holdStill } from './hold-still.js';
import type { Arranged } from './put-back.js';
import { Restoration } from './restoration.entity.js';
import type { RestoreInput } from './restore.dto.js';

interface Release {
  id: string;
  editionId: string;
  number: number;
  activities: ReleaseSnapshot['activities'];
  desk: ReleaseSnapshot['desk'];
  calendar: ReleaseSnapshot['calendar'];
}

const RELEASE = `
  SELECT json_build_object('id', id, 'editionId', edition_id, 'number', number,
    'activities', snapshot->'activities', 'desk', snapshot->'desk', 'calendar', snapshot->'calendar') AS release
  FROM release WHERE id = $1`;

const EXISTING = `
  SELECT id FROM resource WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id FROM organisation WHERE id = ANY ($1::uuid[])`;

interface Kept {
  editionId: string;
  number: number;
  steps: RestoreStep[];
}

const KEPT = `
  SELECT r.edition_id AS "editionId", r.number, k.steps
  FROM restoration k JOIN release r ON r.id = k.release_id WHERE k.id = $1`;

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
      const { editionId, number } = release;
      const { steps, leftOut } = await holdStill(tx, editionId, ({ standing }) =>
        find(tx, release, standing, input),
      );
      const basis = basisOf(id, steps);
      checkWish(tx.caller, input, steps, basis);
      const arranged = await carryOut(tx, editionId, steps, input);
      const kept = await tx.insert(Restoration, { releaseId: id, steps, restoredBy: actorOf(caller) });
      return JSON.stringify({ id: kept, number, basis, ...answerOf(arranged), leftOut });
    });
  }

  /**
   * Takes a restoration back: everything stands again as it did before, hosts are asked anew. As long as nobody has
   * changed what it touched.
   * @throws Problem 404; 409 `release.draftChanged`, or with every conflict that refuses
   */
  undo(caller: Caller, id: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const [kept] = await tx.query<Kept>(KEPT, [id]);
      if (!kept) {
        throw Problem.notFound('restoration');
      }
      const { steps } = await holdStill(tx, kept.editionId, ({ standing }) => ({
        steps: wayBack(kept.steps, standing) ?? refuseChanged(),
      }));
      const arranged = await carryOut(tx, kept.editionId, steps, { overrides: null, reason: null });
      const { number } = kept;
      return JSON.stringify({ id, number, basis: basisOf(id, steps), ...answerOf(arranged), leftOut: [] });
    });
  }
}

function refuseChanged(): never {
  throw Problem.of('release.draftChanged', 'The draft is not as it was left; nothing was done');
}

/** @throws Problem 404 */
async function readRelease(tx: Transaction, id: string): Promise<Release> {
  const [row] = await tx.query<{ release: Release }>(RELEASE, [id]);
  if (!row) {
    throw Problem.notFound('release');
  }
  return row.release;
}

async function find(
  tx: Transaction,
  release: Release,
  standing: StandingActivity[],
  scope: RestoreScope,
): Promise<ReturnType<typeof restorationOf>> {
  const known = await tx.query<{ id: string }>(EXISTING, [idsOf(release)]);
  const existing = new Set(known.map(({ id }) => id));
  return restorationOf(release, standing, scope, (id) => existing.has(id));
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
    refuseChanged();
  }
  if (input.reason === null && steps.some(({ change }) => change === 'cancelled')) {
    throw Problem.field(422, 'reason', 'field.required', 'Say why the others are cancelled');
  }
}

const answerOf = (arranged: readonly Arranged[]) => ({
  steps: arranged.map(({ step, refusing, warnings }) => ({ ...step, conflicts: [...refusing, ...warnings] })),
  warnings: arranged.flatMap(({ refusing, warnings }) => [...refusing, ...warnings]),
});
