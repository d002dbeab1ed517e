import { lazy } from 'react';

/** Loaded when it is opened. */
export default {
  list: lazy(() => import('./ComparisonPage')),
  options: { label: 'comparison.title' },
};
