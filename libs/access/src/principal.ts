import type { Role } from '@yutai/domain';

/**
 * Who a request comes from: an account, a link in a delegate's or a host's hand, a calendar that reads its feed, a command
 * of ours, or nobody known.
 */
export type Principal =
  | { kind: 'user'; id: string; name: string; email: string; role: Role }
  | { kind: 'delegateLink'; linkId: string; delegateId: string }
  | { kind: 'hostLink'; linkId: string; siteVisitId: string }
  | { kind: 'feed'; feedId: string }
  | { kind: 'system'; name: string }
  | { kind: 'anonymous' };

export const ANONYMOUS: Principal = { kind: 'anonymous' };
