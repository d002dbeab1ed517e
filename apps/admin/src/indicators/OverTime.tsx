import { Box, Typography } from '@mui/material';
import { formatFigure, pickText } from '@yutai/domain';
import type { IndicatorValue } from '../api/records';
import { LineChart } from '../charts/LineChart';
import type { Spot } from '../charts/line-data';
import { useLanguage, useT } from '../i18n/use-t';
import { exactFigure } from './Figure';
import { pointsOf, type Point, type ValueInTime } from './over-time';
import { useEnd, useWhen } from './When';

/** What was published before of each time: the first layer the last of it, and so on. */
function layersOf(points: readonly Point[]): Point[][] {
  const layers: Point[][] = [];
  for (const point of points.filter(({ restated }) => restated)) {
    const free = layers.find((layer) => layer.every(({ at }) => at !== point.at));
    if (free) free.push(point);
    else layers.push([point]);
  }
  return layers;
}

/** Who says so, and of which times, the earliest first. */
function Sources({ points }: { points: readonly Point[] }) {
  const t = useT();
  const language = useLanguage();
  const when = useWhen();
  const times = new Map<string, string[]>();
  for (const { value } of points) {
    const source = pickText(value.source, language) || t('indicator.noSource');
    times.set(source, [...new Set([...(times.get(source) ?? []), when(value)])]);
  }
  return (
    <Typography component="div" variant="caption" sx={{ color: 'text.secondary', mb: 2 }}>
      {t('comparison.sources')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {[...times].map(([source, of]) => (
          <li key={source}>
            {source} ({of.join(' · ')})
          </li>
        ))}
      </Box>
    </Typography>
  );
}

/** A legend of the two shapes, where any value was restated. */
function Shapes() {
  const t = useT();
  return (
    <Typography variant="caption" sx={{ display: 'flex', gap: 2, color: 'text.secondary' }}>
      <span>
        <Box component="span" aria-hidden sx={{ color: 'primary.main' }}>
          ●{' '}
        </Box>
        {t('indicator.drawn')}
      </span>
      <span>
        <Box component="span" aria-hidden sx={{ color: ({ palette }) => palette.tones.kind.meeting.main }}>
          ◆{' '}
        </Box>
        {t('indicator.restated')}
      </span>
    </Typography>
  );
}

/** The values as a line over time, restated ones as marks beside it, and beneath it who says so. */
export function OverTime({ values, unit }: { values: readonly ValueInTime[]; unit: string }) {
  const t = useT();
  const language = useLanguage();
  const when = useWhen();
  const end = useEnd();
  const points = pointsOf(values);
  if (points.length === 0) return null;
  const exact = ({ value }: IndicatorValue) => exactFigure(value, unit, language);
  const spotOf = ({ at, value }: Point): Spot => ({
    at,
    when: when(value),
    short: end(value),
    value: Number(value.value),
    exact: exact(value),
  });
  const earlier = layersOf(points);
  return (
    <>
      {earlier.length > 0 && <Shapes />}
      <LineChart
        label={t('indicator.chart')}
        current={points.filter(({ restated }) => !restated).map(spotOf)}
        earlier={earlier.map((layer) => layer.map(spotOf))}
        currentLabel={t('indicator.drawn')}
        earlierLabel={t('indicator.restated')}
        tick={(value) => formatFigure(String(value), unit, language)}
      />
      <Sources points={points} />
    </>
  );
}
