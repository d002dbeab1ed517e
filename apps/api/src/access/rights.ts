import { SetMetadata } from '@nestjs/common';
import type { Action, Subject } from '@yutai/access';

/** By what somebody is known: the cookie of a session, of a delegate's link or of a host's, or the address of a feed. */
export type KnownBy = 'session' | 'delegateLink' | 'hostLink' | 'feed';

/** What a route asks for. A route that says nothing is refused. */
export type RouteRight =
  | { kind: 'open' }
  | { kind: 'signedIn'; by: 'session' }
  | { kind: 'can'; by: KnownBy; action: Action; subject: Subject };

export const RIGHT = 'right';

/** Anybody may call this; it gives away nothing that is anybody's. */
export const Open = () => SetMetadata(RIGHT, { kind: 'open' } satisfies RouteRight);

/** Anybody who is signed in may call this, about themselves. */
export const SignedIn = () => SetMetadata(RIGHT, { kind: 'signedIn', by: 'session' } satisfies RouteRight);

/** Only those whose role grants it; which rows, the statement says. */
export const Can = (action: Action, subject: Subject, by: KnownBy = 'session') =>
  SetMetadata(RIGHT, { kind: 'can', by, action, subject } satisfies RouteRight);
