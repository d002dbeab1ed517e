import { LanguageSwitch } from '../components/LanguageSwitch';
import { NoticeBoard } from '../components/NoticeBoard';
import { Text } from '../components/Text';
import { STRINGS } from '../language';
import { mayPass } from '../load';
import { useLanguage } from '../use-language';
import { useWords, WordsContext } from '../words';
import { Answer } from './Answer';
import { useHostVisit } from './use-host-visit';
import { VisitFacts } from './VisitFacts';
import { HOST_STRINGS, HOSTS_USUAL, OFFERED_TO_HOSTS, useHostStrings } from './words';

/** The host's page: what is asked of them, and their answer. */
export function HostApp() {
  const hosted = useHostVisit();
  const [language, choose] = useLanguage({
    own: null,
    usual: HOSTS_USUAL,
    titleIn: (each) => HOST_STRINGS[each].pageTitle,
  });
  const timeZone = hosted.visit?.edition.timeZone ?? 'Asia/Shanghai';
  return (
    <WordsContext.Provider value={{ language, strings: STRINGS[language], timeZone }}>
      <div class="page host">
        <header class="masthead">
          <div class="masthead-bar">
            <p class="edition">
              {hosted.visit ? <Text of={hosted.visit.edition.name} /> : HOST_STRINGS[language].pageTitle}
            </p>
            <LanguageSwitch chosen={language} choose={choose} offered={OFFERED_TO_HOSTS} />
          </div>
        </header>
        <main>
          <Screen {...hosted} />
        </main>
      </div>
    </WordsContext.Provider>
  );
}

function Screen({ visit, failure, loading, changed, reload, send }: ReturnType<typeof useHostVisit>) {
  const say = useHostStrings();
  const { strings } = useWords();
  if (!visit) {
    if (!failure) {
      return (
        <p class="waiting" role="status">
          {say.loading}
        </p>
      );
    }
    const retry = mayPass(failure) ? reload : undefined;
    return <NoticeBoard {...say.failure[failure]} alert busy={loading} retry={retry} />;
  }
  return (
    <>
      {failure && (
        <div class="stale" role="status">
          <p>{say.stale}</p>
          <button type="button" class="button" aria-busy={loading} disabled={loading} onClick={reload}>
            {strings.retry}
          </button>
        </div>
      )}
      {changed && (
        <p class="stale" role="alert">
          {say.changed}
        </p>
      )}
      <VisitFacts visit={visit} />
      <Answer key={visit.siteVisitId} visit={visit} send={send} />
    </>
  );
}
