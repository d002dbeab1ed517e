import { lazy } from 'react';

/** Loaded when it is opened. */
export default { list: lazy(() => import('./ConflictsPage')), options: { label: 'menu.conflicts' } };
