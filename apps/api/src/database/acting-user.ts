/** The id of the user who acted, in SQL, of an audit's actor; null for links and commands. */
export const ACTING_USER = (actor: string) =>
  `CASE WHEN ${actor} LIKE 'user:%' THEN substr(${actor}, 6)::uuid END`;
