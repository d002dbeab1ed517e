import { Injectable } from '@nestjs/common';
import type { Itineraries, ReleaseActivity } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { addMarks } from '../attendance/add-marks.sql.js';
import { countingMarks } from '../attendance/attendees.sql.js';
import { Database } from '../database/database.js';
import { TOLD_BY_LINK } from '../links/link.rules.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { Attempts } from '../sign-in/attempts.js';
import type { OwnMarkInput } from './own-mark.dto.js';
import { isInItsTime } from './own-mark.rules.js';
import { ReleasesKept } from './releases-kept.js';

const KEEP_SQL = `
  WITH own AS (
    SELECT $1::uuid AS id, $2::uuid AS activity_id, $3::uuid AS delegate_id, $4::text AS status, 'self' AS way,
      CASE WHEN $4 = 'late' THEN $5::integer END AS minutes_late, $6::timestamptz AS at, NULL::uuid AS user_id
  ), ${addMarks('own')}
  SELECT count(*) FROM announced`;

const PRESENT_SQL = `
  SELECT json_build_object('presentAt', coalesce(json_agg(c.activity_id ORDER BY c.activity_id), '[]'))::text AS body
  FROM ${countingMarks(`m.delegate_id = $1 AND m.way <> 'self'`)} c WHERE c.status = 'present'`;

/** What delegates say of themselves: that they are there, come late or cannot come. It changes no plan. */
@Injectable()
export class OwnMarksService {
  constructor(
    private readonly db: Database,
    private readonly releases: ReleasesKept,
    private readonly attempts: Attempts,
  ) {}

  /** @throws Problem 422 for an activity that they do not come to, or out of its time; 429 past so many within an hour */
  async keep(caller: Caller, link: OpenedLink, mark: OwnMarkInput): Promise<void> {
    const { id, activityId, status, minutesLate, at } = mark;
    await this.attempts.count(`told ${link.linkId}`, TOLD_BY_LINK);
    const activity = await this.activityOf(link, activityId);
    if (!activity) {
      throw Problem.field(422, 'activityId', 'field.unknownRecord', 'There is no such activity');
    }
    if (!isInItsTime(activity, mark, new Date())) {
      throw Problem.field(422, 'at', 'range.outside', 'It is over, or not yet about to begin');
    }
    await this.db.write(caller, async (tx) => {
      await tx.query(KEEP_SQL, [id, activityId, link.delegateId, status, minutesLate, at]);
      return '';
    });
  }

  /** Where somebody else has checked them in, as JSON text. */
  async presence({ delegateId }: OpenedLink): Promise<string> {
    return (await this.db.body({ text: PRESENT_SQL, values: [delegateId], name: 'presence' }))!;
  }

  /** As the latest release has it or, for a phone that has not heard of that yet, the one that they know. */
  private async activityOf(
    { delegateId, releaseId, knownReleaseId }: OpenedLink,
    activityId: string,
  ): Promise<ReleaseActivity | undefined> {
    const foundIn = (itineraries: Itineraries | undefined) =>
      itineraries
        ?.attendedBy(delegateId)
        ?.find(({ id, status }) => id === activityId && status !== 'cancelled');
    return (
      foundIn((await this.releases.of(releaseId))?.itineraries) ??
      foundIn(knownReleaseId ? await this.releases.glance(knownReleaseId) : undefined)
    );
  }
}
