import { v7 as uuidv7 } from 'uuid';
import type { Side } from '@yutai/domain';
import { StartAgain } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { Named, PersonValues } from './difference.rules.js';
import type { IntakePlan, PlannedRow } from './plan-intake.js';

const ADD_ORGANISATIONS = `
  INSERT INTO organisation (id, name, side)
  SELECT r.id, r.name, r.side FROM json_to_recordset($1::json) AS r(id uuid, name jsonb, side text)`;

const PERSON = `id uuid, version integer, name jsonb, title jsonb, "organisationId" uuid, side text, language text,
  phone text, email text`;
const ADD_PEOPLE = `
  INSERT INTO person (id, name, title, organisation_id, side, language, phone, email)
  SELECT r.id, r.name, r.title, r."organisationId", r.side, r.language, r.phone, r.email
  FROM json_to_recordset($1::json) AS r(${PERSON})`;
const CHANGE_PEOPLE = `
  UPDATE person p SET name = r.name, title = r.title, organisation_id = r."organisationId",
    side = r.side, phone = r.phone, email = r.email, version = p.version + 1
  FROM json_to_recordset($1::json) AS r(${PERSON}) WHERE p.id = r.id AND p.version = r.version RETURNING p.id`;

/** Columns of a delegate by the names of their values. */
const COLUMNS = {
  role: 'role',
  arrivesAt: 'arrives_at',
  departsAt: 'departs_at',
  hotelId: 'hotel_id',
  room: 'room',
  arrivalNumber: 'arrival_number',
  arrivalTerminal: 'arrival_terminal',
  departureNumber: 'departure_number',
  departureTerminal: 'departure_terminal',
  diet: 'diet',
  mobility: 'mobility',
  emergencyName: 'emergency_name',
  emergencyPhone: 'emergency_phone',
  notes: 'notes',
} as const;
const TYPES: Record<string, string> = { arrivesAt: 'timestamptz', departsAt: 'timestamptz', hotelId: 'uuid' };
const DELEGATE = `id uuid, version integer, "delegationId" uuid, "personId" uuid, rank integer,
  ${Object.keys(COLUMNS)
    .map((name) => `"${name}" ${TYPES[name] ?? 'text'}`)
    .join(', ')}`;
const NAMES = Object.keys(COLUMNS).map((name) => `r."${name}"`);
const ADD_DELEGATES = `
  INSERT INTO delegate (id, delegation_id, person_id, rank, ${Object.values(COLUMNS).join(', ')})
  SELECT r.id, r."delegationId", r."personId", r.rank, ${NAMES.join(', ')}
  FROM json_to_recordset($1::json) AS r(${DELEGATE})`;
const CHANGE_DELEGATES = `
  UPDATE delegate g SET version = g.version + 1,
    ${Object.entries(COLUMNS)
      .map(([name, column]) => `${column} = r."${name}"`)
      .join(', ')}
  FROM json_to_recordset($1::json) AS r(${DELEGATE}) WHERE g.id = r.id AND g.version = r.version RETURNING g.id`;

const ADD_GROUPS = `
  INSERT INTO delegation_group (id, delegation_id, position, name)
  SELECT r.id, $2, (SELECT coalesce(max(g.position), 0) FROM delegation_group g WHERE g.delegation_id = $2) + r.n, r.name
  FROM json_to_recordset($1::json) AS r(id uuid, name jsonb, n integer)`;
const LEAVE_GROUPS = `
  DELETE FROM delegation_group_member gm USING json_to_recordset($1::json) AS r(id uuid, "groupIds" uuid[])
  WHERE gm.delegate_id = r.id AND gm.group_id <> ALL (r."groupIds")`;
const JOIN_GROUPS = `
  INSERT INTO delegation_group_member (group_id, delegate_id, delegation_id)
  SELECT unnest(r."groupIds"), r.id, $2 FROM json_to_recordset($1::json) AS r(id uuid, "groupIds" uuid[])
  ON CONFLICT DO NOTHING`;

/** What somebody from there reads, unless they say otherwise. */
const LANGUAGE_OF: Record<Side, string> = {
  mainland: 'zh-Hans',
  taiwan: 'zh-Hant',
  hongkong: 'zh-Hant',
  macao: 'zh-Hant',
  other: 'en',
};

const personRow = (id: string, version: number, { organisation, ...values }: PersonValues) => ({
  ...values,
  id,
  version,
  organisationId: organisation?.id ?? null,
  language: LANGUAGE_OF[values.side],
});

/**
 * Writes a plan in a few statements, however many rows it has, and says whether somebody joined the delegation or changed
 * groups. Touches nothing that does not change. What was changed by others since it was read starts the transaction again.
 */
export async function writeIntake(
  tx: Transaction,
  delegationId: string,
  { rows, organisations, groups }: IntakePlan,
): Promise<boolean> {
  const taken = rows.filter(({ outcome }) => outcome !== 'rejected' && outcome !== 'unchanged');
  await add(tx, ADD_ORGANISATIONS, organisations);
  const personIds = new Map(taken.map((row) => [row, row.known?.personId ?? uuidv7()]));
  const people = taken.flatMap(({ person, known }, index) =>
    person ? [personRow(personIds.get(taken[index]!)!, known?.personVersion ?? 0, person)] : [],
  );
  await add(tx, ADD_PEOPLE, people.filter(isNew));
  await change(tx, CHANGE_PEOPLE, people);
  const delegates = taken.flatMap((row) => delegateRow(row, delegationId, personIds.get(row)!));
  await add(tx, ADD_DELEGATES, delegates.filter(isNew));
  await change(tx, CHANGE_DELEGATES, delegates);
  const regrouped = await writeGroups(tx, delegationId, groups, delegates);
  return regrouped || delegates.some(isNew);
}

interface Grouped {
  id: string;
  groupIds: string[];
  regrouped: boolean;
}

async function writeGroups(tx: Transaction, delegationId: string, groups: Named[], delegates: Grouped[]) {
  const numbered = groups.map((group, index) => ({ ...group, n: index + 1 }));
  await add(tx, ADD_GROUPS, numbered, delegationId);
  const regrouped = delegates
    .filter((delegate) => delegate.regrouped)
    .map(({ id, groupIds }) => ({ id, groupIds }));
  await add(tx, LEAVE_GROUPS, regrouped);
  await add(tx, JOIN_GROUPS, regrouped, delegationId);
  return regrouped.length > 0;
}

function delegateRow(row: PlannedRow, delegationId: string, personId: string) {
  if (!row.delegate) return [];
  const { hotel, groups, ...values } = row.delegate;
  return [
    {
      ...values,
      id: row.known?.delegateId ?? uuidv7(),
      version: row.known?.delegateVersion ?? 0,
      delegationId,
      personId,
      rank: row.rank,
      hotelId: hotel?.id ?? null,
      groupIds: groups.map(({ id }) => id),
      regrouped: row.changes.some(({ field }) => field === 'group'),
    },
  ];
}

const isNew = ({ version }: { version: number }) => version === 0;

async function add(tx: Transaction, sql: string, rows: readonly object[], ...more: string[]): Promise<void> {
  if (rows.length > 0) {
    await tx.query(sql, [JSON.stringify(rows), ...more]);
  }
}

/** In the order of ids, so that two lists that have people in common do not wait for each other. */
async function change(
  tx: Transaction,
  sql: string,
  rows: readonly { id: string; version: number }[],
): Promise<void> {
  const changed = rows.filter((row) => !isNew(row)).sort((one, other) => (one.id < other.id ? -1 : 1));
  if (changed.length === 0) return;
  const written = await tx.query<{ id: string }>(sql, [JSON.stringify(changed)]);
  if (written.length !== changed.length) {
    throw new StartAgain();
  }
}
