import { AGREEMENT_STAGES, RATIOS, type Ratio } from '@yutai/domain';

/** The stage of an agreement `a` on the day `d.day`. */
export const STAGE_ON_DAY = `CASE ${[...AGREEMENT_STAGES]
  .reverse()
  .map((stage) => `WHEN a.${stage}_on <= d.day THEN '${stage}'`)
  .join(' ')} END`;

const stopped = (...statuses: string[]) =>
  `a.status IN (${statuses.map((status) => `'${status}'`).join(', ')}) AND a.status_since <= d.day`;

/** Where an agreement `a` stood on the day `d.day`, as the ratios ask. */
export const STANDING = `${STAGE_ON_DAY} AS stage,
  NOT coalesce(${stopped('suspended', 'terminated')}, false) AS fulfilled,
  NOT coalesce(${stopped('terminated')}, false) AND least(a.started_on, a.funded_on, a.producing_on) <= d.day AS landed,
  NOT coalesce(${stopped('terminated')}, false) AND least(a.started_on, a.producing_on) <= d.day AS begun`;

interface Numerator {
  /** Which of the signed agreements count. */
  of: string;
  /** What they come to in CNY. */
  value: string;
}

/** The numerators over `agreement_sum`, whose count and signed amounts are the denominators: what RATIOS says, in SQL. */
const NUMERATORS: Readonly<Record<Ratio, Numerator>> = {
  fulfilment: { of: 'fulfilled', value: 'sum(signed) FILTER (WHERE fulfilled)' },
  landing: { of: 'landed', value: 'sum(signed) FILTER (WHERE landed)' },
  start: { of: 'begun', value: 'sum(signed) FILTER (WHERE begun)' },
  funds: { of: 'has_utilised', value: 'sum(utilised)' },
};

const share = (part: string, whole: string) => `round(${part} / nullif(${whole}, 0)::numeric, 4)::text`;

const ratio = ({ of, value }: Numerator) => {
  const count = `count(*) FILTER (WHERE ${of})`;
  const cny = `coalesce(${value}, 0.00)`;
  return `json_build_object('count', ${count}, 'byCount', ${share(count, 'count(*)')},
    'total', json_build_object('amount', (${cny})::numeric(30, 2)::text, 'currency', 'CNY'),
    'byValue', ${share(cny, 'sum(signed)')})`;
};

/** `{fulfilment, landing, start, funds}` of the agreements of a group, each `{count, byCount, total, byValue}`. */
export const RATIOS_OF = `json_build_object(${RATIOS.map((name) => `'${name}', ${ratio(NUMERATORS[name])}`).join(', ')})`;
