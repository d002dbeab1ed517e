import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { providedOn } from './travel-time.rules.js';
import { RoadsToAsk, type Way } from './roads-to-ask.js';
import { RoutingProvider } from './routing-provider.js';

interface TimedWay extends Way {
  minutes: number;
}

const INSERT_SQL = `
  INSERT INTO travel_time (id, from_place_id, to_place_id, minutes, source)
  SELECT *, $5 FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::integer[])
  ON CONFLICT DO NOTHING RETURNING id`;

/** Fills in what nobody has entered from a routing service. */
@Injectable()
export class RoutingService {
  constructor(
    private readonly db: Database,
    private readonly provider: RoutingProvider,
  ) {}

  available(): string {
    return JSON.stringify({ available: this.provider.isThere });
  }

  /**
   * Asks first and writes then, all or nothing; what somebody has entered meanwhile stands.
   * @throws Problem 404, 422 `routing.off`, 503 `routing.unavailable` or `routing.misunderstood`
   */
  async fill(caller: Caller, editionId: string): Promise<string> {
    const roads = await RoadsToAsk.read((text, values) => this.db.rows(text, values), editionId);
    const ways = await this.ask(roads);
    return this.db.write(caller, async (tx) => {
      const now = await RoadsToAsk.read((text, values) => tx.query(text, values), editionId);
      const timed = ways.filter((way): way is TimedWay => way.minutes !== null && now.isOpen(way));
      const filled = await insert(tx, timed, now.today);
      const { withoutCoordinates } = now;
      return JSON.stringify({ asked: ways.length, filled, withoutCoordinates });
    });
  }

  private async ask(roads: RoadsToAsk): Promise<(Way & { minutes: number | null })[]> {
    const { ids, points } = roads.ends;
    const table = await this.provider.minutes(points, points);
    return ids
      .flatMap((from, row) => ids.map((to, column) => ({ from, to, minutes: table[row]?.[column] ?? null })))
      .filter((way) => roads.isOpen(way));
  }
}

async function insert(tx: Transaction, ways: TimedWay[], today: string): Promise<number> {
  const rows = await tx.query(INSERT_SQL, [
    ways.map(() => uuidv7()),
    ways.map(({ from }) => from),
    ways.map(({ to }) => to),
    ways.map(({ minutes }) => minutes),
    providedOn(today),
  ]);
  return rows.length;
}
