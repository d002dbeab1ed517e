import type { ActivityStatus } from '@yutai/domain';
import type { Verb } from './use-verb';

/** From which statuses a verb can be asked for; the API decides. */
const FROM: Readonly<Record<Verb, readonly ActivityStatus[]>> = {
  confirm: ['planned'],
  complete: ['planned', 'confirmed'],
  cancel: ['request', 'planned', 'confirmed'],
  restore: ['cancelled'],
  reopen: ['done'],
  'record-host-answer': ['request', 'planned', 'confirmed'],
};

export const applies = (verb: Verb, status: ActivityStatus) => FROM[verb].includes(status);
