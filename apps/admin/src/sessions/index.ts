import { nameOf } from '../fields/name-of';
import { SessionCreate, SessionEdit } from './SessionForms';
import { SessionList } from './SessionList';
import { SessionShow } from './SessionShow';

export default {
  list: SessionList,
  show: SessionShow,
  create: SessionCreate,
  edit: SessionEdit,
  recordRepresentation: nameOf,
};
