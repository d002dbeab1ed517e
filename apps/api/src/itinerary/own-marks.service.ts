import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { addMarks } from '../attendance/add-marks.sql.js';
import { Database } from '../database/database.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import type { OwnMarkInput } from './own-mark.dto.js';
import { ReleasesKept } from './releases-kept.js';

/** An activity that they come to: by the release that they read ($5), or by the draft. */
const ACTIVITY_SQL = `
  SELECT $3::timestamptz < upper(a.during) AND ($4 <> 'present' OR $3::timestamptz > lower(a.during) - interval '2 hours') AS "inTime"
  FROM activity a JOIN delegation d ON d.edition_id = a.edition_id JOIN delegate g ON g.delegation_id = d.id
  WHERE a.id = $1 AND g.id = $2 AND a.during IS NOT NULL
    AND ($5 OR EXISTS (SELECT FROM booking b WHERE b.activity_id = a.id AND b.resource_id = g.person_id))`;

const KEEP_SQL = `
  WITH own AS (
    SELECT $1::uuid AS id, $2::uuid AS activity_id, $3::uuid AS delegate_id, $4::text AS status, 'self' AS way,
      CASE WHEN $4 = 'late' THEN $5::integer END AS minutes_late, $6::timestamptz AS at, NULL::uuid AS user_id
  ), ${addMarks('own')}
  SELECT count(*) FROM announced`;

/** What delegates say of themselves: that they are there, come late or cannot come. It changes no plan. */
@Injectable()
export class OwnMarksService {
  constructor(
    private readonly db: Database,
    private readonly releases: ReleasesKept,
  ) {}

  /** @throws Problem 422 for an activity that they do not come to, or out of its time */
  async keep(caller: Caller, { delegateId, releaseId }: OpenedLink, mark: OwnMarkInput): Promise<void> {
    const { id, activityId, status, minutesLate, at } = mark;
    const released = await this.releases.of(releaseId);
    const theirs = released?.itineraries.of(delegateId)?.activities ?? [];
    const isPublished = theirs.some((activity) => activity.id === activityId);
    await this.db.write(caller, async (tx) => {
      const [activity] = await tx.query<{ inTime: boolean }>(ACTIVITY_SQL, [
        activityId,
        delegateId,
        at,
        status,
        isPublished,
      ]);
      if (!activity) {
        throw Problem.field(422, 'activityId', 'field.unknownRecord', 'There is no such activity');
      }
      if (!activity.inTime) {
        throw Problem.field(422, 'at', 'range.outside', 'It is over, or not yet about to begin');
      }
      await tx.query(KEEP_SQL, [id, activityId, delegateId, status, minutesLate, at]);
      return '';
    });
  }
}
