import type { LinkKind } from '../links/link-kind.js';
import { hostLinkView } from './host-link.view.js';

export const HOST_LINK = {
  page: '/h',
  cookie: 'yutai_host',
  opens: '/api/host-visit',
  table: 'host_link',
  owner: 'site_visit_id',
  view: hostLinkView,
} satisfies LinkKind;
