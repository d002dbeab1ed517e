import { rowsAllowed, type Ability, type Subject } from '@yutai/access';

/** Tables whose changes are announced, by what reading them is a right to; others are announced to nobody. */
const SUBJECT_OF: Readonly<Record<string, Subject>> = {
  activity: 'activity',
  activity_delegation: 'activity',
  activity_group: 'activity',
  activity_person: 'activity',
  agreement: 'agreement',
  agreement_party: 'agreement',
  amount: 'agreement',
  app_user: 'user',
  ceremony_item: 'ceremony',
  crew_member: 'crewMember',
  delegate: 'delegate',
  delegation: 'delegation',
  delegation_group: 'delegation',
  delegation_group_member: 'delegation',
  edition: 'edition',
  enquiry: 'enquiry',
  enquiry_reply: 'enquiry',
  feed: 'feed',
  file: 'file',
  host_link: 'hostLink',
  indicator: 'indicator',
  indicator_value: 'indicator',
  link: 'link',
  mark: 'attendance',
  meeting: 'meeting',
  notice: 'notice',
  organisation: 'organisation',
  person: 'person',
  place: 'place',
  release: 'release',
  session: 'session',
  session_item: 'session',
  session_speaker: 'session',
  site_visit: 'siteVisit',
  transfer: 'transfer',
  travel_time: 'travelTime',
  vehicle: 'vehicle',
  webhook: 'webhook',
};

/**
 * What somebody is told of an announcement, as JSON text, or `null` for nothing. Who may read only some records of a kind
 * learns that one of them changed and not which, as it may be one of the others.
 */
export function announcedTo(ability: Ability, announcement: string): string | null {
  const { kind } = JSON.parse(announcement) as { kind: string };
  if (kind === 'all') {
    return announcement;
  }
  const subject = SUBJECT_OF[kind];
  const rows = subject ? rowsAllowed(ability, 'read', subject) : 'none';
  if (rows === 'none') {
    return null;
  }
  return rows === 'all' ? announcement : JSON.stringify({ kind });
}
