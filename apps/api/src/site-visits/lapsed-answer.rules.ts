import { agreedAnew, agreedOf, type Agreed } from '../scheduling/stored-activity.js';
import type { LapsedAnswer, SiteVisit } from './site-visit.entity.js';

/** What a visit has of its host's answer while nobody has been asked, or not at this time and place. */
const NOT_ASKED = {
  hostAnswer: 'not_asked',
  hostAnsweredAt: null,
  counterProposal: null,
  hostMessage: null,
} as const satisfies Partial<SiteVisit>;

export type Answered = Pick<SiteVisit, keyof typeof NOT_ASKED | 'hostId' | 'lapsedAnswer'>;

/**
 * What becomes of a host's answer as its visit is rearranged. At another time or place, or for others, they are to be
 * asked anew; back where they answered it, their answer holds again, until somebody is asked elsewhere.
 * @param hostId who receives it from now on
 */
export function answerAfter(
  visit: Answered,
  was: Agreed,
  becomes: Agreed,
  hostId = visit.hostId,
): Partial<SiteVisit> {
  if (!agreedAnew(was, becomes)) return {};
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
  { hostId, hostAnswer, hostAnsweredAt, counterProposal, hostMessage }: Answered,
  was: Agreed,
): LapsedAnswer => ({
  ...{ hostId, hostAnswer, counterProposal, hostMessage, of: agreedOf(was) },
  hostAnsweredAt: hostAnsweredAt?.toISOString() ?? null,
});
