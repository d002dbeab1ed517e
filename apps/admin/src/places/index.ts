import { nameOf } from '../fields/name-of';
import { PlaceCreate, PlaceEdit } from './PlaceForms';
import { PlaceList } from './PlaceList';
import { PlaceShow } from './PlaceShow';

export default {
  list: PlaceList,
  show: PlaceShow,
  create: PlaceCreate,
  edit: PlaceEdit,
  recordRepresentation: nameOf,
};
