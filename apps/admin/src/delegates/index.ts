import { nameOf } from '../fields/name-of';
import { DelegateCreate, DelegateEdit } from './DelegateForms';
import { DelegateList } from './DelegateList';
import { DelegateShow } from './DelegateShow';

export default {
  list: DelegateList,
  show: DelegateShow,
  create: DelegateCreate,
  edit: DelegateEdit,
  recordRepresentation: nameOf,
};
