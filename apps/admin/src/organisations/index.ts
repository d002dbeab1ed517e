import { nameOf } from '../fields/name-of';
import { OrganisationCreate, OrganisationEdit } from './OrganisationForms';
import { OrganisationList } from './OrganisationList';
import { OrganisationShow } from './OrganisationShow';

export default {
  list: OrganisationList,
  show: OrganisationShow,
  create: OrganisationCreate,
  edit: OrganisationEdit,
  recordRepresentation: nameOf,
};
