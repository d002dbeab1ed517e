import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';

/** Days of a ledger are counted from here. */
const FIRST = Date.UTC(2025, 5, 1);
export const DAYS = 30;
export const dayOf = (n: number): string => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10);

const day = fc.nat(DAYS - 1);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const SECTORS = ['healthcare', 'healthcare.devices', 'energy', null];
const STATUSES = ['ongoing', 'suspended', 'terminated'];

const standing = fc.record({
  sector_code: fc.constantFrom(...SECTORS),
  status: fc.constantFrom(...STATUSES),
  signed_on: day,
  started_on: sometimes(day),
  funded_on: sometimes(day),
});
type Signed = typeof standing extends fc.Arbitrary<infer T> ? T : never;
/** One whose signing was taken back has no day of it. */
type Standing = Omit<Signed, 'signed_on'> & { signed_on: number | null };

const agreement = fc.record({
  kind: fc.constantFrom('contract', 'framework'),
  district_code: fc.constantFrom('500103', '500106', null),
  created: day,
  sides: fc.subarray(['taiwan', 'mainland']),
  now: standing,
  /** How it stood until a day on which it was changed into what it is now. */
  before: sometimes(fc.record({ until: day, stood: standing })),
  /** From when it was voided, and how many days later it was reinstated. */
  voided: sometimes(fc.record({ from: day, days: sometimes(fc.nat(DAYS)) })),
});

const line = fc.record({
  agreement: fc.nat(4),
  kind: fc.constantFrom('intended', 'contracted', 'utilised'),
  cents: fc.bigInt({ min: 0n, max: 10n ** 14n }),
  rate: fc.oneof(
    fc.constantFrom(null, '1', '0.5', '7.1055'),
    fc
      .integer({ min: 1, max: 10 ** 9 })
      .map((n) => `${Math.trunc(n / 10 ** 7)}.${String(n).padStart(7, '0').slice(-7)}`),
  ),
  effective: day,
  recorded: day,
  corrects: fc.boolean(),
});

/** A few agreements of one edition, and lines of them in which some correct earlier ones. */
export const ledgers = fc.record({
  agreements: fc.array(agreement, { minLength: 1, maxLength: 5 }),
  lines: fc.array(line, { maxLength: 40, size: 'max' }),
});
type Random = typeof ledgers extends fc.Arbitrary<infer T> ? T : never;
type Agreement = Random['agreements'][number];
export interface Ledger extends Omit<Random, 'agreements'> {
  agreements: (Omit<Agreement, 'now'> & { now: Standing })[];
}

const dayOrNone = (n: number | null) => (n === null ? null : dayOf(n));
const columns = ({ sector_code, status, signed_on, started_on, funded_on }: Standing) => ({
  ...{
    sector_code,
    status,
    status_reason: status === 'ongoing' ? null : 'Land',
    status_since: dayOf(signed_on ?? 0),
  },
  signed_on: dayOrNone(signed_on),
  started_on: dayOrNone(started_on),
  funded_on: dayOrNone(funded_on),
  stage:
    funded_on !== null
      ? 'funded'
      : started_on !== null
        ? 'started'
        : signed_on !== null
          ? 'signed'
          : 'pitched',
});
/** The day from which it counts again; never, where it was not reinstated. */
export const reinstated = ({ from, days }: { from: number; days: number | null }) =>
  from + (days ?? Infinity);
const columnsOfVoided = (from: number | null) => ({
  voided_at: from === null ? null : noonOf(from),
  void_reason: from === null ? null : 'Entered twice',
});
const noonOf = (n: number) => `${dayOf(n)}T12:00:00+08:00`;

/** The lines in the order they were written down, each with the place of the one that it corrects. */
export function inOrder({ agreements, lines }: Pick<Ledger, 'agreements' | 'lines'>) {
  const last = new Map<string, number>();
  return [...lines]
    .sort((one, other) => one.recorded - other.recorded)
    .map(({ corrects, cents, ...line }, at) => {
      const agreement = line.agreement % agreements.length;
      const replaces = corrects ? last.get(agreement + line.kind) : undefined;
      last.set(agreement + line.kind, at);
      // Only what takes a line back is of nothing.
      return { ...line, cents: cents || (replaces === undefined ? 1n : 0n), agreement, replaces };
    });
}

/** The lines as rows: each corrects the last of its agreement and kind that nothing corrects, where it corrects at all. */
function lineRows(ledger: Ledger, agreementIds: readonly string[]) {
  const ids = ledger.lines.map(() => randomUUID());
  return inOrder(ledger).map(({ agreement, kind, cents, rate, effective, recorded, replaces }, at) => ({
    ...{ id: ids[at], agreement_id: agreementIds[agreement], kind, illustrative: [] },
    replaces_id: replaces === undefined ? null : ids[replaces],
    amount: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`,
    ...{ currency: rate === '1' ? 'CNY' : 'USD', cny_rate: rate },
    ...{ effective_on: dayOf(effective), recorded_at: noonOf(recorded) },
  }));
}

/**
 * Writes a ledger into an edition as if it had been written down on its days, which no request can. Lines of later days
 * than `by` are left to be written by what it answers.
 */
export async function writeLedger(
  db: Client,
  editionId: string,
  organisations: Readonly<Record<string, string>>,
  ledger: Ledger,
  by = DAYS,
): Promise<() => Promise<unknown>> {
  const insert = (table: string, rows: readonly object[]) => {
    const names = Object.keys(rows[0] ?? {}).join(', ');
    const text = `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1)`;
    return rows.length === 0 ? undefined : db.query(text, [JSON.stringify(rows)]);
  };
  const ids = ledger.agreements.map(() => randomUUID());
  await db.query('BEGIN; SET LOCAL session_replication_role = replica');
  await insert(
    'agreement',
    ledger.agreements.map(({ kind, district_code, created, now, voided }, n) => ({
      ...{ id: ids[n], edition_id: editionId, title: { en: `Agreement ${n}` }, kind, district_code },
      ...{
        ...columns(now),
        ...columnsOfVoided(voided?.days === null ? voided.from : null),
        illustrative: [],
        version: 1,
        created_at: noonOf(created),
        updated_at: noonOf(created),
      },
    })),
  );
  await insert(
    'agreement_party',
    ledger.agreements.flatMap(({ sides }, n) =>
      sides.map((side, index) => ({
        ...{ agreement_id: ids[n], position: index + 1, organisation_id: organisations[side], side },
      })),
    ),
  );
  const rows = lineRows(ledger, ids);
  const isLater = ({ recorded_at }: (typeof rows)[number]) => recorded_at > noonOf(by);
  await insert(
    'amount',
    rows.filter((row) => !isLater(row)),
  );
  const changed = (n: number, day: number, before: object) =>
    db.query(
      `INSERT INTO audit_entry (at, actor, action, entity, entity_id, before, after)
       VALUES ($1, 'test', 'update', 'agreement', $2, $3, '{}')`,
      [noonOf(day), ids[n], before],
    );
  for (const [n, { before, voided }] of ledger.agreements.entries()) {
    if (before) await changed(n, before.until, columns(before.stood));
    if (voided) await changed(n, voided.from, columnsOfVoided(null));
    if (voided && voided.days !== null) await changed(n, reinstated(voided), columnsOfVoided(voided.from));
  }
  await db.query('COMMIT');
  return async () => {
    await db.query('BEGIN; SET LOCAL session_replication_role = replica');
    await insert('amount', rows.filter(isLater));
    await db.query('COMMIT');
  };
}
