import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { SimilarNames } from '../database/similar.statement.js';
import type { PersonInput, PersonReplacement } from './person.dto.js';
import { Person } from './person.entity.js';
import { personView } from './person.view.js';

@Injectable()
export class PeopleService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(personView, query, caller);
  }

  similar(caller: Caller, asked: SimilarNames): Promise<string> {
    return this.db.similar(personView, asked, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(personView, id, caller);
  }

  create(caller: Caller, input: PersonInput): Promise<string> {
    return this.db.write(caller, async (tx) => tx.read(personView, await tx.insert(Person, input)));
  }

  replace(caller: Caller, id: string, { version, ...input }: PersonReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.update(Person, id, version, input);
      return tx.read(personView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Person, id, version);
      return '';
    });
  }
}
