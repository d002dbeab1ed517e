import type { View } from '../database/view.js';

/** A kind of link: where it leads, what its cookie opens, and where it is kept. */
export interface LinkKind {
  page: '/i' | '/h';
  cookie: string;
  /** The one path that the cookie is sent to. */
  opens: string;
  table: 'link' | 'host_link';
  /** The column that says whose it is. */
  owner: 'delegate_id' | 'site_visit_id';
  /** The link of each owner, or that there is none, by the owner's id. */
  view: View;
}

/** Until when a link of edition `e` is good: 30 whole days after the season in its time zone, 30 days at the least. */
export const EXPIRES_AT = `greatest((e.season_ends_on + 31)::timestamp AT TIME ZONE e.time_zone, now() + interval '30 days')`;
