import { Injectable } from '@nestjs/common';
import type { PlaceKind } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { PlaceInput, PlaceReplacement } from './place.dto.js';
import { Place } from './place.entity.js';
import { kindFaults, placeFaults } from './place.rules.js';
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
      Problem.refuse(kindFaults((await kindOf(tx, id)) ?? input.kind, input.kind));
      await refuseRoomInRoom(tx, input.parentId);
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

async function kindOf(tx: Transaction, id: string): Promise<PlaceKind | undefined> {
  const [place] = await tx.query<{ kind: PlaceKind }>('SELECT kind FROM place WHERE id = $1', [id]);
  return place?.kind;
}

/** Needs no lock: a room stays one. */
async function refuseRoomInRoom(tx: Transaction, parentId: string | null): Promise<void> {
  if (parentId !== null && (await kindOf(tx, parentId)) === 'room') {
    throw Problem.field(422, 'parentId', 'field.invalid', 'A room cannot be in another room');
  }
}
