import { DELEGATE_ROLES, pickText } from '@yutai/domain';
import type { KnownDelegate } from './handbook-record.js';

/** One order for all three languages, so that who compares two copies finds the same person in the same row. */
const collator = new Intl.Collator('zh-Hans-CN');

/** By role, then rank, then name; people of one name by id, so that an order never changes by itself. */
export const inProtocolOrder = <D extends Pick<KnownDelegate, 'id' | 'name' | 'role' | 'rank'>>(
  delegates: readonly D[],
): D[] =>
  [...delegates].sort(
    (a, b) =>
      DELEGATE_ROLES.indexOf(a.role) - DELEGATE_ROLES.indexOf(b.role) ||
      a.rank - b.rank ||
      collator.compare(pickText(a.name, 'zh-Hans'), pickText(b.name, 'zh-Hans')) ||
      (a.id < b.id ? -1 : 1),
  );
