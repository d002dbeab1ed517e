import { nameOf } from '../fields/name-of';
import { WebhookCreate, WebhookEdit } from './WebhookForms';
import { WebhookList } from './WebhookList';
import { WebhookShow } from './WebhookShow';

export default {
  list: WebhookList,
  show: WebhookShow,
  create: WebhookCreate,
  edit: WebhookEdit,
  recordRepresentation: nameOf,
};
