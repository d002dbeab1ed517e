import { EnquiryCreate, EnquiryEdit } from './EnquiryForms';
import { EnquiryList } from './EnquiryList';
import { EnquiryShow } from './EnquiryShow';
import { questionOf } from './question-of';

export default {
  list: EnquiryList,
  show: EnquiryShow,
  create: EnquiryCreate,
  edit: EnquiryEdit,
  recordRepresentation: questionOf,
};
