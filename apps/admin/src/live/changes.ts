import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** What the API announces: a row of a table, or that some were missed. */
interface Announcement {
  kind: string;
}

/** What is shown of the timetable; a dry run, as what was refused may be free now. */
const TIMETABLE = [
  'activities',
  'site-visits',
  'sessions',
  'ceremonies',
  'meetings',
  'transfers',
  'editions',
  'waiting',
  'releases',
  'notices',
  'dryRun',
];
const AGREEMENTS = ['agreements', 'ceremonies', 'reminders', 'waiting'];

/** Which resources show what a table holds. What others only name, such as a person, may be shown anywhere. */
const SHOWN_IN: Record<string, readonly string[] | undefined> = {
  activity: TIMETABLE,
  activity_delegation: TIMETABLE,
  activity_person: TIMETABLE,
  site_visit: TIMETABLE,
  host_link: ['site-visits', 'waiting'],
  file: ['files'],
  session: TIMETABLE,
  meeting: TIMETABLE,
  transfer: TIMETABLE,
  session_speaker: TIMETABLE,
  crew_member: ['crew-members', 'editions', 'dryRun'],
  session_item: TIMETABLE,
  notice: ['notices'],
  release: TIMETABLE,
  mark: ['attendance'],
  agreement: AGREEMENTS,
  agreement_party: AGREEMENTS,
  amount: AGREEMENTS,
  ceremony_item: ['ceremonies'],
  enquiry: ['enquiries', 'waiting'],
  enquiry_reply: ['enquiries'],
  indicator: ['indicators'],
  indicator_value: ['indicators'],
};

/**
 * A form keeps the record it was opened with, at its version: read again, what was typed would be saved over what nobody
 * has seen. The timetable has forms too, in its drawer and at what is held in the hand.
 */
const isForm = (path: string) => /\/create$|^\/admin\/[^/]+\/[^/]+$|^\/admin\/timetable$/.test(path);

/** Whether a query, by its key, may show something of what has changed. `path` is the page's. */
export function isConcerned(
  [resource, method]: QueryKey,
  changes: readonly Announcement[],
  path: string,
): boolean {
  if (method === 'getOne' && isForm(path)) return false;
  return changes.some(({ kind }) => {
    const resources = SHOWN_IN[kind];
    return !resources || (typeof resource === 'string' && resources.includes(resource));
  });
}

/** Reads again what is on the page and has changed; what is elsewhere, when somebody goes there. */
export function refresh(client: QueryClient, changes: readonly Announcement[]): Promise<void> {
  const { pathname } = window.location;
  return client.invalidateQueries({ predicate: ({ queryKey }) => isConcerned(queryKey, changes, pathname) });
}

export type { Announcement };
