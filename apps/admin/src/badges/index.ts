import { lazy } from 'react';

/** Loaded when badges are printed. */
export const BadgesPage = lazy(() => import('./BadgesPage'));
