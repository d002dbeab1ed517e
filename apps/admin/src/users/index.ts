import { nameOf } from '../fields/name-of';
import { UserCreate, UserEdit } from './UserForms';
import { UserList } from './UserList';
import { UserShow } from './UserShow';

export default {
  list: UserList,
  show: UserShow,
  create: UserCreate,
  edit: UserEdit,
  recordRepresentation: nameOf,
};
