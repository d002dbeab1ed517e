import type { Theme } from '@mui/material';

/** As many series as can be told apart at a glance. */
export const MOST_SERIES = 5;

/** The colours of series in their order, each 3 : 1 against the paper at least. */
export const seriesColours = ({ palette }: Theme): string[] => [
  palette.primary.main,
  palette.tones.kind.meeting.main,
  palette.tones.kind.session.main,
  palette.tones.status.planned.main,
  palette.tones.status.cancelled.main,
];
