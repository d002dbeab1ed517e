import { Typography } from '@mui/material';
import { BarChart } from '../charts/BarChart';
import type { Drawn } from '../charts/chart-data';
import { useLanguage, useT } from '../i18n/use-t';
import type { Figure } from './figures';
import type { Standing } from './standings';
import { rowsDrawn, standingsDrawn, standingsForeign, type View } from './views';
import { figureIn, useComparisonWords } from './wording';

interface Props {
  view: View;
  standings: readonly Standing[];
}

/** A figure as its bar says it, with what is made up said so. */
function useDrawn() {
  const t = useT();
  const language = useLanguage();
  return (figure: Figure | undefined): Drawn | null => {
    if (!figure) return null;
    const drawn = figureIn(figure, language);
    const mark = figure.illustrative ? ` (${t('record.illustrativeMark')})` : '';
    return { ...drawn, exact: `${drawn.exact}${mark}` };
  };
}

/** Those left out, as their amounts have no rate. */
function Foreign({ view, standings }: Props) {
  const t = useT();
  const words = useComparisonWords();
  const names = standingsForeign(view, standings).map(({ entry }) => words.entry(entry));
  if (names.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ mt: 1, color: 'text.secondary' }}>
      {t('comparison.foreign', { names: names.join(' · ') })}
    </Typography>
  );
}

/** How the chosen stand beside each other: counted in full, reported in stripes. */
export function StandingsChart({ view, standings }: Props) {
  const t = useT();
  const words = useComparisonWords();
  const drawnOf = useDrawn();
  const drawn = standingsDrawn(view, standings);
  const categories = drawn.map((standing) => ({
    label: `${words.entry(standing.entry)}\n${words.origin(standing)}`,
    striped: standing.origin === 'reported',
  }));
  const series = rowsDrawn(view, standings).map((row) => ({
    label: words.row(row),
    bars: drawn.map(({ figures }) => drawnOf(figures[row])),
  }));
  return (
    <>
      {drawn.length > 0 ? (
        <BarChart
          label={t('comparison.chart', { view: t(`comparison.views.${view}`) })}
          categories={categories}
          series={series}
          origins={[t('comparison.counted'), t('comparison.reported')]}
        />
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{t('comparison.nothing')}</Typography>
      )}
      <Foreign view={view} standings={standings} />
    </>
  );
}
