import { Box, useMediaQuery, useTheme, type Theme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { ChartsText, type ChartsTextProps } from '@mui/x-charts/ChartsText';
import { createContext, useContext, useId } from 'react';
import { heightOf, linesOf, widthOf, type BarsProps } from './chart-data';
import { seriesColours } from './colours';
import { Stripes } from './Stripes';

const GAP = 12;
/** No wider than this are the names of categories; what is longer goes on in the next line. */
const NAMES = { narrow: 116, wide: 208 };

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));

const Names = createContext<readonly string[]>([]);

/** The chart asks for names by their index, as it would shorten those of several lines. */
function Name({ text, ...props }: ChartsTextProps) {
  return <ChartsText {...props} text={useContext(Names)[Number(text)] ?? ''} />;
}

/** Lying bars, each with its value at its end; what is of another origin in stripes. */
export default function Bars(props: BarsProps) {
  const { label, categories, series } = props;
  const theme = useTheme();
  const isNarrow = useMediaQuery(({ breakpoints }: Theme) => breakpoints.down('sm'));
  const id = useId();
  const colours = seriesColours(theme);
  const lines = categories.map((category) => linesOf(category.label, NAMES[isNarrow ? 'narrow' : 'wide']));
  const values = series.flatMap(({ bars }) => bars);
  const striped = (at: number, index: number) =>
    categories[index]?.striped ? { fill: `url(#${id}-${at})`, stroke: colours[at] } : {};
  return (
    <Box
      role="img"
      aria-label={label}
      // What is written behind a bar stands in the margin, where it would be cut off.
      sx={{ '& .MuiBarLabel-root': { fontSize: '0.8125rem' }, '& g[clip-path]': { clipPath: 'none' } }}
    >
      <Names value={lines.map((name) => name.join('\n'))}>
        <BarChart
          layout="horizontal"
          height={heightOf(props)}
          margin={{ top: 0, bottom: 0, left: 0, right: longest(values.map((bar) => bar?.short ?? '')) + GAP }}
          hideLegend
          skipAnimation
          disableKeyboardNavigation
          colors={colours}
          yAxis={[
            {
              scaleType: 'band',
              data: categories.map((_, index) => index),
              valueFormatter: (index: number, { location }) =>
                location === 'tick' ? String(index) : (categories[index]?.label.replace('\n', ' ') ?? ''),
              width: longest(lines.flat()) + GAP,
              disableTicks: true,
              tickLabelStyle: { fontSize: 13, fill: theme.palette.text.primary },
              categoryGapRatio: 0.3,
              barGapRatio: 0.1,
            },
          ]}
          xAxis={[{ position: 'none', min: 0, max: Math.max(...values.map((bar) => bar?.value ?? 0)) || 1 }]}
          series={series.map(({ label: name, bars }, at) => ({
            id: String(at),
            label: name,
            data: bars.map((bar) => bar?.value ?? null),
            valueFormatter: (_, { dataIndex }) => bars[dataIndex]?.exact ?? '–',
            barLabel: ({ dataIndex }) => bars[dataIndex]?.short,
            barLabelPlacement: 'outside',
          }))}
          slots={{ axisTickLabel: Name }}
          slotProps={{
            bar: ({ seriesId, dataIndex }) => striped(Number(seriesId), dataIndex),
          }}
        >
          <defs>
            {series.map((_, at) => (
              <Stripes key={at} id={`${id}-${at}`} colour={colours[at] ?? ''} />
            ))}
          </defs>
        </BarChart>
      </Names>
    </Box>
  );
}
