import { nameOf } from '../fields/name-of';
import { MeetingCreate, MeetingEdit } from './MeetingForms';
import { MeetingList } from './MeetingList';
import { MeetingShow } from './MeetingShow';

export default {
  list: MeetingList,
  show: MeetingShow,
  create: MeetingCreate,
  edit: MeetingEdit,
  recordRepresentation: nameOf,
};
