import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { GroupInput } from './groups.dto.js';
import type { Division } from './groups.rules.js';

const HAS = `
  SELECT ARRAY(SELECT id FROM delegation_group WHERE delegation_id = $1) AS "groupIds",
    ARRAY(SELECT id FROM delegate WHERE delegation_id = $1) AS "delegateIds"`;
const IN_USE = `SELECT FROM activity_group WHERE group_id = ANY ($1::uuid[]) LIMIT 1`;
const KEEP_GROUPS = `
  INSERT INTO delegation_group AS g (id, delegation_id, position, name, expected_headcount)
  SELECT r.id, $1, r.position, r.name, r."expectedHeadcount"
  FROM json_to_recordset($2::json) AS r(id uuid, position integer, name jsonb, "expectedHeadcount" integer)
  ON CONFLICT (id) DO UPDATE
    SET position = excluded.position, name = excluded.name, expected_headcount = excluded.expected_headcount
    WHERE (g.position, g.name, g.expected_headcount)
      IS DISTINCT FROM (excluded.position, excluded.name, excluded.expected_headcount)`;
const MEMBERS = `SELECT r.id, unnest(r."delegateIds") AS delegate_id FROM json_to_recordset($2::json) AS r(id uuid, "delegateIds" uuid[])`;
const LEAVE = `
  DELETE FROM delegation_group_member WHERE delegation_id = $1 AND (group_id, delegate_id) NOT IN (${MEMBERS})`;
const JOIN = `
  INSERT INTO delegation_group_member (group_id, delegate_id, delegation_id) SELECT m.id, m.delegate_id, $1 FROM (${MEMBERS}) m
  ON CONFLICT DO NOTHING`;

/** The groups and delegates that a delegation has. */
export async function divisionOf(tx: Transaction, delegationId: string): Promise<Division> {
  const [division] = await tx.query<Division & Record<string, unknown>>(HAS, [delegationId]);
  return division!;
}

/**
 * Takes away groups of a delegation that is locked, with what they booked together with it.
 * @throws Problem 409 `group.inUse` when one takes part in something by itself
 */
export async function joinAgain(tx: Transaction, groupIds: string[]): Promise<void> {
  if (groupIds.length === 0) {
    return;
  }
  if ((await tx.query(IN_USE, [groupIds])).length > 0) {
    throw Problem.of('group.inUse', 'A group still takes part in something by itself');
  }
  await tx.query('DELETE FROM booking WHERE resource_id = ANY ($1::uuid[])', [groupIds]);
  await tx.query('DELETE FROM delegation_group WHERE id = ANY ($1::uuid[])', [groupIds]);
}

/** Makes the groups of a delegation those given, in their order. Touches only what differs, as the audit tells of it. */
export async function keepGroups(
  tx: Transaction,
  delegationId: string,
  groups: readonly GroupInput[],
): Promise<void> {
  const rows = groups.map((group, index) => ({ ...group, id: group.id ?? uuidv7(), position: index + 1 }));
  const values = [delegationId, JSON.stringify(rows)];
  await tx.query(KEEP_GROUPS, values);
  await tx.query(LEAVE, values);
  await tx.query(JOIN, values);
}
