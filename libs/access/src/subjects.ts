/** What rights are about. One name for each resource of the API; `itinerary` is what a delegate's link opens. */
export const SUBJECTS = [
  'edition',
  'place',
  'vehicle',
  'crewMember',
  'travelTime',
  'session',
  'siteVisit',
  'transfer',
  'meeting',
  'file',
  'activity',
  'waiting',
  'attendance',
  'delegation',
  'delegate',
  'link',
  'hostLink',
  'feed',
  'release',
  'notice',
  'webhook',
  'itinerary',
  'agreement',
  'progressImport',
  'reminder',
  'ceremony',
  'indicator',
  'enquiry',
  'organisation',
  'person',
  'user',
  'auditEntry',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * What can be done. `write` is create, replace, delete and the verbs of a record; `remove` is delete, of what those who
 * write may not make unsaid; `readDesk` adds what is
 * for the desk and not for everybody who may read (phone, email, arrivals, notes); `readPrivate` what only those learn who
 * look after somebody (room, diet, mobility, whom to call in an emergency); `override` sets a restrict-level conflict aside with a reason;
 * `publish` makes the draft visible to delegates; `answer` is what a host may, by the link to their own visit, and a delegate,
 * by the link to their own itinerary; `ask` is what a delegate may by it: put questions, and read those of their own.
 */
export const ACTIONS = [
  'read',
  'readDesk',
  'readPrivate',
  'write',
  'remove',
  'override',
  'publish',
  'answer',
  'ask',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What deleting one asks for: an enquiry is somebody's, who waits for its answer. */
export const rightToRemove = (subject: Subject): Action => (subject === 'enquiry' ? 'remove' : 'write');
