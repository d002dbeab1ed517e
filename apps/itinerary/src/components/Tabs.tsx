import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NEWS_OF, type PartWithNews } from '../beside/news';
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
  /** How much behind a tab was not looked at yet. */
  news: Record<PartWithNews, number>;
  /** How much behind a tab waits for something. */
  waiting: Partial<Record<Tab, number>>;
  panels: Record<Tab, ComponentChildren>;
  /** What is behind a tab is looked at. */
  look: (tab: PartWithNews) => void;
}

/** Which part is shown; each keeps the place that was read in it. */
function useTab() {
  const [tab, setTab] = useState(rememberedTab);
  const placesRef = useRef<Partial<Record<Tab, number>>>({});
  const choose = (chosen: Tab) => {
    placesRef.current[tab] = window.scrollY;
    history.replaceState({ ...(history.state as object | null), tab: chosen }, '');
    setTab(chosen);
  };
  const isFirstRef = useRef(true);
  useLayoutEffect(() => {
    if (!isFirstRef.current) window.scrollTo(0, placesRef.current[tab] ?? 0);
    isFirstRef.current = false;
  }, [tab]);
  return [tab, choose] as const;
}

/** The parts of the page, one at a time, with a bar at the foot of the phone that leads to each. */
export function Tabs({ news, waiting, panels, look }: Props) {
  const [tab, choose] = useTab();
  const shown = NEWS_OF.find((part) => part === tab && news[part] > 0);
  useEffect(() => {
    if (shown) look(shown);
  }, [shown, look]);
  const counts: Partial<Record<Tab, number>> = news;
  return (
    <>
      <TabBar tab={tab} choose={choose} countOf={(each) => (counts[each] ?? 0) + (waiting[each] ?? 0)} />
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
    </>
  );
}

interface BarProps {
  tab: Tab;
  choose: (tab: Tab) => void;
  countOf: (tab: Tab) => number;
}

function TabBar({ tab, choose, countOf }: BarProps) {
  const { strings } = useWords();
  const bar = useRef<HTMLDivElement>(null);
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
          <TabCount count={countOf(each)} />
        </button>
      ))}
    </div>
  );
}

function TabCount({ count }: { count: number }) {
  const { strings } = useWords();
  if (count === 0) return null;
  return (
    <>
      <b class="tab-count" aria-hidden="true">
        {count}
      </b>
      <span class="unseen">{strings.signs(count)}</span>
    </>
  );
}
