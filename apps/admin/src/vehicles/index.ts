import { nameOf } from '../fields/name-of';
import { VehicleCreate, VehicleEdit } from './VehicleForms';
import { VehicleList } from './VehicleList';
import { VehicleShow } from './VehicleShow';

export default {
  list: VehicleList,
  show: VehicleShow,
  create: VehicleCreate,
  edit: VehicleEdit,
  recordRepresentation: nameOf,
};
