import { lazy } from 'react';

/** Loaded when it is opened. */
export default { list: lazy(() => import('./TravelMatrixPage')), options: { label: 'travel.matrix' } };
