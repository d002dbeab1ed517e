import {
  rightToRemove,
  rowsAllowed,
  type Ability,
  type Action,
  type Condition,
  type Subject,
} from '@yutai/access';

const SUBJECT_OF: Readonly<Record<string, Subject>> = {
  organisations: 'organisation',
  people: 'person',
  places: 'place',
  'travel-times': 'travelTime',
  'travel-matrix': 'travelTime',
  editions: 'edition',
  delegations: 'delegation',
  delegates: 'delegate',
  activities: 'activity',
  timetable: 'activity',
  board: 'activity',
  conflicts: 'activity',
  waiting: 'waiting',
  meetings: 'meeting',
  transfers: 'transfer',
  'transfer-proposals': 'transfer',
  vehicles: 'vehicle',
  'crew-members': 'crewMember',
  sessions: 'session',
  'site-visits': 'siteVisit',
  files: 'file',
  agreements: 'agreement',
  ceremonies: 'ceremony',
  'agreement-board': 'agreement',
  comparison: 'agreement',
  enquiries: 'enquiry',
  indicators: 'indicator',
  releases: 'release',
  notices: 'notice',
  webhooks: 'webhook',
  readings: 'delegate',
  attendance: 'attendance',
  reminders: 'reminder',
  links: 'link',
  'host-links': 'hostLink',
  feeds: 'feed',
  users: 'user',
  'audit-entries': 'auditEntry',
};

/** react-admin's actions by the rights they need; an action that is a right already stands for itself. */
const ACTION_OF: Readonly<Record<string, Action>> = {
  list: 'read',
  show: 'read',
  export: 'read',
  create: 'write',
  edit: 'write',
  override: 'override',
  publish: 'publish',
  readDesk: 'readDesk',
  readPrivate: 'readPrivate',
};

const meets = (record: Record<string, unknown>) => (condition: Condition) => {
  const value = record[condition.field];
  if (condition.operator !== 'equals') return (value == null) === (condition.operator === 'null');
  return Array.isArray(value) ? value.includes(condition.value) : value === condition.value;
};

/**
 * Whether a button or a page is offered: the same table of rights that the API keeps to, held against the record
 * where there is one. Without a record: whether there could be one. What is not in the table is refused.
 */
export function mayAct(
  ability: Ability,
  action: string,
  resource: string,
  record?: Record<string, unknown>,
): boolean {
  const subject = SUBJECT_OF[resource];
  const right = subject && action === 'delete' ? rightToRemove(subject) : ACTION_OF[action];
  if (!subject || !right) return false;
  const allowed = rowsAllowed(ability, right, subject);
  if (allowed === 'all') return true;
  if (allowed === 'none') return false;
  return !record || allowed.some((conditions) => conditions.every(meets(record)));
}
