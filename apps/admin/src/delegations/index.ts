import { nameOf } from '../fields/name-of';
import { DelegationCreate, DelegationEdit } from './DelegationForms';
import { DelegationList } from './DelegationList';
import { DelegationShow } from './DelegationShow';

export default {
  list: DelegationList,
  show: DelegationShow,
  create: DelegationCreate,
  edit: DelegationEdit,
  recordRepresentation: nameOf,
};
