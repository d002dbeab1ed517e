import { confirmedName, pickText } from '@yutai/domain';
import { render } from 'preact';
import { Colophon } from '../components/Colophon';
import { Days } from '../components/Days';
import { Masthead } from '../components/Masthead';
import { Notes } from '../components/Notes';
import { Contacts } from '../contacts/Contacts';
import { momentInWords } from '../dates';
import type { Contacts as ContactsType, Loaded } from '../beside/beside';
import type { Copy } from '../kept';
import { entriesOf } from '../schedule';
import { type Words, WordsContext } from '../words';

/** Nothing runs in the file and nothing is asked for by it, whoever opens it with whatever. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A whole itinerary as one HTML file in the language that is shown: styles within, no scripts. */
export function savedFile(copy: Copy, contacts: Loaded<ContactsType> | undefined, words: Words): File {
  const { edition, delegate } = copy.itinerary;
  const { language, strings } = words;
  const name = pickText(confirmedName(delegate.name), language);
  const body = document.createElement('body');
  render(<SavedPage copy={copy} contacts={contacts} words={words} />, body);
  // Written, not built as a document: one that is built here is under the policy of the page, which refuses its styles.
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${strings.pageTitle} · ${name}`)}</title>
<style>
${stylesOf(document)}
</style>
</head>
${body.outerHTML}
</html>
`;
  const fileName = fileNameOf(pickText(edition.name, language), strings.pageTitle, name);
  return new File([html], `${fileName}.html`, { type: 'text/html' });
}

function escaped(text: string): string {
  const holder = document.createElement('p');
  holder.textContent = text;
  return holder.innerHTML;
}

const stylesOf = (from: Document) =>
  [...from.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');

/** Without what file systems refuse. */
export const fileNameOf = (...parts: string[]) =>
  parts
    .join(' ')
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim();

interface Saved {
  copy: Copy;
  contacts: Loaded<ContactsType> | undefined;
  words: Words;
}

/** Every day unfolded, as before the first of them; and of when it is, as a file does not learn of changes. */
function SavedPage({ copy, contacts, words }: Saved) {
  const { itinerary, asOf } = copy;
  const { strings, timeZone, language } = words;
  return (
    <WordsContext.Provider value={words}>
      <div class="page">
        <Masthead itinerary={itinerary}>{null}</Masthead>
        <p class="stale">{strings.save.savedNote(momentInWords(asOf, timeZone, language))}</p>
        <main>
          <Notes activities={itinerary.activities}>{null}</Notes>
          <Days entries={entriesOf(itinerary.activities, timeZone)} changes={[]} now={0} />
          {contacts && <Contacts loaded={contacts} />}
        </main>
        <Colophon {...copy} />
      </div>
    </WordsContext.Provider>
  );
}
