import type { Decimal, LocalizedText } from '@yutai/domain';
import { agreementView } from '../agreements/agreement.view.js';
import { currentLines } from '../agreements/ledger.js';
import { COUNTS } from '../agreements/voiding.js';
import { Builder, scope } from '../database/scope.js';
import { LEAST_LIKENESS } from '../database/similar.statement.js';
import type { Transaction } from '../database/transaction.js';
import type { CurrentLine } from './cumulative.rules.js';
import type { Stored } from './difference.rules.js';
import { STANDING_COLUMNS, type Standing } from './import-step.js';
import type { Candidate } from './match.rules.js';

export interface KnownAgreement extends Stored, Standing, Candidate {
  version: number;
  title: LocalizedText;
  /** The fields whose values are made up. */
  illustrative: string[];
}

/** A row of a sheet by the name of its project, simplified; or by the agreement that a person chose for it. */
export interface Asked {
  row: number;
  name: string;
  agreementId: string | null;
}

/** Districts shorten names: this is enough for a person to choose from. */
const LEAST_TO_CHOOSE = 0.3;
/** More are not to be chosen from. */
const MOST_CANDIDATES = 10;

/**
 * The agreements that rows may be about, of those that the caller may write: those of the very name, or else those that
 * are called most like it.
 */
function likeSql(tx: Transaction, editionId: string, asked: readonly Asked[]) {
  const builder = new Builder();
  const [rows, edition] = [builder.bind(JSON.stringify(asked)), builder.bind(editionId)];
  const text = `
    WITH asked AS MATERIALIZED (
      SELECT r.row, r."agreementId", name_key(r.name) AS key
      FROM json_to_recordset(${rows}::json) AS r(row integer, name text, "agreementId" uuid)),
    known AS MATERIALIZED (
      SELECT a.id, unnest(ARRAY[name_key(a.title->>'zhHans'), name_key(a.title->>'en')]) AS key
      FROM agreement a WHERE a.edition_id = ${edition}::uuid AND ${COUNTS} AND ${scope(agreementView, tx.caller.ability, 'write', builder)}),
    alike AS (
      SELECT s.row, k.id, coalesce(bool_or(k.key = s.key OR k.id = s."agreementId"), false) AS same, max(similarity(k.key, s.key)) AS likeness
      FROM asked s JOIN known k ON k.id = s."agreementId"
        OR s."agreementId" IS NULL AND similarity(k.key, s.key) >= ${LEAST_TO_CHOOSE}
      GROUP BY s.row, k.id),
    ranked AS (
      SELECT *, bool_or(same) OVER w AS has_same, row_number() OVER (w ORDER BY same DESC, likeness DESC, id) AS place
      FROM alike WINDOW w AS (PARTITION BY row))
    SELECT row, id, same, likeness >= ${LEAST_LIKENESS} AS "isClose" FROM ranked WHERE place <= ${MOST_CANDIDATES} AND same = has_same ORDER BY row, place`;
  return { text, values: builder.values };
}

/** Locked, so that nobody moves them nor adds to their ledgers between the preview's last look and the write. */
const AGREEMENTS_SQL = `
  SELECT a.id, a.version, a.title, a.illustrative, ${STANDING_COLUMNS},
    array_remove(ARRAY[a.title->>'zhHans', a.title->>'en'], NULL) AS titles,
    ARRAY(SELECT k.key FROM agreement_party p JOIN organisation o ON o.id = p.organisation_id
      CROSS JOIN LATERAL unnest(ARRAY[name_key(o.name->>'zhHans'), name_key(o.name->>'en'), name_key(o.abbreviation)]) AS k (key)
      WHERE p.agreement_id = a.id AND k.key IS NOT NULL) AS "partyKeys"
  FROM agreement a WHERE a.id = ANY ($1::uuid[]) AND ${COUNTS} ORDER BY a.id FOR UPDATE OF a`;

const LINES_SQL = `
  SELECT l.* FROM unnest($1::uuid[]) AS a (id) CROSS JOIN LATERAL (
    SELECT m.id, m.agreement_id AS "agreementId", m.kind, round(m.amount, 2)::text AS amount, m.currency, m.cny::text AS cny,
      m.cny_rate::text AS "cnyRate", m.cny_rate_source AS "cnyRateSource", m.effective_on AS "effectiveOn", m.recorded_at
    ${currentLines('a.id')}) l
  ORDER BY l."effectiveOn", l.recorded_at, l.id`;

const KEYS_SQL = 'SELECT n.name, name_key(n.name) AS key FROM unnest($1::text[]) AS n (name)';

type Alike = Pick<Candidate, 'same' | 'isClose'>;
type Found = Alike & { row: number; id: string };
type LineRow = CurrentLine & { agreementId: string; kind: keyof Stored['lines']; amount: Decimal };
type AgreementRow = Omit<KnownAgreement, 'lines' | keyof Alike> & Record<string, unknown>;

/** Names as they are compared. */
export async function keysOf(tx: Transaction, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ name: string; key: string }>(KEYS_SQL, [[...new Set(names)]]);
  return new Map(rows.map(({ name, key }) => [name, key]));
}

/** The agreements that each row may be about, by the number of the row, the most alike first. */
export async function agreementsLike(
  tx: Transaction,
  editionId: string,
  asked: readonly Asked[],
): Promise<Map<number, KnownAgreement[]>> {
  const { text, values } = likeSql(tx, editionId, asked);
  const found = await tx.query<Found>(text, values);
  const known = await agreementsOf(tx, [...new Set(found.map(({ id }) => id))]);
  const byRow = new Map<number, KnownAgreement[]>();
  for (const { row, id, ...alike } of found) {
    const agreement = known.get(id);
    if (agreement) byRow.set(row, [...(byRow.get(row) ?? []), { ...agreement, ...alike }]);
  }
  return byRow;
}

async function agreementsOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Omit<KnownAgreement, keyof Alike>>> {
  const rows = await tx.query<AgreementRow>(AGREEMENTS_SQL, [ids]);
  const lines = await tx.query<LineRow>(LINES_SQL, [ids]);
  const ledgers = new Map<string, LineRow[]>();
  for (const line of lines) {
    ledgers.set(line.agreementId, [...(ledgers.get(line.agreementId) ?? []), line]);
  }
  const ofKind = (id: string, kind: string) => (ledgers.get(id) ?? []).filter((line) => line.kind === kind);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        lines: {
          intended: ofKind(row.id, 'intended'),
          contracted: ofKind(row.id, 'contracted'),
          utilised: ofKind(row.id, 'utilised'),
        },
      },
    ]),
  );
}
