/** How far a delegate is with the latest release: no link, the link unopened since, opened, or said to be read. */
export const READING_STATES = ['noLink', 'unopened', 'opened', 'read'] as const;
export type ReadingState = (typeof READING_STATES)[number];
