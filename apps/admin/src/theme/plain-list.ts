/** A list to those who hear it, and to the eye no more than its lines. */
export const PLAIN_LIST = { m: 0, p: 0, listStyle: 'none' } as const;
