import type { Principal } from '@yutai/access';
import type { FieldError } from '../problems/problem.js';

interface Stay {
  arrivesAt: string | null;
  departsAt: string | null;
}

/** Who comes leaves after that. Instants with an offset; either may not be known yet. */
export function stayFaults({ arrivesAt, departsAt }: Stay): FieldError[] {
  return arrivesAt !== null && departsAt !== null && Date.parse(departsAt) <= Date.parse(arrivesAt)
    ? [
        {
          field: 'departsAt',
          code: 'range.endBeforeStart',
          message: 'The departure must come after the arrival',
        },
      ]
    : [];
}

/** Whether somebody may make `liaisonId` the liaison: a liaison takes on nothing for others and hands nothing over. */
export function mayAssign(principal: Principal, liaisonId: string | null): boolean {
  return (
    principal.kind === 'system' ||
    (principal.kind === 'user' && (principal.role !== 'liaison' || principal.id === liaisonId))
  );
}
