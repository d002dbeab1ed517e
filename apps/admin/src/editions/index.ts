import { nameOf } from '../fields/name-of';
import { EditionCreate, EditionEdit } from './EditionForms';
import { EditionList } from './EditionList';
import { EditionShow } from './EditionShow';

export default {
  list: EditionList,
  show: EditionShow,
  create: EditionCreate,
  edit: EditionEdit,
  recordRepresentation: nameOf,
};
