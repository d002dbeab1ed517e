import type { Transaction } from '../database/transaction.js';
import { Problem, type FieldError } from '../problems/problem.js';
import type { ChangedTravelTimeDto, TravelTimeChange } from './travel-times-change.dto.js';
import { TravelTime } from './travel-time.entity.js';
import { pairFaults, pairKey, type Pair } from './travel-time.rules.js';

type Stored = Pair & Pick<TravelTime, 'id' | 'version' | 'minutes' | 'source'> & Record<string, unknown>;

const COLUMNS = `t.id, t.from_place_id AS "fromPlaceId", t.to_place_id AS "toPlaceId",
  t.from_district_code AS "fromDistrictCode", t.to_district_code AS "toDistrictCode", t.minutes, t.source, t.version`;

/** The rows of these pairs, locked in id order. */
const LOCK_SQL = `
  SELECT ${COLUMNS} FROM travel_time t
  WHERE (t.from_place_id, t.to_place_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
    OR (t.from_district_code, t.to_district_code) IN (SELECT * FROM unnest($3::text[], $4::text[]))
  ORDER BY t.id FOR UPDATE`;

/** What is stored of some pairs, by pair, locked until the transaction ends. */
export async function lockPairs(
  tx: Transaction,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, Stored>> {
  const places = pairs.filter(({ fromPlaceId }) => fromPlaceId !== null);
  const districts = pairs.filter(({ fromPlaceId }) => fromPlaceId === null);
  const rows = await tx.query<Stored>(LOCK_SQL, [
    places.map(({ fromPlaceId }) => fromPlaceId),
    places.map(({ toPlaceId }) => toPlaceId),
    districts.map(({ fromDistrictCode }) => fromDistrictCode),
    districts.map(({ toDistrictCode }) => toDistrictCode),
  ]);
  return new Map(rows.map((row) => [pairKey(row), row]));
}

/** @throws Problem 422 with what is wrong with the pairs themselves, also that one is there twice */
export function checkPairs(changes: readonly Pair[]): void {
  const first = new Map<string, number>();
  Problem.refuse(
    changes.flatMap((change, index): FieldError[] => {
      const faults = pairFaults(change).map((fault) => ({
        ...fault,
        field: `changes.${index}.${fault.field}`,
      }));
      const key = pairKey(change);
      if (faults.length === 0 && first.has(key)) {
        return [{ field: `changes.${index}`, code: 'record.unique', message: 'This pair is there twice' }];
      }
      first.set(key, index);
      return faults;
    }),
  );
}

/** @throws Problem 409 naming every pair that somebody else has changed since it was read */
export function checkVersions(
  changes: readonly TravelTimeChange[],
  stored: ReadonlyMap<string, Stored>,
): void {
  const errors = changes.flatMap((change, index): FieldError[] =>
    (stored.get(pairKey(change))?.version ?? null) === change.version
      ? []
      : [{ field: `changes.${index}`, code: 'record.stale', message: 'Somebody else changed this since' }],
  );
  if (errors.length > 0) {
    throw new Problem(409, 'record.stale', 'Somebody else changed some of these since', { errors });
  }
}

/** Writes what differs. Whoever types a value vouches for it: a routing service does not any more. */
export async function writeChanges(
  tx: Transaction,
  changes: readonly TravelTimeChange[],
  stored: ReadonlyMap<string, Stored>,
): Promise<{ data: ChangedTravelTimeDto[]; removed: number }> {
  const ids: string[] = [];
  let removed = 0;
  for (const { version, minutes, source, ...ends } of changes) {
    const old = stored.get(pairKey(ends));
    if (minutes === null && old) {
      await tx.remove(TravelTime, old.id, old.version);
      removed += 1;
    } else if (minutes !== null && !old) {
      ids.push(await tx.insert(TravelTime, { ...ends, minutes, source }));
    } else if (minutes !== null && old) {
      ids.push(old.id);
      if (old.minutes !== minutes || old.source !== source) {
        await tx.update(TravelTime, old.id, version ?? old.version, { minutes, source });
      }
    }
  }
  const data = await tx.query<Stored>(
    `SELECT ${COLUMNS} FROM travel_time t WHERE t.id = ANY ($1::uuid[]) ORDER BY t.id`,
    [ids],
  );
  return { data, removed };
}
