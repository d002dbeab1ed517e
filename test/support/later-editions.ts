import type pg from 'pg';
import type { Ground } from './random-timetable.js';

/** The id of a copy: that of the first with its last four digits as many further as it is weeks later, so never the same. */
const idIn = (week: number, id: string) => {
  const last = (Number.parseInt(id.slice(32), 16) + week) % 65_536;
  return `${id.slice(0, 32)}${last.toString(16).padStart(4, '0')}`;
};
const ID = /* sql */ `overlay(%::text PLACING
  lpad(to_hex((('x' || right(%::text, 4))::bit(16)::integer + week) % 65536), 4, '0') FROM 33)`;

/** Columns that say whose a row is, or when something is, by table, the owners first. */
const COPIED: [table: string, ids: string[], times: string[]][] = [
  ['edition', ['id'], ['starts_on', 'ends_on', 'season_starts_on', 'season_ends_on']],
  ['delegation', ['id', 'edition_id'], ['arrives_at', 'departs_at']],
  ['delegate', ['id', 'delegation_id'], []],
  ['delegation_group', ['id', 'delegation_id'], []],
  ['delegation_group_member', ['group_id', 'delegate_id', 'delegation_id'], []],
];

/** Of whom the rows are that are copied, by table. */
const OWNER: Record<string, string> = { edition: 'id', delegation: 'edition_id' };

function copy([table, ids, times]: (typeof COPIED)[number]): string {
  const changes = [
    ...ids.map((column) => `'${column}', ${ID.replaceAll('%::', `one.${column}::`)}`),
    ...times.map((column) => `'${column}', one.${column} + week * interval '7 days'`),
    ...(table === 'edition' ? [`'ordinal', one.ordinal + week`] : []),
    ...(table === 'delegate' ? [`'badge_code', new_badge_code()`] : []),
  ];
  const owned = `one.delegation_id IN (SELECT id FROM delegation WHERE edition_id = $1)`;
  return /* sql */ `
    INSERT INTO ${table} SELECT (jsonb_populate_record(one, jsonb_build_object(${changes.join(', ')}))).*
    FROM ${table} AS one, generate_series(1, $2::integer) AS week
    WHERE ${table in OWNER ? `one.${OWNER[table]} = $1` : owned}`;
}

/** A ground in each of the weeks after it: what the API made once is copied as it is stored, a week later each time. */
export async function laterEditions(db: pg.Client, ground: Ground, weeks: number): Promise<Ground[]> {
  await db.query(`SELECT set_config('yutai.actor', 'system:test', false)`);
  for (const one of COPIED) await db.query(copy(one), [ground.edition.id, weeks]);
  return Array.from({ length: weeks }, (_, n) => groundIn(n + 1, ground));
}

function groundIn(week: number, ground: Ground): Ground {
  const later = <T extends { id: string }>(one: T): T => ({ ...one, id: idIn(week, one.id) });
  return {
    ...ground,
    week,
    edition: later(ground.edition),
    delegations: ground.delegations.map(later),
    split: later(ground.split),
    groups: ground.groups.map(({ id, delegateIds }) => ({
      id: idIn(week, id),
      delegateIds: delegateIds.map((delegate) => idIn(week, delegate)),
    })),
    members: new Map([...ground.members].map(([id, people]) => [idIn(week, id), people])),
  };
}
