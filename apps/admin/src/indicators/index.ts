import { lazy } from 'react';
import { nameOf } from '../fields/name-of';
import { IndicatorCreate, IndicatorEdit } from './IndicatorForms';
import { IndicatorList } from './IndicatorList';

export default {
  list: IndicatorList,
  // Draws, so it is loaded when it is opened.
  show: lazy(() => import('./IndicatorShow')),
  create: IndicatorCreate,
  edit: IndicatorEdit,
  recordRepresentation: nameOf,
};
