import { Box, useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { LINES_HEIGHT, type LinesProps, type Spot } from './line-data';

/** The spots of a layer at the times of the axis. */
const alongside = (times: readonly number[], spots: readonly Spot[]) =>
  times.map((at) => spots.find((spot) => spot.at === at) ?? null);

/** One line over time from 0 up, and apart from it what it was before: marks without a line. */
export default function Lines({ label, current, earlier, currentLabel, earlierLabel, tick }: LinesProps) {
  const { palette } = useTheme();
  const times = current.map(({ at }) => at);
  const layers = [current, ...earlier].map((spots) => alongside(times, spots));
  return (
    <Box
      role="img"
      aria-label={label}
      sx={{ '& .MuiLineElement-root:not([data-series="0"])': { stroke: 'none' } }}
    >
      <LineChart
        height={LINES_HEIGHT}
        margin={{ top: 12, bottom: 0, left: 0, right: 44 }}
        hideLegend
        skipAnimation
        disableKeyboardNavigation
        grid={{ horizontal: true }}
        xAxis={[
          {
            data: times.map((at) => new Date(at)),
            scaleType: 'time',
            tickInterval: times.map((at) => new Date(at)),
            valueFormatter: (at: Date, { location }) => {
              const spot = current.find((each) => each.at === at.getTime());
              return (location === 'tick' ? spot?.short : spot?.when) ?? '';
            },
            tickLabelStyle: { fontSize: 13 },
          },
        ]}
        yAxis={[
          {
            min: Math.min(0, ...layers.flat().map((spot) => spot?.value ?? 0)),
            width: 96,
            tickNumber: 4,
            disableLine: true,
            disableTicks: true,
            valueFormatter: tick,
            tickLabelStyle: { fontSize: 13 },
          },
        ]}
        series={layers.map((spots, layer) => ({
          id: String(layer),
          label: layer === 0 ? currentLabel : earlierLabel,
          data: spots.map((spot) => spot?.value ?? null),
          valueFormatter: (_, { dataIndex }) => spots[dataIndex]?.exact ?? null,
          color: layer === 0 ? palette.primary.main : palette.tones.kind.meeting.main,
          curve: 'linear' as const,
          shape: layer === 0 ? ('circle' as const) : ('diamond' as const),
          showMark: true,
        }))}
      />
    </Box>
  );
}
