import { AMOUNT_KINDS } from '@yutai/domain';

/**
 * The ledger in SQL. A line counts while no other replaces it and it is not a withdrawal. The signed amount of an
 * agreement is its contracted lines, or its intended lines when none is contracted; never both.
 */
export const currentLines = (agreementId: string) =>
  `FROM amount m WHERE m.agreement_id = ${agreementId} AND m.amount > 0
     AND NOT EXISTS (SELECT FROM amount r WHERE r.replaces_id = m.id)`;

/** The signed amount in CNY over the lines `m` of a group; null when there is none with a rate. */
export const SIGNED_CNY = `CASE WHEN bool_or(m.kind = 'contracted') THEN sum(m.cny) FILTER (WHERE m.kind = 'contracted')
  ELSE sum(m.cny) FILTER (WHERE m.kind = 'intended') END`;

/** What SIGNED_CNY takes, said of a single line: a window over the lines `m` of an agreement. */
const SIGNED = `m.kind = CASE WHEN bool_or(m.kind = 'contracted') OVER (PARTITION BY m.agreement_id)
    THEN 'contracted' ELSE 'intended' END`;

/** What each total of the ledger is made of, over lines `m` that count, and those that are missing from them. */
export const MADE_OF = {
  signed: SIGNED,
  utilised: `m.kind = 'utilised'`,
  unrated: `m.cny IS NULL AND (m.kind = 'utilised' OR ${SIGNED})`,
};

/** How many of the lines `m` of a group count and have no rate: an intended one does not once there is a contracted. */
export const MISSING_RATES = `CASE WHEN bool_or(m.kind = 'contracted')
  THEN count(*) FILTER (WHERE m.cny IS NULL AND m.kind <> 'intended')
  ELSE count(*) FILTER (WHERE m.cny IS NULL) END`;

/** The signed amount of one agreement as it is now. */
export const signedCny = (agreementId: string) => `(SELECT ${SIGNED_CNY} ${currentLines(agreementId)})`;

const sumOf = (kind: string) => `'${kind}', json_build_object(
  'cny', (sum(m.cny) FILTER (WHERE m.kind = '${kind}'))::text,
  'lines', count(*) FILTER (WHERE m.kind = '${kind}'),
  'missingRate', count(*) FILTER (WHERE m.kind = '${kind}' AND m.cny IS NULL),
  'unrated', coalesce(json_agg(json_build_object('amount', round(m.amount, 2)::text, 'currency', m.currency)
    ORDER BY m.recorded_at, m.id) FILTER (WHERE m.kind = '${kind}' AND m.cny IS NULL), '[]'::json))`;

/** For each kind the sum in CNY, how many lines there are now, and those of them that have no rate. */
export const currentSums = (agreementId: string) =>
  `(SELECT json_build_object(${AMOUNT_KINDS.map(sumOf).join(', ')}) ${currentLines(agreementId)})`;
