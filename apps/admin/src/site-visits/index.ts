import { nameOf } from '../fields/name-of';
import { SiteVisitCreate, SiteVisitEdit } from './SiteVisitForms';
import { SiteVisitList } from './SiteVisitList';
import { SiteVisitShow } from './SiteVisitShow';

export default {
  list: SiteVisitList,
  show: SiteVisitShow,
  create: SiteVisitCreate,
  edit: SiteVisitEdit,
  recordRepresentation: nameOf,
};
