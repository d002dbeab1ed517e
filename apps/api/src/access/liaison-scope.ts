import { rowsAllowed } from '@yutai/access';
import { Problem } from '../problems/problem.js';
import type { Caller } from './caller.js';

/**
 * The liaison whose delegations' activities are all that the caller may read; `null` for those who may read every one.
 * For statements that a view does not make.
 */
export function liaisonScope({ ability, principal }: Caller): string | null {
  if (rowsAllowed(ability, 'read', 'activity') === 'all') {
    return null;
  }
  if (principal.kind !== 'user') {
    throw Problem.of('right.missing', 'Your role does not allow this');
  }
  return principal.id;
}
