import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { agreementView } from '../agreements/agreement.view.js';
import { COUNTS } from '../agreements/voiding.js';
import { Database } from '../database/database.js';
import { writeRows } from '../database/ordered-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { Activity } from '../scheduling/activity.entity.js';
import { CeremonyItem } from './ceremony-item.entity.js';
import type { CeremonyItemInput, CeremonyReplacement, RecordingInput } from './ceremony.dto.js';
import { itemFaults, type Candidate } from './ceremony.rules.js';
import { ceremonyView, signedAt } from './ceremony.view.js';
import { recordSigning } from './record-signing.js';
import { screenStatement } from './screen.statement.js';

/** What was not signed at a ceremony that was cancelled may be signed at another. */
const CANDIDATES_SQL = `
  SELECT a.id, a.edition_id AS "editionId", i.activity_id AS "ceremonyId"
  FROM agreement a LEFT JOIN (ceremony_item i JOIN activity c ON c.id = i.activity_id)
    ON i.agreement_id = a.id AND (c.status <> 'cancelled' OR ${signedAt('c.id')})
  WHERE a.id = ANY ($1::uuid[]) AND ${COUNTS}`;
const TAKE_OVER_SQL = `
  DELETE FROM ceremony_item i USING activity c
  WHERE c.id = i.activity_id AND c.status = 'cancelled' AND c.id <> $1 AND i.agreement_id = ANY ($2::uuid[])`;
const SIGNED_SQL = `
  SELECT i.agreement_id AS id FROM ceremony_item i JOIN agreement a ON a.id = i.agreement_id
  WHERE i.activity_id = $1 AND ${signedAt('i.activity_id')}`;

@Injectable()
export class CeremoniesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(ceremonyView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(ceremonyView, id, caller);
  }

  /** `{title, planned, projects, totals}` as JSON text. @throws Problem 404 */
  async screen(id: string): Promise<string> {
    const body = await this.db.body(screenStatement(id));
    if (body === undefined) {
      throw Problem.notFound('ceremony');
    }
    return body;
  }

  /** Makes the running order the one given. What is signed here already stays so, and in it; what was voided leaves it. */
  replace(caller: Caller, id: string, { version, items }: CeremonyReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(ceremonyView, id);
      const { editionId } = await tx.lock(Activity, id, version);
      await tx.update(Activity, id, version, {});
      await checkItems(tx, { id, editionId }, items);
      const rows = items.map((item) => ({ ...item, editionId }));
      await tx.query(TAKE_OVER_SQL, [id, items.map(({ agreementId }) => agreementId)]);
      await writeRows(tx, CeremonyItem, { activityId: id }, rows);
      return tx.read(ceremonyView, id);
    });
  }

  /** Answers the agreement as it then stands. @throws Problem as `recordSigning` */
  record(caller: Caller, id: string, recording: RecordingInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await recordSigning(tx, id, recording);
      return tx.read(agreementView, recording.agreementId);
    });
  }
}

/** @throws Problem 422 that names each item that cannot be signed here, or says that one may not be left out */
async function checkItems(
  tx: Transaction,
  ceremony: { id: string; editionId: string },
  items: CeremonyItemInput[],
): Promise<void> {
  const ids = items.map(({ agreementId }) => agreementId);
  Problem.refuse(itemFaults(items, await tx.query<Candidate>(CANDIDATES_SQL, [ids]), ceremony));
  const signed = await tx.query<{ id: string }>(SIGNED_SQL, [ceremony.id]);
  if (!signed.every(({ id }) => ids.includes(id))) {
    throw Problem.field(
      422,
      'items',
      'ceremony.signedHere',
      'What was signed here stays in the running order',
    );
  }
}
