import type { LinkKind } from './link-kind.js';
import { linkView } from './link.view.js';

export const DELEGATE_LINK = {
  page: '/i',
  cookie: 'yutai_link',
  opens: '/api/itinerary',
  table: 'link',
  owner: 'delegate_id',
  view: linkView,
} satisfies LinkKind;
