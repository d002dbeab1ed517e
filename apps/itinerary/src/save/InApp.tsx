import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { addressForOwnBrowser, inAppBrowser } from './in-app';

const KEY = 'yutai.in-app';

function isPutAway(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Within WeChat and LINE: how to open the page in the phone's own browser, which keeps it. Put away, it stays away. */
export function InApp() {
  const { strings } = useWords();
  const [away, setAway] = useState(isPutAway);
  const app = inAppBrowser();
  if (!app || away) return null;
  const putAway = () => {
    setAway(true);
    document.querySelector('main')?.focus();
    try {
      localStorage.setItem(KEY, '1');
    } catch {
      // It comes back with the next opening.
    }
  };
  return (
    <aside class="in-app" aria-label={strings.save.inApp.title}>
      <p>
        <b>{strings.save.inApp.title}</b> {strings.save.inApp[app]}
      </p>
      <p class="in-app-ways">
        {app === 'line' && (
          <a class="button" href={addressForOwnBrowser(location.href)}>
            {strings.save.inApp.open}
          </a>
        )}
        <button type="button" class="button" onClick={putAway}>
          {strings.save.inApp.putAway}
        </button>
      </p>
    </aside>
  );
}
