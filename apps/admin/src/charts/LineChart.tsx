import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import { LINES_HEIGHT, type LinesProps } from './line-data';

/** Loaded when a page first draws. */
const Lines = lazy(() => import('./Lines'));

/** Values over time. The figures belong into a table beside them. */
export const LineChart = (props: LinesProps) => (
  <Suspense fallback={<Skeleton variant="rectangular" height={LINES_HEIGHT} />}>
    <Lines {...props} />
  </Suspense>
);
