import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usePictures } from '../agreements/use-pictures';
import type { Indicator } from '../api/records';
import { useAll } from '../api/use-all';
import { useEdition } from '../edition/use-edition';
import { chosenOf, entriesOf, standingsOf, usualKeys, type Entry } from './standings';
import { isView, type View } from './views';

/** What is compared and how it is drawn, both in the address, so that it can be sent to somebody. */
function useAddress(usual: string | undefined) {
  const [query, setQuery] = useSearchParams();
  const set = (name: string, value: string, replace = true) =>
    setQuery(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace },
    );
  const keys = query.get('editions');
  const view = query.get('view');
  useEffect(() => {
    if (keys === null && usual) set('editions', usual);
    // Only what is to be said matters, not the function that says it.
  }, [keys, usual]);
  return {
    keys: keys ?? usual ?? '',
    choose: (entries: readonly Entry[]) => set('editions', entries.map(({ key }) => key).join(',')),
    view: isView(view) ? view : 'value',
    show: (next: View) => set('view', next),
  };
}

/** Editions beside each other; `standings` is undefined until they are known. */
export function useComparison() {
  const { edition, editions } = useEdition();
  const { data: indicators } = useAll<Indicator>('indicators', {});
  const entries = editions && indicators && entriesOf(editions, indicators);
  const usual = edition && entries && usualKeys(entries, edition.ordinal).join(',');
  const address = useAddress(usual);
  const chosen = chosenOf(entries ?? [], address.keys);
  const ids = chosen.flatMap(({ edition: each }) => each?.id ?? []);
  const pictures = usePictures(ids);
  const standings = entries && pictures && standingsOf(chosen, pictures, indicators);
  return { ...address, entries, chosen, standings };
}
