import type { Plan } from '@yutai/planning';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import type { BarWords } from './engine/bar';
import type { Held } from './model/held';
import { NONE } from './model/grouping';
import type { RowKind } from './model/rows';
import { useLostWords } from './use-lost-words';

/** What is said while something is in the hand. */
export function useBarWords(plan: Plan, kind: RowKind): BarWords {
  const t = useT();
  const { span, sentence } = useConflictWords();
  const { delegations, places, resources = [], crew = [], hosts = [] } = plan;
  const names = { delegation: delegations, place: places, vehicle: resources, crew, host: hosts }[kind];
  const rowName = (id: string) =>
    id === NONE ? t(`board.none.${kind}`) : nameOf(names.find((each) => each.id === id));
  const title = ({ lead, others, copy }: Held) => {
    const name = nameOf(lead);
    if (others.length > 0) return t('board.hand.with', { title: name, smart_count: others.length + 1 });
    return copy ? t('board.hand.copy', { title: name }) : name;
  };
  return {
    title,
    lifted: (held) => {
      const { startsAt, endsAt } = held.lead;
      return startsAt && endsAt
        ? t('board.hand.lifted', { title: title(held), time: span({ startsAt, endsAt }) })
        : t('board.hand.liftedRequest', { title: title(held) });
    },
    where: (range, row) => t('board.hand.in', { time: span(range), row: rowName(row) }),
    sentence,
    level: {
      block: t('conflict.block'),
      restrict: t('conflict.restrict'),
      inform: t('conflict.inform'),
    },
    lost: useLostWords(),
    more: (count) => t('board.hand.more', { smart_count: count }),
    free: t('board.hand.free'),
    putBack: t('board.hand.putBack'),
    outside: t('board.hand.outside'),
  };
}
