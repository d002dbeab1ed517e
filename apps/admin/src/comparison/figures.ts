import { shareOf, type Measure } from '@yutai/domain';
import type { Indicator, Picture } from '../api/records';

/** What editions are compared by: what is counted or reported, and what it comes to of what was signed. */
export type Row = Measure | 'landing_by_count' | 'landing_by_value';

export const ROWS: readonly Row[] = [
  ...(['signed_value', 'utilised_value', 'signed_count', 'landed_count', 'landed_value'] as const),
  ...(['landing_by_count', 'landing_by_value', 'delegations', 'site_visits', 'sessions'] as const),
];

export interface Figure {
  value: string;
  /** A currency's code, `share`, or anything else for a count. */
  unit: string;
  illustrative: boolean;
  /** That reports it; nothing for what is counted here, or computed of reported figures. */
  indicator?: Indicator;
}
export type Figures = Partial<Record<Row, Figure>>;

type Money = Picture['utilised']['total'];

/** What is counted here; without what nothing is known of, or that the reader may not count. */
export function countedFigures(picture: Picture): Figures {
  const { signed, utilised, ratios, illustrative } = picture;
  const figure = (value: string | number | null, unit: string, mark = ''): Figure | undefined =>
    value === null ? undefined : { value: String(value), unit, illustrative: illustrative.includes(mark) };
  const money = ({ amount, currency }: Money, mark: string) => figure(amount, currency, mark);
  const { count, byCount, byValue, total } = ratios.landing;
  return {
    ...(signed.count > 0 && {
      signed_count: figure(signed.count, 'projects'),
      signed_value: signed.withAmount > 0 ? money(signed.total, 'signed') : undefined,
      utilised_value: money(utilised.total, 'utilised'),
      landed_count: figure(count, 'projects', 'stages'),
      landed_value: signed.withAmount > 0 ? money(total, 'stages') : undefined,
      landing_by_count: figure(byCount, 'share', 'stages'),
      landing_by_value: figure(byValue, 'share', 'stages'),
    }),
    delegations: figure(picture.delegations, 'delegations'),
    site_visits: figure(picture.siteVisits, 'visits'),
    sessions: figure(picture.sessions, 'activities'),
  };
}

const byRecording = (first: Indicator, second: Indicator) =>
  (first.current?.recordedAt ?? '') < (second.current?.recordedAt ?? '') ? -1 : 1;

/** A share of two reported figures, where both are in the same unit. */
function shareIn(figures: Figures, part: Row, whole: Row): Figure | undefined {
  const [landed, signed] = [figures[part], figures[whole]];
  if (!landed || !signed || landed.unit !== signed.unit) return undefined;
  const value = shareOf(landed.value, signed.value);
  if (value === null) return undefined;
  return { value, unit: 'share', illustrative: landed.illustrative || signed.illustrative };
}

/** What is reported, of each measure the figure that was recorded last. */
export function reportedFigures(indicators: readonly Indicator[]): Figures {
  const reported: Figures = {};
  for (const indicator of [...indicators].sort(byRecording)) {
    const { measure, unit, current } = indicator;
    if (!measure || !current) continue;
    const illustrative = current.illustrative.includes('value');
    reported[measure] = { value: current.value, unit, illustrative, indicator };
  }
  return {
    ...reported,
    landing_by_count: shareIn(reported, 'landed_count', 'signed_count'),
    landing_by_value: shareIn(reported, 'landed_value', 'signed_value'),
  };
}

export const isNothing = (figures: Figures): boolean =>
  Object.values(figures).every((figure) => !figure || Number(figure.value) === 0);
