import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  calendarAfter,
  differenceOf,
  type CalendarPart,
  type Publishing,
  type ReleaseDifference,
  type ReleaseSnapshot,
} from '@yutai/planning';
import { actorOf, type Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Query } from '../database/transaction.js';
import { NoticeOutlet } from '../notices/notice-outlet.js';
import { gatheredUntil, keepNotices, prepareNotices } from '../notices/prepared.js';
import { Problem } from '../problems/problem.js';
import { readDraft } from './draft.js';
import { ownDelegations } from '../delegations/own-delegations.js';
import type { PublishInput } from './release.dto.js';
import { differenceWithin } from './release.rules.js';
import { releaseDifferenceView, releaseView } from './release.view.js';
import type { DraftRow } from './snapshot.statement.js';

const INSERT = `
  INSERT INTO release (id, edition_id, number, note, snapshot, difference, published_by)
  VALUES ($1, $2, $3, $4, $5::jsonb || jsonb_build_object('calendar', $8::jsonb), $6::jsonb, $7) ON CONFLICT (edition_id, number) DO NOTHING`;

@Injectable()
export class ReleasesService {
  constructor(
    private readonly db: Database,
    private readonly outlet: NoticeOutlet,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(releaseView, query, caller);
  }

  /** With its difference; who may read only some delegations' activities gets only theirs of it. */
  async one(caller: Caller, id: string): Promise<string> {
    const body = await this.db.one(releaseDifferenceView, id, caller);
    const own = await ownDelegations(this.db, caller);
    if (own === null) {
      return body;
    }
    const release = JSON.parse(body) as { difference: ReleaseDifference };
    return JSON.stringify({ ...release, difference: differenceWithin(release.difference, own) });
  }

  /** What each reader would be told if the draft were published now, and when. @throws Problem 404 */
  async notices(editionId: string): Promise<string> {
    const query: Query = (text, values) => this.db.rows(text, values);
    const draft = await readDraft(query, editionId);
    return JSON.stringify({
      data: await prepareNotices(query, editionId, publishingOf(draft)),
      channels: this.outlet.channels,
      dueAt: await gatheredUntil(query, editionId),
    });
  }

  /**
   * Freezes the draft of an edition as its next release. Everything in it is of one moment; of two at once the second
   * is told of the first's number by PostgreSQL, starts anew, and then finds either a further change or none.
   * @throws Problem 404, 422 `release.unchanged` when delegates and drivers would see nothing but the number change; a
   *   dry run answers that with a difference that says so
   */
  publish(caller: Caller, editionId: string, { note, urgent }: PublishInput): Promise<string> {
    return this.db.write(
      caller,
      async (tx) => {
        const query: Query = (text, values) => tx.query(text, values);
        const draft = await readDraft(query, editionId);
        const id = uuidv7();
        const publishing = publishingOf(draft);
        const calendar = calendarOf(draft, publishing);
        const unchanged = isUnchanged(draft, calendar);
        if (unchanged && !caller.dryRun) {
          throw Problem.of('release.unchanged', 'Nothing has changed since the last release');
        }
        const difference = {
          ...differenceOf(publishing.previous, publishing.next),
          ...(caller.dryRun && { unchanged }),
        };
        await tx.query(INSERT, [
          id,
          editionId,
          draft.number,
          note,
          draft.snapshot,
          JSON.stringify(difference),
          actorOf(caller),
          JSON.stringify(calendar),
        ]);
        if (!caller.dryRun) {
          const notices = await prepareNotices(query, editionId, publishing);
          await keepNotices(tx, this.outlet, { id, number: draft.number, urgent }, notices);
        }
        return tx.read(releaseDifferenceView, id);
      },
      { isolation: 'REPEATABLE READ' },
    );
  }
}

const publishingOf = ({ previous, snapshot, number }: DraftRow): Publishing => ({
  previous: previous === null ? null : (JSON.parse(previous) as ReleaseSnapshot),
  next: JSON.parse(snapshot) as ReleaseSnapshot,
  number,
});

type Calendar = Record<string, CalendarPart>;

function calendarOf({ number, previousAt, publishedAt }: DraftRow, { previous, next }: Publishing): Calendar {
  const before = previous && { snapshot: previous, number: number - 1, publishedAt: previousAt! };
  return calendarAfter(before, next, publishedAt);
}

/** A driver may be told something new where delegates are not. */
const isUnchanged = ({ unchanged, publishedAt }: DraftRow, calendar: Calendar): boolean =>
  unchanged && Object.values(calendar).every(({ changedAt }) => changedAt !== publishedAt);
