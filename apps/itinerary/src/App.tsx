import { AddToCalendar } from './calendar/AddToCalendar';
import { Changes, toBeRead } from './components/Changes';
import { Colophon } from './components/Colophon';
import { Days } from './components/Days';
import { LanguageSwitch } from './components/LanguageSwitch';
import { Masthead } from './components/Masthead';
import { NoticeBoard } from './components/NoticeBoard';
import { NowNext } from './components/NowNext';
import { isOnHomeScreen, PasteLink } from './components/PasteLink';
import { Skeleton } from './components/Skeleton';
import { Stale } from './components/Stale';
import { Notes } from './components/Notes';
import { Tabs } from './components/Tabs';
import { type BesideHere, useBeside } from './beside/use-beside';
import { Contacts } from './contacts/Contacts';
import { Documents } from './documents/Documents';
import { Questions } from './questions/Questions';
import { STRINGS } from './language';
import { InApp } from './save/InApp';
import { Save } from './save/Save';
import { mayPass } from './load';
import { entriesOf } from './schedule';
import type { Copy } from './kept';
import { useItinerary, type View } from './use-itinerary';
import { useLanguage } from './use-language';
import { useNow } from './use-now';
import { useWords, WordsContext } from './words';

/** The whole page: what is loaded decides the screen. */
export function App() {
  const { reload, read, ...view } = useItinerary();
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
        {isSecureContext && <InApp />}
        <main tabIndex={-1}>
          <Screen view={view} reload={reload} read={read} />
        </main>
      </div>
    </WordsContext.Provider>
  );
}

function Screen({ view, reload, read }: { view: View; reload: () => void; read: () => void }) {
  const { strings } = useWords();
  const { copy, failure, refused, loading, loads } = view;
  if (copy) {
    return (
      <>
        {refused && (
          <div class="stale" role="alert">
            <p>
              {strings.failure[refused].title}
              {strings.keptInstead}
            </p>
          </div>
        )}
        {failure && <Stale failure={failure} asOf={copy.asOf} busy={loading} retry={reload} />}
        <Parts copy={copy} loads={loads} read={read} />
      </>
    );
  }
  if (!failure) return <Skeleton />;
  if (failure === 'required' && isOnHomeScreen()) return <PasteLink />;
  return (
    <NoticeBoard
      {...strings.failure[failure]}
      alert
      busy={loading}
      retry={mayPass(failure) ? reload : undefined}
    />
  );
}

/** What the delegate finds behind each tab. */
function Parts({ copy, loads, read }: { copy: Copy; loads: number; read: () => void }) {
  const here = useBeside(loads);
  const { strings } = useWords();
  return (
    <>
      {!here.keeping && (
        <div class="stale" role="status">
          <p>{strings.notKept}</p>
        </div>
      )}
      <Tabs
        news={here.news}
        waiting={{ itinerary: toBeRead(copy.itinerary), questions: here.unsent.length }}
        look={here.look}
        panels={{
          itinerary: (
            <>
              <Plan {...copy} contacts={here.contacts} read={read} />
              <Colophon {...copy} />
            </>
          ),
          contacts: (
            <Contacts
              loaded={here.contacts}
              sharing={{ said: here.phoneShared, share: here.sharePhone }}
              wantMail={here.wantMail}
            />
          ),
          documents: <Documents loaded={here.documents} />,
          questions: <Questions here={here} />,
        }}
      />
    </>
  );
}

interface PlanProps extends Copy {
  contacts: BesideHere['contacts'];
  read: () => void;
}

function Plan({ contacts, read, ...copy }: PlanProps) {
  const { itinerary } = copy;
  const { strings, timeZone, language } = useWords();
  const now = useNow();
  if (!itinerary.release) return <NoticeBoard {...strings.unpublished} />;
  if (itinerary.activities.length === 0) {
    return (
      <>
        <Changes itinerary={itinerary} now={now} read={read} />
        <NoticeBoard {...strings.empty} />
      </>
    );
  }
  const entries = entriesOf(itinerary.activities, timeZone);
  return (
    <>
      <Changes itinerary={itinerary} now={now} read={read} />
      <NowNext entries={entries} edition={itinerary.edition} now={now} />
      <Notes activities={itinerary.activities}>
        {!isSecureContext && <p class="note note-zone">{strings.insecure}</p>}
        <AddToCalendar key={language} />
      </Notes>
      <Days entries={entries} changes={itinerary.changes} now={now} />
      <Save copy={copy} contacts={contacts} now={now} />
    </>
  );
}
