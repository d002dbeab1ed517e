import { nameOf } from '../fields/name-of';
import { IndicatorCreate, IndicatorEdit } from './IndicatorForms';
import { IndicatorList } from './IndicatorList';
import { IndicatorShow } from './IndicatorShow';

export default {
  list: IndicatorList,
  show: IndicatorShow,
  create: IndicatorCreate,
  edit: IndicatorEdit,
  recordRepresentation: nameOf,
};
