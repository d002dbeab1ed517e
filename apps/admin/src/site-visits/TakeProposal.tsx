import type { SiteVisit } from '../api/records';
import { OneClickMove, type Move } from './OneClickMove';

/** A visit with a time that its host proposes. */
export type Proposed = Pick<SiteVisit, 'id' | 'version' | 'counterStartsAt' | 'counterEndsAt'>;

/** One click moves the visit to the time that the host proposes. */
export function TakeProposal({ visit }: { visit: Proposed }) {
  const { counterStartsAt: startsAt, counterEndsAt: endsAt } = visit;
  const move: Move = {
    verb: 'accept-proposal',
    label: 'host.take',
    look: 'contained',
    done: 'host.taken',
    refused: 'host.refused',
    inForm: { startsAt, endsAt },
  };
  return <OneClickMove visit={visit} move={move} />;
}
