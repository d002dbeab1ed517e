import { lazy } from 'react';
import { nameOf } from '../fields/name-of';
import { CeremonyEdit } from './CeremonyEdit';
import { CeremonyList } from './CeremonyList';
import { CeremonyShow } from './CeremonyShow';

/** Loaded when they are opened, as a ceremony comes once a year. */
export const DeskPage = lazy(() => import('./desk/DeskPage'));
export const ScreenPage = lazy(() => import('./screen/ScreenPage'));

export default {
  list: CeremonyList,
  show: CeremonyShow,
  edit: CeremonyEdit,
  recordRepresentation: nameOf,
  // It goes with its session.
  options: { lasting: true },
};
