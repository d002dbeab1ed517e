import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';

/** Days of a ledger are counted from here. */
const FIRST = Date.UTC(2025, 5, 1);
const DAYS = 30;
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
});

const line = fc.record({
  agreement: fc.nat(7),
  kind: fc.constantFrom('intended', 'contracted', 'utilised'),
  cents: fc.bigInt({ min: 0n, max: 10n ** 14n }),
  rate: fc.constantFrom(null, '1', '7.1055', '0.2213'),
  effective: day,
  recorded: day,
  corrects: fc.boolean(),
});

/** A few agreements of one edition, and lines of them in which some correct earlier ones. */
export const ledgers = fc.record({
  agreements: fc.array(agreement, { minLength: 1, maxLength: 8 }),
  lines: fc.array(line, { maxLength: 25 }),
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
const at = (n: number) => `${dayOf(n)}T12:00:00+08:00`;

/** The lines as rows: each corrects the last of its agreement and kind that nothing corrects, where it corrects at all. */
function lineRows({ agreements, lines }: Ledger, ids: readonly string[]) {
  const last = new Map<string, { id: string; recorded: number }>();
  return [...lines]
    .sort((one, other) => one.recorded - other.recorded)
    .map(({ agreement, kind, cents, rate, effective, recorded, corrects }) => {
      const agreementId = ids[agreement % agreements.length]!;
      const id = randomUUID();
      const replaced = corrects ? last.get(agreementId + kind) : undefined;
      last.set(agreementId + kind, { id, recorded });
      // Only a correction may be 0.
      const worth = replaced ? cents : cents || 1n;
      return {
        ...{ id, agreement_id: agreementId, kind, replaces_id: replaced?.id ?? null },
        amount: `${worth / 100n}.${String(worth % 100n).padStart(2, '0')}`,
        ...{ currency: rate === '1' ? 'CNY' : 'USD', cny_rate: rate },
        ...{ effective_on: dayOf(effective), recorded_at: at(recorded) },
      };
    });
}

/** Writes a ledger into an edition as if it had been written down on its days, which no request can. */
export async function writeLedger(
  db: Client,
  editionId: string,
  organisations: Readonly<Record<string, string>>,
  ledger: Ledger,
): Promise<void> {
  const insert = (table: string, rows: readonly object[]) => {
    const names = Object.keys(rows[0] ?? {}).join(', ');
    const text = `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1)`;
    return rows.length === 0 ? undefined : db.query(text, [JSON.stringify(rows)]);
  };
  const ids = ledger.agreements.map(() => randomUUID());
  await db.query('BEGIN; SET LOCAL session_replication_role = replica');
  await insert(
    'agreement',
    ledger.agreements.map(({ kind, district_code, created, now }, n) => ({
      ...{ id: ids[n], edition_id: editionId, title: { en: `Agreement ${n}` }, kind, district_code },
      ...{ ...columns(now), illustrative: [], version: 1, created_at: at(created), updated_at: at(created) },
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
  await insert(
    'amount',
    lineRows(ledger, ids).map((row) => ({ ...row, illustrative: [] })),
  );
  for (const [n, { before }] of ledger.agreements.entries()) {
    if (before) {
      await db.query(
        `INSERT INTO audit_entry (at, actor, action, entity, entity_id, before, after)
         VALUES ($1, 'test', 'update', 'agreement', $2, $3, '{}')`,
        [at(before.until), ids[n], columns(before.stood)],
      );
    }
  }
  await db.query('COMMIT');
}
