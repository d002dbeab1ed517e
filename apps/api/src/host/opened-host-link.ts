import type { Principal } from '@yutai/access';

type HostPrincipal = Extract<Principal, { kind: 'hostLink' }>;

/** The principal behind a host's link. */
export class OpenedHostLink implements HostPrincipal {
  readonly kind = 'hostLink';
  readonly linkId: string;
  readonly siteVisitId: string;
  readonly expiresAt: Date;

  constructor({ linkId, siteVisitId, expiresAt }: Omit<OpenedHostLink, 'kind'>) {
    this.linkId = linkId;
    this.siteVisitId = siteVisitId;
    this.expiresAt = expiresAt;
  }
}
