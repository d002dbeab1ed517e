import type { ActivityStatus } from '@yutai/domain';
import type { Failure } from '../../load';
import type { Notice } from '../../strings/strings';
import type { Choice, Fault } from '../host-visit';

/** Everything the host's page says, once per language. Clocks ("14:05") and dates come formatted. */
export interface HostStrings {
  pageTitle: string;
  lead: string;
  loading: string;
  host: string;
  time: string;
  noTime: string;
  place: string;
  noPlace: string;
  delegations: string;
  headcount: string;
  people: (count: number) => string;
  topics: string;
  question: string;
  choice: Record<Choice, { title: string; text: string }>;
  proposal: string;
  day: string;
  from: string;
  to: string;
  localTime: (offset: string) => string;
  message: string;
  messageHint: string;
  send: string;
  sending: string;
  /** Of an answer that is on record. */
  answered: string;
  answer: Record<Choice, string>;
  proposed: string;
  said: string;
  sentAt: (moment: string) => string;
  mayChange: string;
  change: string;
  keep: string;
  fault: Record<Fault, string>;
  unsent: (reason: string) => string;
  /** Why an answer did not go out, where waiting or trying again helps. */
  reason: Record<'network' | 'server' | 'tooMany', string>;
  changed: string;
  stale: string;
  /** What has been settled, so that there is nothing left to answer. */
  settled: Record<Exclude<ActivityStatus, 'request' | 'planned'>, Notice>;
  failure: Record<Failure, Notice>;
}
