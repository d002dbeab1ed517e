import { isDeepStrictEqual } from 'node:util';
import { In, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { Transaction } from './transaction.js';

/**
 * Makes the ordered rows of a parent what the list says, position by position from 1. Rows that stay as they are are
 * left alone, so that the audit tells only of what changed.
 */
export async function writeRows<T extends ObjectLiteral>(
  tx: Transaction,
  entity: EntityTarget<T>,
  owner: FindOptionsWhere<T>,
  rows: readonly object[],
): Promise<void> {
  const stored = await tx.manager.find(entity, { where: owner });
  const at = (position: number) => stored.find((row) => row.position === position);
  const changed = rows
    .map((row, index) => ({ ...row, position: index + 1 }))
    .filter((row) => !sameValues(at(row.position), row));
  const gone = stored.map(({ position }) => position as number).filter((position) => position > rows.length);
  const replaced = changed.map(({ position }) => position).filter((position) => at(position));
  const left = [...gone, ...replaced];
  if (left.length > 0) {
    await tx.manager.delete(entity, { ...owner, position: In(left) });
  }
  if (changed.length > 0) {
    await tx.manager.insert(entity, changed.map((row) => ({ ...owner, ...row })) as never);
  }
}

/** Whether a stored row has all the values given; text in languages is plain data in both. */
function sameValues(stored: ObjectLiteral | undefined, given: object): boolean {
  return (
    stored !== undefined &&
    Object.entries(given).every(([name, value]) => isDeepStrictEqual(plain(stored[name]), plain(value)))
  );
}

const plain = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
