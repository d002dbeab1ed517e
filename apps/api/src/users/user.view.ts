import { boolean, defineView, rowFields, text, uuid } from '../database/view.js';

export const userView = defineView({
  subject: 'user',
  from: 'app_user u',
  fields: {
    id: uuid('u.id'),
    name: text('u.name'),
    email: text('u.email'),
    role: text('u.role'),
    language: text('u.language'),
    emailNotices: boolean('u.email_notices'),
    phone: text('u.phone'),
    disabled: boolean('u.disabled'),
    ...rowFields('u'),
  },
  search: ['u.name', 'u.email'],
  defaultSort: 'name',
});
