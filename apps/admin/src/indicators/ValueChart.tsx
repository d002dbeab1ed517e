import { useTheme } from '@mui/material';
import { useT } from '../i18n/use-t';

const WIDTH = 640;
const HEIGHT = 120;
const MARGIN = 10;

interface Point {
  /** Milliseconds, or any measure of when. */
  at: number;
  value: number;
}

/**
 * The values as a line, the earliest at the left; only its shape, as the table beneath has the figures. Up and down
 * show no more than they are: the line starts at 0 unless a value is below it.
 */
export function ValueChart({ points }: { points: readonly Point[] }) {
  const t = useT();
  const { palette } = useTheme();
  if (points.length < 2) return null;
  const sorted = [...points].sort((first, second) => first.at - second.at);
  const values = sorted.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [first, last] = [sorted[0]?.at ?? 0, sorted.at(-1)?.at ?? 0];
  const x = (at: number) => MARGIN + ((at - first) / (last - first || 1)) * (WIDTH - 2 * MARGIN);
  const y = (value: number) => HEIGHT - MARGIN - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * MARGIN);
  const places = sorted.map(({ at, value }) => ({ x: x(at), y: y(value) }));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('indicator.chart')}
      style={{ display: 'block', width: '100%', maxWidth: WIDTH }}
    >
      <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} stroke={palette.divider} />
      <polyline
        points={places.map((place) => `${place.x},${place.y}`).join(' ')}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={2}
      />
      {places.map((place) => (
        <circle key={`${place.x}-${place.y}`} cx={place.x} cy={place.y} r={4} fill={palette.primary.main} />
      ))}
    </svg>
  );
}
