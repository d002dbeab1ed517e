import { SetMetadata } from '@nestjs/common';
import type { Action, Subject } from '@yutai/access';

/** What a route asks for. A route that says nothing is refused. */
export type RouteRight =
  { kind: 'open' } | { kind: 'signedIn' } | { kind: 'can'; action: Action; subject: Subject };

export const RIGHT = 'right';

/** Anybody may call this; it gives away nothing that is anybody's. */
export const Open = () => SetMetadata(RIGHT, { kind: 'open' } satisfies RouteRight);

/** Anybody who is signed in may call this, about themselves. */
export const SignedIn = () => SetMetadata(RIGHT, { kind: 'signedIn' } satisfies RouteRight);

/** Only those whose role grants it; which rows, the statement says. */
export const Can = (action: Action, subject: Subject) =>
  SetMetadata(RIGHT, { kind: 'can', action, subject } satisfies RouteRight);
