import { lostByMoving } from '../activities/verbs';
import { useT } from '../i18n/use-t';
import type { Wish } from './model/arrangement';
import { losing } from './model/losing';

/** What moving something costs, in words: a confirmation, its host's answer. Empty where it costs nothing. */
export function useLostWords() {
  const t = useT();
  return (wishes: readonly Wish[]) => {
    const [first, ...more] = losing(wishes);
    const lost = first && lostByMoving(first.activity);
    if (!lost) return '';
    return wishes.length === 1
      ? t(`activity.ask.moveText.${lost}`)
      : t('activity.ask.moveText.several', { smart_count: more.length + 1 });
  };
}
