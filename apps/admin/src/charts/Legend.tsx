import { Box, Typography, useTheme } from '@mui/material';
import { PLAIN_LIST } from '../theme/plain-list';
import type { BarsProps } from './chart-data';
import { seriesColours } from './colours';

interface Key {
  label: string;
  background: string;
}

function Keys({ keys }: { keys: readonly Key[] }) {
  return keys.map(({ label, background }) => (
    <Box component="li" key={label} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <Box
        aria-hidden
        sx={{ width: 14, height: 14, borderRadius: '2px', background, printColorAdjust: 'exact' }}
      />
      <Typography variant="caption">{label}</Typography>
    </Box>
  ));
}

interface LegendProps extends Pick<BarsProps, 'series' | 'categories'> {
  /** What plain bars are, and what striped ones. */
  origins?: readonly [plain: string, striped: string];
}

/** Which series has which colour, where there are several, and what is striped, where anything is. */
export function Legend({ series, categories, origins }: LegendProps) {
  const theme = useTheme();
  const colours = seriesColours(theme);
  const ink = theme.palette.text.secondary;
  const stripes = `repeating-linear-gradient(135deg, ${ink} 0 2px, transparent 2px 6px)`;
  const isMixed = origins && categories.some(({ striped }) => striped);
  const keys = [
    ...(series.length > 1 ? series.map(({ label }, at) => ({ label, background: colours[at] ?? '' })) : []),
    ...(isMixed
      ? [
          { label: origins[0], background: ink },
          { label: origins[1], background: stripes },
        ]
      : []),
  ];
  if (keys.length === 0) return null;
  return (
    <Box component="ul" sx={{ ...PLAIN_LIST, display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1 }}>
      <Keys keys={keys} />
    </Box>
  );
}
