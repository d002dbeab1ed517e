import { useEffect, useState } from 'preact/hooks';
import type { DelegatesDocument, Loaded } from '../beside/beside';
import { isAnothers } from '../kept';
import { keepDocument, keptDocuments, thatFit } from './documents-cache';

/** `away`: it opens with a network only. */
export type DocumentState = 'kept' | 'fetched' | 'away';

const savesData = () =>
  Boolean((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData);

/**
 * Keeps the documents of a list, one after the other, each time it was loaded; a phone that is to save data is only asked
 * which it has.
 */
export function useDocuments(loaded: Loaded<{ documents: DelegatesDocument[] }> | undefined) {
  const [states, setStates] = useState<ReadonlyMap<string, DocumentState>>(new Map());
  useEffect(() => {
    if (!loaded) return;
    const { documents } = loaded.body;
    let gone = false;
    const note = (id: string, state: DocumentState) =>
      gone || setStates((last) => new Map(last).set(id, state));
    const keepAll = async () => {
      const kept = await keptDocuments(documents);
      for (const { id } of documents) note(id, kept.has(id) ? 'kept' : 'away');
      if (savesData() || !navigator.onLine) return;
      for (const document of thatFit(documents)) {
        if (kept.has(document.id)) continue;
        if (gone || isAnothers()) return;
        note(document.id, 'fetched');
        note(document.id, (await keepDocument(document)) ? 'kept' : 'away');
      }
    };
    keepAll().catch(() => undefined);
    return () => void (gone = true);
    // It is another object whenever anything is kept, as each letter of a question is.
  }, [loaded?.asOf]);
  /** Nothing as long as it is not known. */
  return (id: string) => states.get(id);
}
