import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { limitGroups } from '../scheduling/place-limit.js';
import type { PlaceInput, PlaceReplacement } from './place.dto.js';
import { Place } from './place.entity.js';
import { kindFaults, placeFaults, takesFewerGroups, type Limits } from './place.rules.js';
import { placeView } from './place.view.js';

@Injectable()
export class PlacesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(placeView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(placeView, id, caller);
  }

  create(caller: Caller, input: PlaceInput): Promise<string> {
    Problem.refuse(placeFaults(input));
    return this.db.write(caller, async (tx) => {
      await refuseRoomInRoom(tx, input.parentId);
      return tx.read(placeView, await tx.insert(Place, { ...input }));
    });
  }

  replace(caller: Caller, id: string, { version, ...input }: PlaceReplacement): Promise<string> {
    Problem.refuse(placeFaults(input));
    return this.db.write(caller, async (tx) => {
      const stored = (await limitsOf(tx, id)) ?? input;
      Problem.refuse(kindFaults(stored.kind, input.kind));
      await refuseRoomInRoom(tx, input.parentId);
      if (takesFewerGroups(stored, input)) {
        await limitGroups(tx, id, input.groupsAtOnce!);
      }
      await tx.update(Place, id, version, input);
      return tx.read(placeView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Place, id, version);
      return '';
    });
  }
}

/** As they stand; whoever changes them meanwhile also changes the version, which the write then finds stale. */
async function limitsOf(tx: Transaction, id: string): Promise<Limits | undefined> {
  const [place] = await tx.query<Limits>(
    'SELECT kind, groups_at_once AS "groupsAtOnce" FROM place WHERE id = $1',
    [id],
  );
  return place;
}

/** Needs no lock: a room stays one. */
async function refuseRoomInRoom(tx: Transaction, parentId: string | null): Promise<void> {
  if (parentId !== null && (await limitsOf(tx, parentId))?.kind === 'room') {
    throw Problem.field(422, 'parentId', 'field.invalid', 'A room cannot be in another room');
  }
}
