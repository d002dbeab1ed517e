import { lazy } from 'react';

/** Loaded when it is opened. */
export default { list: lazy(() => import('./ProposalsPage')), options: { label: 'proposal.title' } };
