import { Icon } from '../components/Icon';
import { AsOf } from '../components/AsOf';
import { Text } from '../components/Text';
import type { DelegatesDocument, Loaded } from '../beside/beside';
import { useWords } from '../words';
import { addressOf, keptAddressOf } from './documents-cache';
import { sizeInWords } from './size';
import { type DocumentState, useDocuments } from './use-documents';

interface Props {
  loaded: Loaded<{ documents: DelegatesDocument[] }> | undefined;
}

/** What the delegates are given to read, kept on the phone as far as it can be. */
export function Documents({ loaded }: Props) {
  const { strings } = useWords();
  const stateOf = useDocuments(loaded);
  const heading = <h2 class="part-heading">{strings.part.documents}</h2>;
  if (!loaded) {
    return (
      <>
        {heading}
        <p class="tab-note">{strings.notYetLoaded}</p>
      </>
    );
  }
  const { documents } = loaded.body;
  return (
    <>
      {heading}
      {documents.length === 0 ? (
        <p class="tab-note">{strings.documents.none}</p>
      ) : (
        <ul class="rows">
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentRow document={document} state={stateOf(document.id)} />
            </li>
          ))}
        </ul>
      )}
      <AsOf at={loaded.asOf} />
    </>
  );
}

/** Its own tab shows it, so that the page stays where it is. */
function DocumentRow({ document, state }: { document: DelegatesDocument; state: DocumentState | undefined }) {
  const { strings } = useWords();
  const { caption, name, size, mediaType } = document;
  const hasWorker = Boolean(navigator.serviceWorker?.controller);
  const address = state === 'kept' && hasWorker ? keptAddressOf(document) : addressOf(document);
  return (
    <a class="row" href={address} target="_blank" rel="noreferrer noopener">
      <Icon name={mediaType === 'application/pdf' ? 'document' : 'picture'} />
      <span class="row-words">
        <b>{caption ? <Text of={caption} /> : name}</b>
        <span class="row-more">
          {mediaType.split('/')[1]?.toUpperCase()}
          {strings.between}
          {sizeInWords(size)}
          {state && (
            <>
              {strings.between}
              <span class={`document-${state}`}>{strings.documents.state[state]}</span>
            </>
          )}
        </span>
      </span>
    </a>
  );
}
