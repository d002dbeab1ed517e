import {
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  districtOf,
  LEDGER_TOTALS,
  sectorOf,
  SIDES,
  TOTALS_BY,
} from '@yutai/domain';
import { isDay, isStorable, isUuid } from '../database/shapes.rules.js';
import { queryFaults, refuseQuery, type QueryNames } from '../http/query.rules.js';
import { Problem, type FieldError } from '../problems/problem.js';
import type { LinesQuery } from './total-lines.statement.js';
import type { TotalsQuery } from './totals.statement.js';

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);

/**
 * What totals may be asked by: each name with its check, and what the document says of it. Where an agreement was signed
 * is not everybody's to know: only the screen of a ceremony asks for that.
 */
const NAMES: Record<Exclude<keyof TotalsQuery, 'signedAtActivityId'>, (value: string) => boolean> = {
  editionId: isUuid,
  sectorCode: (code) => code === 'null' || sectorOf(code) !== undefined,
  districtCode: (code) => code === 'null' || districtOf(code) !== undefined,
  kind: oneOf(AGREEMENT_KINDS),
  stage: oneOf(AGREEMENT_STAGES),
  side: oneOf(SIDES),
  organisationId: isUuid,
  by: oneOf(TOTALS_BY),
  asOf: isDay,
  effectiveBy: isDay,
};

export const TOTALS_NAMES = {
  editionId: { type: 'string', format: 'uuid', description: 'Of one edition; left out: of all' },
  sectorCode: { type: 'string', description: 'Of a sector and all beneath it; null for none' },
  districtCode: { type: 'string', description: 'GB/T 2260; null for none' },
  kind: { type: 'string', enum: [...AGREEMENT_KINDS], description: 'Of one kind' },
  stage: { type: 'string', enum: [...AGREEMENT_STAGES], description: 'At a stage, on the day asked for' },
  side: {
    type: 'string',
    enum: [...SIDES],
    description: 'With a party of this side, as the parties are today',
  },
  organisationId: {
    type: 'string',
    format: 'uuid',
    description: 'With this organisation as a party, as the parties are today',
  },
  by: {
    type: 'string',
    enum: [...TOTALS_BY],
    description:
      'What groups are told apart by; a sector under the top one of its tree, or the next beneath sectorCode',
  },
  asOf: {
    type: 'string',
    format: 'date',
    description:
      'As it stood at the end of this day in the edition: later lines and corrections do not count; parties are those of today',
  },
  effectiveBy: {
    type: 'string',
    format: 'date',
    description: 'For this day as known today: lines that hold from it or before. Not together with asOf',
  },
};

const bothDays: FieldError = {
  field: 'effectiveBy',
  code: 'query.invalidValue',
  message: 'Give asOf or effectiveBy: what was known on a day, or what is known of it now',
};

function checked(names: QueryNames, query: Record<string, unknown>): void {
  const faults = queryFaults(names, query);
  const isOfBoth = query.asOf !== undefined && query.effectiveBy !== undefined;
  refuseQuery(faults.length === 0 && isOfBoth ? [bothDays] : faults);
}

/** @throws Problem 400 that names each unknown name (with the valid ones) and each value that is not right */
export function totalsQuery(query: Record<string, unknown>): TotalsQuery {
  checked(NAMES, query);
  return query;
}

export const LINES_NAMES = {
  of: {
    type: 'string',
    enum: [...LEDGER_TOTALS],
    description: 'Which total; left out: signed. Of a ratio: its numerator by value',
  },
  ...TOTALS_NAMES,
  key: { type: 'string', description: 'Of one group of by: its key; null for the group that has none' },
};
const PAGING = { page: () => true, perPage: () => true };

/**
 * The same for the lines of a total, with the names of what is beside that in the query.
 * @throws Problem 400 likewise, and for a key without what it is a key of
 */
export function linesQuery(query: Record<string, unknown>, others: QueryNames = PAGING): LinesQuery {
  checked({ of: oneOf(LEDGER_TOTALS), ...NAMES, key: isStorable, ...others }, query);
  if ((query.by === undefined) !== (query.key === undefined)) {
    throw Problem.field(400, 'key', 'query.invalidValue', 'Give both by and key: which group, and of what');
  }
  return { of: 'signed', ...query, ...(query.key === 'null' ? { key: null } : {}) };
}
