import type { ActivityStatus, HostAnswer } from '@yutai/domain';
import type { Verb } from './use-verb';

/** From which statuses a verb can be asked for; the API decides. */
const FROM: Readonly<Record<Verb, readonly ActivityStatus[]>> = {
  confirm: ['planned'],
  complete: ['planned', 'confirmed'],
  cancel: ['request', 'planned', 'confirmed'],
  restore: ['cancelled'],
  reopen: ['done'],
  'record-answer': ['request', 'planned', 'confirmed'],
  'record-host-answer': ['request', 'planned', 'confirmed'],
};

export const applies = (verb: Verb, status: ActivityStatus) => FROM[verb].includes(status);

/** What the host of a visit has said, as long as that is not a yes; undefined for what no host is asked about. */
export function unsureOf(activity: object): Exclude<HostAnswer, 'accepted'> | undefined {
  const answer = 'hostAnswer' in activity ? (activity.hostAnswer as HostAnswer) : 'accepted';
  return answer === 'accepted' ? undefined : answer;
}

/** What has to be said or asked anew once it is moved: that it takes place, the host's answer, both or neither. */
export function lostByMoving(activity: { status: ActivityStatus }): 'both' | 'status' | 'host' | undefined {
  const status = activity.status === 'confirmed';
  const host = 'hostAnswer' in activity && activity.hostAnswer !== 'not_asked';
  if (status && host) return 'both';
  return status ? 'status' : host ? 'host' : undefined;
}
