import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import { heightOf, type BarsProps } from './chart-data';
import { Legend } from './Legend';

/** Loaded when a page first draws. */
const Bars = lazy(() => import('./Bars'));

/** Bars with their legend. The figures belong into a table beside them. */
export function BarChart({ origins, ...bars }: BarsProps & { origins?: readonly [string, string] }) {
  return (
    <>
      <Legend series={bars.series} categories={bars.categories} origins={origins} />
      <Suspense fallback={<Skeleton variant="rectangular" height={heightOf(bars)} />}>
        <Bars {...bars} />
      </Suspense>
    </>
  );
}
