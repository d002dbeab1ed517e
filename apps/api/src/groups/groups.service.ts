import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { delegationView } from '../delegations/delegation.view.js';
import { Problem } from '../problems/problem.js';
import { answered } from '../scheduling/answer.js';
import { lockDelegations } from '../scheduling/participants.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import { divisionOf, joinAgain, keepGroups } from './group-rows.js';
import type { GroupsReplacement } from './groups.dto.js';
import { groupFaults } from './groups.rules.js';

@Injectable()
export class GroupsService {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
  ) {}

  /**
   * Makes the groups of a delegation those given, all at once: nobody is in no group between two of them. Who joins or
   * leaves one is booked or freed in what it does, and a new group in what its delegation does as a whole.
   * @throws Problem 409 with every conflict, `record.stale` or `group.inUse`; 422
   */
  replace(caller: Caller, id: string, { version, groups, overrides }: GroupsReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(delegationView, id);
      await lockDelegations(tx, [id]);
      await tx.update(Delegation, id, version, {});
      const before = await divisionOf(tx, id);
      Problem.refuse(groupFaults(groups, before));
      const gone = before.groupIds.filter((groupId) => groups.every((group) => group.id !== groupId));
      await joinAgain(tx, gone);
      await keepGroups(tx, id, groups);
      const warnings = await this.scheduling.rebookDelegations(tx, [id], overrides);
      return answered(tx, delegationView, { id, rearranged: true, warnings });
    });
  }
}
