import { isCurrency } from '@yutai/domain';
import type { Row } from './figures';
import type { Standing } from './standings';

/** What can be drawn: rows that have the same scale, side by side; or, apart from them, the sectors. */
export const VIEW_ROWS = {
  value: ['signed_value', 'utilised_value'],
  count: ['signed_count', 'landed_count'],
  landing: ['landing_by_count', 'landing_by_value'],
  attendance: ['delegations', 'site_visits', 'sessions'],
} as const satisfies Record<string, readonly Row[]>;

export const VIEWS = ['value', 'count', 'landing', 'sectors', 'attendance'] as const;
export type View = (typeof VIEWS)[number];

export const isView = (name: string | null): name is View =>
  (VIEWS as readonly (string | null)[]).includes(name);

export const rowsOf = (view: View): readonly Row[] => (view === 'sectors' ? [] : VIEW_ROWS[view]);

/** Figures are drawn in one unit: money in CNY alone, as nothing reported has a rate. */
const isForeign = (unit: string) => isCurrency(unit) && unit !== 'CNY';

/** The rows of a view of which anything is drawn; what nothing is known of takes no room. */
export const rowsDrawn = (view: View, standings: readonly Standing[]): Row[] =>
  rowsOf(view).filter((row) =>
    standings.some(({ figures }) => {
      const figure = figures[row];
      return figure && !isForeign(figure.unit);
    }),
  );

/** Those with anything to draw in a view. */
export const standingsDrawn = (view: View, standings: readonly Standing[]): Standing[] => {
  const rows = rowsDrawn(view, standings);
  return standings.filter(({ figures }) => rows.some((row) => figures[row] && !isForeign(figures[row].unit)));
};

/** Those whose amounts in a view are left out of it, being in another currency. */
export const standingsForeign = (view: View, standings: readonly Standing[]): Standing[] =>
  standings.filter(({ figures }) => rowsOf(view).some((row) => isForeign(figures[row]?.unit ?? '')));

/** The sectors of all pictures, the one with the most signed first, and those without one last. */
export function sectorsOf(standings: readonly Standing[]): (string | null)[] {
  const totals = new Map<string | null, number>();
  for (const { key, total } of standings.flatMap(({ picture }) => picture?.sectors ?? [])) {
    totals.set(key, (totals.get(key) ?? 0) + Number(total.amount));
  }
  const weight = (key: string | null) => (key === null ? -1 : (totals.get(key) ?? 0));
  return [...totals.keys()].sort((one, other) => weight(other) - weight(one));
}
