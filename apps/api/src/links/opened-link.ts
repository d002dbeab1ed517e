import type { Principal } from '@yutai/access';

type LinkPrincipal = Extract<Principal, { kind: 'delegateLink' }>;

/** The principal behind a delegate's link, with what was read of the delegate beside it. */
export class OpenedLink implements LinkPrincipal {
  readonly kind = 'delegateLink';
  readonly linkId: string;
  readonly delegateId: string;
  readonly expiresAt: Date;
  /** Name, role and language as JSON text. */
  readonly delegate: string;
  /** The latest release of the delegate's edition; null before the first. */
  readonly releaseId: string | null;

  constructor({ linkId, delegateId, expiresAt, delegate, releaseId }: Omit<OpenedLink, 'kind'>) {
    this.linkId = linkId;
    this.delegateId = delegateId;
    this.expiresAt = expiresAt;
    this.delegate = delegate;
    this.releaseId = releaseId;
  }
}
