import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { TOLD_BY_LINK } from '../links/link.rules.js';
import { Problem } from '../problems/problem.js';
import { readForUpdate } from '../scheduling/stored-activity.js';
import { Attempts } from '../sign-in/attempts.js';
import { checkReplyable } from '../site-visits/host-answer.rules.js';
import { keepAnswer } from '../site-visits/keep-answer.js';
import type { HostReplyInput } from './host-visit.dto.js';
import { hostVisitStatement } from './host-visit.statement.js';
import type { OpenedHostLink } from './opened-host-link.js';

/** The one visit of a host's link: seen, and answered for. */
@Injectable()
export class HostVisitService {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  /** @throws Problem 401 when the visit went with its link since the guard looked */
  async visit({ siteVisitId }: OpenedHostLink): Promise<string> {
    const body = await this.db.body(hostVisitStatement(siteVisitId));
    if (body === undefined) {
      throw Problem.of('link.unknown', 'There is no such link');
    }
    return body;
  }

  /**
   * Keeps the host's answer, which may be given anew until the visit is confirmed.
   * @throws Problem 404 for another visit than the link's, 409 `record.stale` when it was changed since the host looked,
   * 429 past so many within an hour
   */
  async answer(
    caller: Caller,
    link: OpenedHostLink,
    version: number,
    { siteVisitId, ...answer }: HostReplyInput,
  ): Promise<string> {
    if (siteVisitId !== link.siteVisitId) {
      throw Problem.notFound('siteVisit');
    }
    await this.attempts.count(`told ${link.linkId}`, TOLD_BY_LINK);
    return this.db.write(caller, async (tx) => {
      const stored = await readForUpdate(tx, 'site_visit', siteVisitId, version);
      checkReplyable(stored.status);
      await keepAnswer(tx, stored, answer);
      const { text, values } = hostVisitStatement(siteVisitId);
      const [row] = await tx.query<{ body: string }>(text, values);
      return row!.body;
    });
  }
}
