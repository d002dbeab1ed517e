import { useMediaQuery, type Theme } from '@mui/material';
import type { Plan, PlanActivity } from '@yutai/planning';
import { useMemo, useRef, useState } from 'react';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import type { Wish } from './model/arrangement';
import { useBarWords } from './use-bar-words';
import { useMovable, useScene, useShownPlan } from './use-board';
import { useEngine, type Page } from './use-engine';
import { useFocus } from './use-focus';
import { keysOf } from './use-keys';
import { useLook } from './use-look';
import { useLostWords } from './use-lost-words';
import { useSaving } from './use-saving';
import { useSelection } from './use-selection';
import { useStart } from './use-start';
import { useWidth } from './use-viewport';

const HEADER = 46;

/** Says what was done, in a line that is read out as well; written directly, as it is while a card is dragged. */
function useSaid() {
  const [line, setLine] = useState<HTMLElement | null>(null);
  const say = (text: string) => {
    if (line) line.textContent = text;
  };
  return { setLine, say };
}

/** The parts of the page that the engine works on. */
function useElements() {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const narrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const heads = useMemo(() => ({ left: narrow ? 124 : 196, top: HEADER }), [narrow]);
  const all = root && scroll && layer && bar && { root, scroll, layer, bar, heads };
  return { all, scroll, heads, mount: { root: setRoot, scroll: setScroll, layer: setLayer, bar: setBar } };
}

function useOutcomeWords(say: (text: string) => void) {
  const t = useT();
  const { span } = useConflictWords();
  const lost = useLostWords();
  const done = (wishes: readonly Wish[]) => {
    const [first, ...more] = wishes;
    const { startsAt, endsAt } = first?.to ?? {};
    if (more.length > 0)
      return t(`board.done.${first?.copy ? 'copiedMany' : 'movedMany'}`, { smart_count: wishes.length });
    if (!startsAt || !endsAt) return '';
    return t(first?.copy ? 'board.done.copied' : 'board.done.moved', { time: span({ startsAt, endsAt }) });
  };
  return (wishes: readonly Wish[]) => say([done(wishes), lost(wishes)].join(' ').trim());
}

interface DeskProps {
  plan: Plan;
  reread: () => Promise<unknown>;
  onOpen: (activity: PlanActivity) => void;
}

/** Everything that is on the board and can be done on it, by pointer and by keys. */
export function useDesk({ plan, reread, onOpen }: DeskProps) {
  const t = useT();
  const { setLine, say } = useSaid();
  const elements = useElements();
  const { scroll, heads } = elements;
  const [holding, setHolding] = useState(false);
  const copied = useRef<readonly PlanActivity[]>([]);
  const look = useLook(plan, useWidth(scroll) - heads.left);
  const saving = useSaving({ reread, onSaved: useOutcomeWords(say), say });
  const shown = useShownPlan(plan, saving.wanted, holding);
  const scene = useScene(shown, look);
  const byId = useMemo(() => new Map(shown.activities.map((each) => [each.id, each])), [shown]);
  const selection = useSelection(scene.rows, (id) => byId.get(id));
  const focus = useFocus({ rows: scene.rows, scale: look.axis, scroll, heads });
  const isMovable = useMovable();
  const page: Page = {
    scene,
    words: useBarWords(shown, look.look.kind),
    isMovable,
    selectedWith: (id) => selection.with(id).filter(isMovable),
    selected: selection.selected,
    onSelect: selection.these,
    // The keys go on from there, and Escape lets go of it all.
    onBand: (touched) => focus.go(touched.at(-1) ?? focus.spot),
    activity: (id) => byId.get(id),
    cannotMove: (activity) => t('board.cannotMove', { title: nameOf(activity) }),
    say,
    onHolding: setHolding,
    onDrop: (wishes) => void saving.save(wishes),
  };
  const engine = useEngine(elements.all, page);
  useStart(scroll, look.axis, plan.edition.startsOn);
  const copy = (activities: readonly PlanActivity[]) => {
    copied.current = activities;
    say(t('board.done.copyHeld', { smart_count: activities.length }));
  };
  const onKeyDown = keysOf({
    engine,
    page,
    scroll,
    heads,
    focus,
    selection,
    onOpen,
    onUndo: saving.undo,
    onRedo: saving.redo,
    clipboard: { get: () => copied.current, set: copy },
  });
  return {
    setLine,
    elements,
    look,
    saving,
    shown,
    scene,
    byId,
    selection,
    focus,
    isMovable,
    engine,
    holding,
    onKeyDown,
  };
}

export type Desk = ReturnType<typeof useDesk>;
