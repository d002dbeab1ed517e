import { nameOf } from '../fields/name-of';
import { TransferCreate, TransferEdit } from './TransferForms';
import { TransferList } from './TransferList';
import { TransferShow } from './TransferShow';

export default {
  list: TransferList,
  show: TransferShow,
  create: TransferCreate,
  edit: TransferEdit,
  recordRepresentation: nameOf,
};
