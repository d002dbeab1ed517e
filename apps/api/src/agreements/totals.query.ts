import { AGREEMENT_KINDS, AGREEMENT_STAGES, districtOf, sectorOf, SIDES } from '@yutai/domain';
import { isDay, isUuid } from '../database/shapes.rules.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';
import { GROUP_NAMES } from './totals.groups.js';
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
  by: oneOf(GROUP_NAMES),
  asOf: isDay,
  effectiveBy: isDay,
};

export const TOTALS_NAMES = {
  editionId: { type: 'string', format: 'uuid', description: 'Of one edition; left out: of all' },
  sectorCode: { type: 'string', description: 'Of a sector and all beneath it; null for none' },
  districtCode: { type: 'string', description: 'GB/T 2260; null for none' },
  kind: { type: 'string', enum: [...AGREEMENT_KINDS], description: 'Of one kind' },
  stage: { type: 'string', enum: [...AGREEMENT_STAGES], description: 'At a stage, on the day asked for' },
  side: { type: 'string', enum: [...SIDES], description: 'With a party of this side' },
  organisationId: { type: 'string', format: 'uuid', description: 'With this organisation as a party' },
  by: {
    type: 'string',
    enum: GROUP_NAMES,
    description:
      'What groups are told apart by; a sector under the top one of its tree, or the next beneath sectorCode',
  },
  asOf: {
    type: 'string',
    format: 'date',
    description:
      'As it stood at the end of this day in the edition: later lines and corrections do not count',
  },
  effectiveBy: {
    type: 'string',
    format: 'date',
    description: 'For this day as known today: lines that hold from it or before. Not together with asOf',
  },
};

/** @throws Problem 400 that names each unknown name (with the valid ones) and each value that is not right */
export function totalsQuery(query: Record<string, unknown>): TotalsQuery {
  const faults = queryFaults(NAMES, query);
  if (faults.length === 0 && query.asOf !== undefined && query.effectiveBy !== undefined) {
    faults.push({
      field: 'effectiveBy',
      code: 'query.invalidValue',
      message: 'Give asOf or effectiveBy: what was known on a day, or what is known of it now',
    });
  }
  refuseQuery(faults);
  return query;
}
