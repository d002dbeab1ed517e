/** Who is in what. */
export interface Membership {
  delegationId: string;
  personId: string;
}

/**
 * The delegations whose bookings a change moves, the one that is left first. `null` stands for not being a delegate;
 * nothing is moved when the same person stays.
 */
export function delegationsToRebook(before: Membership | null, after: Membership | null): string[] {
  const same = before?.delegationId === after?.delegationId && before?.personId === after?.personId;
  const concerned = same ? [] : [before?.delegationId, after?.delegationId];
  return [...new Set(concerned.filter((id) => id !== undefined))];
}
