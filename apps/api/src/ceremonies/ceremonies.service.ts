import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { agreementView } from '../agreements/agreement.view.js';
import { Database } from '../database/database.js';
import { writeRows } from '../database/ordered-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { Activity } from '../scheduling/activity.entity.js';
import { CeremonyItem } from './ceremony-item.entity.js';
import type { CeremonyItemInput, CeremonyReplacement, RecordingInput } from './ceremony.dto.js';
import { itemFaults, type Candidate } from './ceremony.rules.js';
import { ceremonyView } from './ceremony.view.js';
import { recordSigning } from './record-signing.js';
import { screenStatement } from './screen.statement.js';

const CANDIDATES_SQL = `
  SELECT a.id, a.edition_id AS "editionId", i.activity_id AS "ceremonyId"
  FROM agreement a LEFT JOIN ceremony_item i ON i.agreement_id = a.id WHERE a.id = ANY ($1::uuid[])`;

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

  /** Makes the running order the one given. What is signed already stays so, wherever it stands. */
  replace(caller: Caller, id: string, { version, items }: CeremonyReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(ceremonyView, id);
      const { editionId } = await tx.lock(Activity, id, version);
      await tx.update(Activity, id, version, {});
      await checkItems(tx, { id, editionId }, items);
      const ticked = await tx.manager.findBy(CeremonyItem, { activityId: id });
      const rows = items.map((item) => ({
        ...item,
        editionId,
        signedAt: ticked.find(({ agreementId }) => agreementId === item.agreementId)?.signedAt ?? null,
      }));
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

/** @throws Problem 422 that names each item that cannot be signed here */
async function checkItems(
  tx: Transaction,
  ceremony: { id: string; editionId: string },
  items: CeremonyItemInput[],
): Promise<void> {
  const ids = items.map(({ agreementId }) => agreementId);
  Problem.refuse(itemFaults(items, await tx.query<Candidate>(CANDIDATES_SQL, [ids]), ceremony));
}
