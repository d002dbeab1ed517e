import type { HostAnswer } from '@yutai/domain';
import { agreedAnew, agreedOf, type Agreed } from '../scheduling/stored-activity.js';

/** What a host has said, and nobody has when none was asked. */
interface HostsWord {
  hostAnswer: HostAnswer;
  hostAnsweredAt: Date | null;
  counterProposal: string | null;
  hostMessage: string | null;
}

/** An answer with who gave it, and to what. */
export interface LapsedAnswer extends Omit<HostsWord, 'hostAnsweredAt'> {
  hostAnsweredAt: string | null;
  hostId: string | null;
  of: Agreed;
}

/** What a visit knows of its host. */
export interface Hosted extends HostsWord {
  hostId: string | null;
  lapsedAnswer: LapsedAnswer | null;
}

/** While nobody has been asked, or not at this time and place. */
const NOT_ASKED: HostsWord = {
  hostAnswer: 'not_asked',
  hostAnsweredAt: null,
  counterProposal: null,
  hostMessage: null,
};

/**
 * What becomes of a host's answer as its visit is rearranged. At another time or place, for others or by others, they are
 * to be asked anew; back where they answered it, their answer holds again, until somebody is asked elsewhere.
 * @param hostId who receives it from now on
 */
export function answerAfter(
  visit: Hosted,
  was: Agreed,
  becomes: Agreed,
  hostId = visit.hostId,
): Partial<Hosted> {
  const isOthers = visit.hostId !== null && visit.hostId !== hostId;
  if (!isOthers && !agreedAnew(was, becomes)) return {};
  const { lapsedAnswer: lapsed, hostAnswer } = visit;
  if (lapsed && lapsed.hostId === hostId && !agreedAnew(lapsed.of, becomes)) {
    const { counterProposal, hostMessage, hostAnsweredAt } = lapsed;
    return {
      ...{ hostAnswer: lapsed.hostAnswer, counterProposal, hostMessage, lapsedAnswer: null },
      hostAnsweredAt: hostAnsweredAt === null ? null : new Date(hostAnsweredAt),
    };
  }
  return { ...NOT_ASKED, lapsedAnswer: hostAnswer === 'not_asked' ? lapsed : lapsing(visit, was) };
}

const lapsing = (
  { hostId, hostAnswer, hostAnsweredAt, counterProposal, hostMessage }: Hosted,
  was: Agreed,
): LapsedAnswer => ({
  ...{ hostId, hostAnswer, counterProposal, hostMessage, of: agreedOf(was) },
  hostAnsweredAt: hostAnsweredAt?.toISOString() ?? null,
});
