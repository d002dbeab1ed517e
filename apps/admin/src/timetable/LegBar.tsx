import { Box } from '@mui/material';
import { useT } from '../i18n/use-t';
import { GRID_MINUTES, type Leg } from './day-view';

const percent = (minutes: number) => `${(minutes / GRID_MINUTES) * 100}%`;

/** The way to the next card: how long it takes, red where there is too little time for it. */
export function LegBar({ leg }: { leg: Leg }) {
  const t = useT();
  const { start, end, verdict, needed, available } = leg;
  const late = verdict === 'insufficient';
  const said = needed === null ? t('timetable.legUnknown') : t('timetable.leg', { needed, available });
  const short =
    needed === null
      ? '?'
      : late
        ? t('timetable.minutesLacking', { needed, available })
        : t('timetable.minutesShort', { minutes: needed });
  return (
    <Box
      role="img"
      aria-label={said}
      title={said}
      sx={{
        position: 'absolute',
        bottom: 3,
        left: percent(start),
        width: percent(end - start),
        minWidth: 2,
        height: 16,
        color: late ? 'error.main' : 'text.secondary',
        display: 'flex',
        justifyContent: 'center',
        '&::before': {
          content: '""',
          position: 'absolute',
          inset: '0 0 auto',
          minWidth: 6,
          borderTop: needed === null ? '3px dotted' : '3px solid',
          borderColor: 'currentcolor',
          opacity: late ? 1 : 0.55,
        },
      }}
    >
      <Box
        component="span"
        sx={{ fontSize: 11, lineHeight: 1, pt: '5px', whiteSpace: 'nowrap', fontWeight: late ? 700 : 400 }}
      >
        {short}
      </Box>
    </Box>
  );
}
