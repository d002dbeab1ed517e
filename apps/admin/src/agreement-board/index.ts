import { lazy } from 'react';

/** Loaded when it is opened. */
export default {
  list: lazy(() => import('./AgreementBoardPage')),
  options: { label: 'agreement.board.title' },
};
