import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { Icon } from './Icon';

export const TABS = ['itinerary', 'contacts', 'documents', 'questions'] as const;
export type Tab = (typeof TABS)[number];

const ICONS = {
  itinerary: 'calendar',
  contacts: 'phone',
  documents: 'document',
  questions: 'question',
} as const;

const isTab = (value: unknown): value is Tab => TABS.includes(value as Tab);

/** Kept with the page in the browser's history, not in the address: behind its # stands the token of a link. */
function rememberedTab(): Tab {
  const state: unknown = history.state;
  const tab = state && typeof state === 'object' && 'tab' in state ? state.tab : undefined;
  return isTab(tab) ? tab : 'itinerary';
}

interface Props {
  /** How many of something new stand behind a tab. */
  counts: Partial<Record<Tab, number>>;
  panels: Record<Tab, ComponentChildren>;
}

/** The parts of the page, one at a time, with a bar at the foot of the phone that leads to each. */
export function Tabs({ counts, panels }: Props) {
  const { strings } = useWords();
  const [tab, setTab] = useState(rememberedTab);
  const bar = useRef<HTMLDivElement>(null);
  const choose = (chosen: Tab) => {
    history.replaceState({ ...(history.state as object | null), tab: chosen }, '');
    setTab(chosen);
    window.scrollTo(0, 0);
  };
  const walk = (event: KeyboardEvent) => {
    const at = TABS.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = TABS[(to + TABS.length) % TABS.length]!;
    choose(next);
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      {TABS.map((each) => (
        <div
          key={each}
          id={`panel-${each}`}
          class="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${each}`}
          hidden={each !== tab}
        >
          {panels[each]}
        </div>
      ))}
      <div class="tab-bar" role="tablist" aria-label={strings.parts} ref={bar} onKeyDown={walk}>
        {TABS.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls={`panel-${each}`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => choose(each)}
          >
            <Icon name={ICONS[each]} />
            <span>{strings.part[each]}</span>
            {counts[each] ? <b class="tab-count">{counts[each]}</b> : null}
          </button>
        ))}
      </div>
    </>
  );
}
