import { lostByMoving } from '../../activities/verbs';
import { isSame, type Wish } from './arrangement';

/**
 * What of all that is moved has to be confirmed anew, or its host asked again. A copy is new, and that others of the crew
 * are there changes nothing that anybody has agreed to.
 */
export const losing = (wishes: readonly Wish[]): readonly Wish[] =>
  wishes.filter(
    ({ activity, to, copy }) =>
      !copy && lostByMoving(activity) !== undefined && !isSame(activity, { ...to, crew: undefined }),
  );
