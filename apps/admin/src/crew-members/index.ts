import { nameOf } from '../fields/name-of';
import { CrewMemberCreate, CrewMemberEdit } from './CrewMemberForms';
import { CrewMemberList } from './CrewMemberList';
import { CrewMemberShow } from './CrewMemberShow';

export default {
  list: CrewMemberList,
  show: CrewMemberShow,
  create: CrewMemberCreate,
  edit: CrewMemberEdit,
  recordRepresentation: nameOf,
};
