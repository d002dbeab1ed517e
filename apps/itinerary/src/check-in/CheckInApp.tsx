import { useEffect, useState } from 'preact/hooks';
import { LanguageSwitch } from '../components/LanguageSwitch';
import { NoticeBoard } from '../components/NoticeBoard';
import { Text } from '../components/Text';
import { STRINGS } from '../language';
import { HOSTS_USUAL, OFFERED_TO_HOSTS } from '../host/words';
import { useNow } from '../use-now';
import { useLanguage } from '../use-language';
import { WordsContext } from '../words';
import { Activities } from './Activities';
import { Connection } from './Connection';
import { Attendance } from './Attendance';
import { withMarks } from './lists';
import { useCheckIn } from './use-check-in';
import { CHECK_IN_STRINGS, useCheckInStrings } from './words';

/** The page that people are checked in on: who should be here, who is, and who is missing. */
export function CheckInApp() {
  const desk = useCheckIn();
  const [language, choose] = useLanguage({
    own: null,
    usual: HOSTS_USUAL,
    titleIn: (each) => CHECK_IN_STRINGS[each].pageTitle,
  });
  const edition = desk.kept?.lists.edition;
  const timeZone = edition?.timeZone ?? 'Asia/Shanghai';
  return (
    <WordsContext.Provider value={{ language, strings: STRINGS[language], timeZone }}>
      <div class="page check-in">
        <header class="masthead">
          <div class="masthead-bar">
            <h1 class="edition">
              {CHECK_IN_STRINGS[language].pageTitle} {edition && <Text of={edition.name} />}
            </h1>
            <LanguageSwitch chosen={language} choose={choose} offered={OFFERED_TO_HOSTS} />
          </div>
          <Connection {...desk} />
        </header>
        <main>
          <Screen desk={desk} />
        </main>
      </div>
    </WordsContext.Provider>
  );
}

/** The activity that the address names, so that the browser's way back leads to the choice. */
function useChosen(): string {
  const [{ chosen, moves }, setChosen] = useState({ chosen: location.hash.slice(1), moves: 0 });
  useEffect(() => {
    const look = () => {
      setChosen((last) => ({ chosen: location.hash.slice(1), moves: last.moves + 1 }));
      scrollTo(0, 0);
    };
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  useEffect(() => {
    if (moves === 0) return;
    // What was tapped is gone: whoever reads on by keyboard or ear begins at the top of what came instead.
    const heading = document.querySelector<HTMLElement>('main h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [moves]);
  return chosen;
}

function Screen({ desk }: { desk: ReturnType<typeof useCheckIn> }) {
  const chosen = useChosen();
  const now = useNow() + desk.heard.ahead;
  if (!desk.kept) return <Shut {...desk} />;
  const { lists } = desk.kept;
  const marks = withMarks(desk.kept.marks, desk.unsent);
  const activity = lists.activities.find(({ id }) => id === chosen);
  if (!activity) return <Activities lists={lists} marks={marks} now={now} />;
  return <Attendance key={activity.id} lists={lists} marks={marks} activity={activity} mark={desk.mark} />;
}

/** Why there is no list: nobody is signed in, or it was never opened with a network. */
function Shut({ failure, loading, reload }: ReturnType<typeof useCheckIn>) {
  const say = useCheckInStrings();
  if (!failure) {
    return (
      <p class="notice" role="status">
        {say.loading}
      </p>
    );
  }
  if (failure === 'required') {
    return (
      <section class="notice">
        <h2>{say.signedOut.title}</h2>
        <p>{say.signedOut.text}</p>
        <a class="button" href="/admin/login?then=/c">
          {say.signIn}
        </a>
      </section>
    );
  }
  if (failure === 'forbidden') return <NoticeBoard {...say.forbidden} />;
  return <NoticeBoard {...say.network} alert busy={loading} retry={reload} />;
}
