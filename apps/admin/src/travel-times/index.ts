import { nameOf } from '../fields/name-of';
import { TravelTimeCreate, TravelTimeEdit } from './TravelTimeForms';
import { TravelTimeList } from './TravelTimeList';
import { TravelTimeShow } from './TravelTimeShow';

export default {
  list: TravelTimeList,
  show: TravelTimeShow,
  create: TravelTimeCreate,
  edit: TravelTimeEdit,
  recordRepresentation: nameOf,
};
