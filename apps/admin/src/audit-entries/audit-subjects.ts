import type { AuditEntry, ResourceName } from '../api/records';
import type { WordList } from '../i18n/words';

interface Subject {
  /** Whose words name the table and its columns. */
  resource: ResourceName;
  /** The column that holds the record which the row belongs to; the entry's own id where it is not given. */
  owner?: string;
  /** Where the entry's id is of no record with a page. */
  pageless?: true;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  organisation: { resource: 'organisations' },
  person: { resource: 'people' },
  place: { resource: 'places' },
  travel_time: { resource: 'travel-times' },
  edition: { resource: 'editions' },
  delegation: { resource: 'delegations' },
  delegate: { resource: 'delegates' },
  delegation_group: { resource: 'delegations', owner: 'delegation_id' },
  delegation_group_member: { resource: 'delegations', owner: 'delegation_id' },
  app_user: { resource: 'users' },
  activity: { resource: 'activities' },
  activity_delegation: { resource: 'activities' },
  activity_group: { resource: 'activities' },
  activity_person: { resource: 'activities' },
  site_visit: { resource: 'site-visits' },
  session: { resource: 'sessions' },
  session_speaker: { resource: 'sessions', pageless: true },
  session_item: { resource: 'sessions', pageless: true },
  ceremony_item: { resource: 'ceremonies' },
  meeting: { resource: 'meetings' },
  transfer: { resource: 'transfers' },
  vehicle: { resource: 'vehicles' },
  crew_member: { resource: 'crew-members' },
  release: { resource: 'releases' },
  agreement: { resource: 'agreements' },
  agreement_party: { resource: 'agreements', pageless: true },
  amount: { resource: 'agreements', owner: 'agreement_id' },
  enquiry: { resource: 'enquiries' },
  enquiry_reply: { resource: 'enquiries', owner: 'enquiry_id' },
  indicator: { resource: 'indicators' },
  indicator_value: { resource: 'indicators', owner: 'indicator_id' },
  link: { resource: 'delegates', owner: 'delegate_id' },
  host_link: { resource: 'site-visits', owner: 'site_visit_id' },
  file: { resource: 'files', pageless: true },
};

export const resourceOf = (table: string): ResourceName | undefined => SUBJECTS[table]?.resource;

/** The record whose page shows what the entry is about; none where the entry does not say which. */
export function subjectOf({ entity, entityId, before, after }: AuditEntry) {
  const subject = SUBJECTS[entity];
  if (!subject || subject.pageless) return undefined;
  const { resource, owner } = subject;
  const id: unknown = owner ? (after?.[owner] ?? before?.[owner]) : entityId;
  return typeof id === 'string' ? { resource, id } : undefined;
}

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The columns that an entry says something of: of a whole record, those that were filled in. */
export const columnsOf = ({ before, after }: Pick<AuditEntry, 'before' | 'after'>) =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (column) => !isNothing(before?.[column]) || !isNothing(after?.[column]),
  );

export const camelCase = (column: string) =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const REFERENCES: Readonly<Record<string, ResourceName>> = {
  organisation_id: 'organisations',
  host_id: 'organisations',
  requester_id: 'organisations',
  counterpart_id: 'organisations',
  operator_id: 'organisations',
  vehicle_id: 'vehicles',
  co_host_ids: 'organisations',
  person_id: 'people',
  signatory_id: 'people',
  host_contact_id: 'people',
  place_id: 'places',
  hotel_id: 'places',
  to_place_id: 'places',
  from_place_id: 'places',
  parent_id: 'places',
  edition_id: 'editions',
  delegation_id: 'delegations',
  delegate_id: 'delegates',
  site_visit_id: 'site-visits',
  asked_by_id: 'delegates',
  liaison_id: 'users',
  owner_id: 'users',
  agreement_id: 'agreements',
  indicator_id: 'indicators',
  signed_at_activity_id: 'activities',
  uploaded_by: 'users',
  author_id: 'users',
  enquiry_id: 'enquiries',
};

/** Of which resource the ids in a column are. */
export const referenceOf = (column: string): ResourceName | undefined => REFERENCES[column];

const LISTS: Readonly<Record<string, WordList>> = {
  'indicator.measure': 'measure',
  'activity.kind': 'activityKind',
  'activity.status': 'activityStatus',
  'place.kind': 'placeKind',
  'delegate.role': 'delegateRole',
  'app_user.role': 'role',
  'site_visit.host_answer': 'hostAnswer',
  'session.session_kind': 'sessionKind',
  'meeting.answer': 'meetingAnswer',
  'activity_person.part': 'activityPart',
  'activity.languages': 'spokenLanguage',
  'crew_member.languages': 'spokenLanguage',
  'crew_member.duties': 'crewDuty',
  'agreement.kind': 'agreementKind',
  'agreement.stage': 'agreementStage',
  'agreement.status': 'agreementStatus',
  'amount.kind': 'amountKind',
  'enquiry.topic': 'enquiryTopic',
  'enquiry.status': 'enquiryStatus',
  'enquiry_reply.kind': 'replyKind',
};

/** The list whose words a column's values have. */
export function listOf(table: string, column: string): WordList | undefined {
  if (column === 'side') return 'side';
  return column === 'language' ? 'language' : LISTS[`${table}.${column}`];
}

/** A range as PostgreSQL writes it, `["2025-09-16 01:00:00+00","2025-09-16 03:00:00+00")`, as two RFC 3339 instants. */
export function rangeOf(value: unknown): [string, string] | undefined {
  const found = typeof value === 'string' ? /^\["?([^",]+)"?,"?([^",]+)"?\)$/.exec(value) : null;
  const instants = found
    ?.slice(1)
    .map((end) => new Date(end.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')));
  const [from, to] = instants ?? [];
  return from && to && !isNaN(+from) && !isNaN(+to) ? [from.toISOString(), to.toISOString()] : undefined;
}
