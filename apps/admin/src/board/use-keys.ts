import type { PlanActivity } from '@yutai/planning';
import type { KeyboardEvent } from 'react';
import type { Engine, Page } from './use-engine';
import { commandOf, type Command } from './model/keyboard';
import { firstRowOf } from './model/rows';
import { minutesOf } from './model/scale';
import { endOfRow, found, walked, type Spot } from './model/walking';
import { reveal, type useFocus } from './use-focus';
import type { useSelection } from './use-selection';

interface Desk {
  engine: Engine | null;
  page: Page;
  scroll: HTMLElement | null;
  heads: { left: number; top: number };
  focus: ReturnType<typeof useFocus>;
  selection: ReturnType<typeof useSelection>;
  onOpen: (activity: PlanActivity) => void;
  onUndo: () => void;
  onRedo: () => void;
  clipboard: { get: () => readonly PlanActivity[]; set: (activities: readonly PlanActivity[]) => void };
}

/** The card that the key was pressed on: on the board, or in the tray. */
function cardOf(event: KeyboardEvent): Spot | null {
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
  return card ? { id: card.dataset.card ?? '', row: card.dataset.row ?? '' } : null;
}

function lift(desk: Desk, spot: Spot, copies?: readonly PlanActivity[]): void {
  const { engine, page, scroll, heads, selection } = desk;
  const [copied, ...more] = copies ?? [];
  const lead = copied ?? page.activity(spot.id);
  if (!engine || !lead || !scroll) return;
  if (!page.isMovable(lead)) {
    page.say(page.cannotMove(lead));
    return;
  }
  const { scene } = page;
  const others = copies ? more : selection.with(lead.id);
  const isHere = found(scene.rows, spot)?.card.activity.id === lead.id;
  engine.hand.lift(scene, lead, isHere ? spot.row : firstRowOf(lead, scene.kind, scene.rows), {
    others,
    copy: Boolean(copies),
  });
  if (lead.startsAt) return;
  // What has no time yet is first held over the middle of what is seen.
  const middle = scroll.scrollLeft + (scroll.clientWidth - heads.left) / 2;
  engine.hand.put({ at: Math.round(minutesOf(scene.axis, middle) / 60) * 60 });
}

function whileHeld(desk: Desk, command: Command, engine: Engine): void {
  const { page, scroll, heads, focus } = desk;
  if (command.do === 'nudge') engine.hand.nudge(command);
  else if (command.do === 'stretch') engine.hand.nudge({ longer: command.steps });
  else if (command.do === 'cancel') engine.hand.empty();
  else if (command.do === 'drop') {
    focus.keep();
    page.onDrop(engine.hand.drop());
  }
  const { place } = engine.hand;
  if (place && scroll) reveal(scroll, heads, place);
}

function whileWalking(desk: Desk, command: Command, spot: Spot): void {
  const { page, focus, selection, clipboard } = desk;
  const { rows } = page.scene;
  const activity = page.activity(spot.id);
  const chosen = selection.selected.has(spot.id) ? selection.activities : activity ? [activity] : [];
  if (command.do === 'walk') focus.go(walked(rows, spot, command.across, command.down));
  else if (command.do === 'end') focus.go(endOfRow(rows, spot, command.which));
  else if (command.do === 'lift') lift(desk, spot);
  else if (command.do === 'select') selection.toggle(spot);
  else if (command.do === 'unselect') selection.clear();
  else if (command.do === 'open' && activity) desk.onOpen(activity);
  else if (command.do === 'copy') clipboard.set(chosen.filter(page.isMovable));
  else if (command.do === 'paste' && clipboard.get().length > 0) lift(desk, spot, clipboard.get());
}

/** Everything that the pointer does, by keys. */
export const keysOf = (desk: Desk) => (event: KeyboardEvent) => {
  const { engine } = desk;
  const spot = cardOf(event);
  const { key, shiftKey, altKey } = event;
  if (!engine || altKey || !spot) return;
  const holding = engine.hand.now !== null;
  const command = commandOf({ key, shiftKey, ctrlKey: event.ctrlKey || event.metaKey }, holding);
  if (!command) return;
  event.preventDefault();
  event.stopPropagation();
  if (command.do === 'undo') desk.onUndo();
  else if (command.do === 'redo') desk.onRedo();
  else if (holding) whileHeld(desk, command, engine);
  else whileWalking(desk, command, spot);
};
