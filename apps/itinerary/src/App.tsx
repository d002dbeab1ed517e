import { Colophon } from './components/Colophon';
import { Days } from './components/Days';
import { LanguageSwitch } from './components/LanguageSwitch';
import { Masthead } from './components/Masthead';
import { NoticeBoard } from './components/NoticeBoard';
import { NowNext } from './components/NowNext';
import { Skeleton } from './components/Skeleton';
import { Stale } from './components/Stale';
import { Notes } from './components/Notes';
import { STRINGS } from './language';
import { mayPass } from './load';
import { entriesOf } from './schedule';
import { type Copy, useItinerary, type View } from './use-itinerary';
import { useLanguage } from './use-language';
import { useNow } from './use-now';
import { useWords, WordsContext } from './words';

/** The whole page: what is loaded decides the screen. */
export function App() {
  const { reload, ...view } = useItinerary();
  const itinerary = view.copy?.itinerary;
  const [language, choose] = useLanguage({
    own: itinerary?.delegate.language ?? null,
    usual: 'zh-Hant',
    titleIn: (language) => STRINGS[language].pageTitle,
  });
  const timeZone = itinerary?.edition.timeZone ?? 'Asia/Shanghai';
  return (
    <WordsContext.Provider value={{ language, strings: STRINGS[language], timeZone }}>
      <div class="page">
        <Masthead itinerary={itinerary}>
          <LanguageSwitch chosen={language} choose={choose} />
        </Masthead>
        <main>
          <Screen view={view} reload={reload} />
        </main>
        {view.copy && <Colophon {...view.copy} />}
      </div>
    </WordsContext.Provider>
  );
}

function Screen({ view, reload }: { view: View; reload: () => void }) {
  const { strings } = useWords();
  const { copy, failure, loading } = view;
  if (copy) {
    return (
      <>
        {failure && <Stale asOf={copy.asOf} busy={loading} retry={reload} />}
        <Plan {...copy} />
      </>
    );
  }
  if (!failure) return <Skeleton />;
  return (
    <NoticeBoard
      {...strings.failure[failure]}
      alert
      busy={loading}
      retry={mayPass(failure) ? reload : undefined}
    />
  );
}

function Plan({ itinerary }: Copy) {
  const { strings, timeZone } = useWords();
  const now = useNow();
  if (!itinerary.release) return <NoticeBoard {...strings.unpublished} />;
  if (itinerary.activities.length === 0) return <NoticeBoard {...strings.empty} />;
  const entries = entriesOf(itinerary.activities, timeZone);
  return (
    <>
      <NowNext entries={entries} edition={itinerary.edition} now={now} />
      <Notes activities={itinerary.activities} />
      <Days entries={entries} now={now} />
    </>
  );
}
