import { v7 as uuidv7 } from 'uuid';
import type { LocalizedText, Side } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import type { Named, References } from './difference.rules.js';
import type { Entry, Reading, ReadRow } from './row.rules.js';
import { given, merged, nameKeys, type GivenText, type Script, type Scripts } from './text.rules.js';

export interface NewOrganisation extends Named {
  side: Side;
}

const HOTELS_SQL = `SELECT id, name FROM place WHERE kind = 'hotel' ORDER BY id`;
const GROUPS_SQL = `SELECT id, name FROM delegation_group WHERE delegation_id = $1 ORDER BY position`;
const ORGANISATIONS_SQL = `
  SELECT o.id, o.name, o.abbreviation FROM organisation o
  WHERE o.name->>'zhHans' IN (SELECT unnest($1::text[])) OR o.name->>'zhHant' IN (SELECT unnest($1::text[]))
    OR lower(o.name->>'en') IN (SELECT unnest($1::text[])) OR lower(o.abbreviation) IN (SELECT unnest($1::text[]))
  ORDER BY o.id`;

/** A text as it may be stored: in either script, in small letters. */
export const spellings = (text: GivenText, { toHans, toHant }: Scripts): string[] =>
  Object.values(text).flatMap((one) => [one.toLowerCase(), one, toHans(one), toHant(one)]);

/** Records by any of the names that they are called; of two of one name the older one. */
function byName<T extends { name: LocalizedText }>(records: T[], scripts: Scripts): Map<string, T> {
  const found = new Map<string, T>();
  for (const record of records) {
    for (const key of nameKeys(record.name, scripts)) {
      if (!found.has(key)) found.set(key, record);
    }
  }
  return found;
}

/** The hotels of the directory, asked for by name as a list writes it. */
async function hotelsOf(tx: Transaction, scripts: Scripts, script: Script) {
  const hotels = byName(await tx.query<Named & Record<string, unknown>>(HOTELS_SQL), scripts);
  return (name: string): Named | undefined =>
    nameKeys(given(name, script, scripts), scripts)
      .map((key) => hotels.get(key))
      .find((hotel) => hotel !== undefined);
}

/**
 * The groups of a delegation, asked for by name as a list writes it. One that the delegation does not have is made up
 * here, once.
 */
async function groupsOf(tx: Transaction, delegationId: string, scripts: Scripts, script: Script) {
  const stored = await tx.query<Named & Record<string, unknown>>(GROUPS_SQL, [delegationId]);
  const groups = byName<Named>(stored, scripts);
  const fresh: Named[] = [];
  const groupOf = (text: string): Named => {
    const name = given(text, script, scripts);
    const keys = nameKeys(name, scripts);
    const known = keys.map((key) => groups.get(key)).find((group) => group !== undefined);
    if (known) return known;
    const group = { id: uuidv7(), name: merged(null, name, scripts) };
    fresh.push(group);
    keys.forEach((key) => groups.set(key, group));
    return group;
  };
  return { groupOf, fresh };
}

/** The organisation of every entry that names one; those that the directory does not have are made up here, once each. */
async function organisationsOf(
  tx: Transaction,
  entries: readonly Entry[],
  scripts: Scripts,
  side: Side,
): Promise<Map<Entry, NewOrganisation | Named>> {
  const names = entries.flatMap(({ organisation }) => (organisation ? [organisation] : []));
  const rows = await tx.query<Named & { abbreviation: string | null }>(ORGANISATIONS_SQL, [
    [...new Set(names.flatMap((name) => spellings(name, scripts)))],
  ]);
  const known = byName<Named>(rows, scripts);
  for (const { abbreviation, ...organisation } of rows) {
    const [key] = abbreviation ? nameKeys(given(abbreviation, 'zhHans', scripts), scripts) : [];
    if (key !== undefined && !known.has(key)) known.set(key, organisation);
  }
  const found = new Map<Entry, NewOrganisation | Named>();
  for (const entry of entries) {
    if (!entry.organisation) continue;
    const keys = nameKeys(entry.organisation, scripts);
    const stored = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    const organisation = stored ?? {
      id: uuidv7(),
      name: merged(null, entry.organisation, scripts),
      side: entry.side ?? side,
    };
    keys.filter((key) => !known.has(key)).forEach((key) => known.set(key, organisation));
    found.set(entry, organisation);
  }
  return found;
}

/** What rows refer to: found by name, or made up here, once each, where it may be new. */
export async function referencesOf(
  tx: Transaction,
  delegationId: string,
  read: readonly ReadRow[],
  { scripts, script }: Pick<Reading, 'scripts' | 'script'>,
  side: Side,
) {
  const entries = read.map(({ entry }) => entry);
  const organisations = await organisationsOf(tx, entries, scripts, side);
  const hotelOf = await hotelsOf(tx, scripts, script);
  const { groupOf, fresh } = await groupsOf(tx, delegationId, scripts, script);
  const of = (entry: Entry): References => ({
    organisation: organisations.get(entry) ?? null,
    hotel: (entry.hotel !== undefined && hotelOf(entry.hotel)) || null,
    group: entry.group === undefined ? null : groupOf(entry.group),
  });
  return { organisations, newGroups: fresh, of };
}
