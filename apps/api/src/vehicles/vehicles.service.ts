import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { VehicleInput, VehicleReplacement } from './vehicle.dto.js';
import { Vehicle } from './vehicle.entity.js';
import { vehicleView } from './vehicle.view.js';

@Injectable()
export class VehiclesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(vehicleView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(vehicleView, id, caller);
  }

  create(caller: Caller, input: VehicleInput): Promise<string> {
    return this.db.write(caller, async (tx) => tx.read(vehicleView, await tx.insert(Vehicle, { ...input })));
  }

  replace(caller: Caller, id: string, { version, ...values }: VehicleReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.update(Vehicle, id, version, values);
      return tx.read(vehicleView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Vehicle, id, version);
      return '';
    });
  }
}
