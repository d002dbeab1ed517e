import { nameOf } from '../fields/name-of';
import { EnquiryCreate, EnquiryEdit } from './EnquiryForms';
import { EnquiryList } from './EnquiryList';
import { EnquiryShow } from './EnquiryShow';

export default {
  list: EnquiryList,
  show: EnquiryShow,
  create: EnquiryCreate,
  edit: EnquiryEdit,
  recordRepresentation: nameOf,
};
