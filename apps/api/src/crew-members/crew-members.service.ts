import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import type { CrewMemberInput, CrewMemberReplacement } from './crew-member.dto.js';
import { CrewMember } from './crew-member.entity.js';
import { workFaults } from './crew-member.rules.js';
import { crewMemberView } from './crew-member.view.js';

@Injectable()
export class CrewMembersService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(crewMemberView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(crewMemberView, id, caller);
  }

  create(caller: Caller, input: CrewMemberInput): Promise<string> {
    Problem.refuse(workFaults(input));
    return this.db.write(caller, async (tx) =>
      tx.read(crewMemberView, await tx.insert(CrewMember, { ...input })),
    );
  }

  replace(caller: Caller, id: string, { version, ...input }: CrewMemberReplacement): Promise<string> {
    Problem.refuse(workFaults(input));
    return this.db.write(caller, async (tx) => {
      await tx.update(CrewMember, id, version, input);
      return tx.read(crewMemberView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(CrewMember, id, version);
      return '';
    });
  }
}
