import { nameOf } from '../fields/name-of';
import { AgreementCreate } from './AgreementCreate';
import { AgreementEdit } from './AgreementEdit';
import { AgreementList } from './AgreementList';
import { AgreementShow } from './AgreementShow';

export default {
  list: AgreementList,
  show: AgreementShow,
  create: AgreementCreate,
  edit: AgreementEdit,
  recordRepresentation: nameOf,
};
