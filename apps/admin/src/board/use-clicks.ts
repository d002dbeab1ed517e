import type { PlanActivity } from '@yutai/planning';
import type { FocusEvent, MouseEvent, SyntheticEvent } from 'react';
import type { Spot } from './model/walking';
import type { Desk } from './use-desk';

/** The card of an event; one of the tray is in no row. */
function spotOf(event: SyntheticEvent): Spot | null {
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
  return card ? { id: card.dataset.card ?? '', row: card.dataset.row ?? '' } : null;
}

/** What a click on a card does: selects it, with others, or opens it. What was dragged is not clicked. */
export function clicksOf({ selection, focus, byId }: Desk, onOpen: (activity: PlanActivity) => void) {
  return {
    onClick: (event: MouseEvent) => {
      const spot = spotOf(event);
      const onGround = !spot && (event.target as HTMLElement).closest('[role="grid"]');
      if (onGround) selection.clear();
      else if (!spot) return;
      else if (event.shiftKey) selection.upTo(spot);
      else if (event.ctrlKey || event.metaKey) selection.toggle(spot);
      else selection.only(spot);
    },
    onDoubleClick: (event: MouseEvent) => {
      const activity = byId.get(spotOf(event)?.id ?? '');
      if (activity) onOpen(activity);
    },
    onFocus: (event: FocusEvent) => {
      const spot = spotOf(event);
      if (spot && (event.target as HTMLElement).dataset.placed !== undefined) focus.noted(spot);
    },
  };
}
