import { nameOf } from '../fields/name-of';
import { PersonCreate, PersonEdit } from './PersonForms';
import { PersonList } from './PersonList';
import { PersonShow } from './PersonShow';

export default {
  list: PersonList,
  show: PersonShow,
  create: PersonCreate,
  edit: PersonEdit,
  recordRepresentation: nameOf,
};
