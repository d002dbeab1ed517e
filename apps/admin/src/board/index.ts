import { lazy } from 'react';

/** Loaded when it is opened: the rules of libs/planning come with it. */
export default { list: lazy(() => import('./BoardPage')), options: { label: 'menu.board' } };
