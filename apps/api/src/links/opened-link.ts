import type { Principal } from '@yutai/access';

type LinkPrincipal = Extract<Principal, { kind: 'delegateLink' }>;

/** The principal behind a delegate's link, with what was read of the delegate beside it. */
export class OpenedLink implements LinkPrincipal {
  readonly kind = 'delegateLink';
  readonly linkId: string;
  readonly delegateId: string;
  readonly expiresAt: Date;
  /** Id, name, role and language as JSON text. */
  readonly delegate: string;
  /** The latest release of the delegate's edition; null before the first. */
  readonly releaseId: string | null;
  /** When the delegate said that they have read it. */
  readonly readAt: Date | null;
  /** The release they know: the last they have read or, before they read any, the first they opened. */
  readonly knownReleaseId: string | null;

  constructor(found: Omit<OpenedLink, 'kind'>) {
    const { linkId, delegateId, expiresAt, delegate, releaseId, readAt, knownReleaseId } = found;
    this.linkId = linkId;
    this.delegateId = delegateId;
    this.expiresAt = expiresAt;
    this.delegate = delegate;
    this.releaseId = releaseId;
    this.readAt = readAt;
    this.knownReleaseId = knownReleaseId;
  }
}
