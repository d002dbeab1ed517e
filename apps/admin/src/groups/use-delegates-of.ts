import type { Delegate, Delegation } from '../api/records';
import { useAll } from '../api/use-all';

/** Everybody of a delegation, heads first; undefined until they are known. */
export const useDelegatesOf = ({ id }: Delegation): Delegate[] | undefined =>
  useAll<Delegate>('delegates', { delegationId: id }, { field: 'rank', order: 'ASC' }).data;
