import {
  ACTIVITY_MOVES,
  AHEAD_STATUSES,
  type ActivityStatus,
  type ActivityVerb,
  type HostAnswer,
} from '@yutai/domain';
import type { Verb } from './use-verb';

/** Whether a verb can be asked for; what moves no status can be done with what lies ahead, and what came of it with what is over. */
export const applies = (verb: Verb, status: ActivityStatus): boolean => {
  if (verb === 'record-outcome') return status === 'done';
  const from = verb in ACTIVITY_MOVES ? ACTIVITY_MOVES[verb as ActivityVerb].from : AHEAD_STATUSES;
  return from.some((allowed) => allowed === status);
};

/** What the host of a visit has said, as long as that is not a yes; undefined for what no host is asked about. */
export function unsureOf(activity: object): Exclude<HostAnswer, 'accepted'> | undefined {
  const answer = 'hostAnswer' in activity ? (activity.hostAnswer as HostAnswer) : 'accepted';
  return answer === 'accepted' ? undefined : answer;
}

/** What has to be said or asked anew once it is moved: that it takes place, the host's answer, both or neither. */
export function lostByMoving(activity: {
  status: ActivityStatus;
  hostAnswer?: HostAnswer | null;
}): 'both' | 'status' | 'host' | undefined {
  const status = activity.status === 'confirmed';
  const host = (activity.hostAnswer ?? 'not_asked') !== 'not_asked';
  if (status && host) return 'both';
  return status ? 'status' : host ? 'host' : undefined;
}
