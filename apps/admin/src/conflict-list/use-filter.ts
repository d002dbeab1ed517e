import { useSearchParams } from 'react-router-dom';
import { FILTERS, type Filter } from './items';

const NAMES = [...FILTERS, 'q'] as const;

/** What the list is filtered by, kept in the address: a link and a reload lead back to it. */
export function useFilter() {
  const [query, setQuery] = useSearchParams();
  const filter: Filter = Object.fromEntries(
    NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
  const set = (changes: Filter) =>
    setQuery(
      (before) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) before.set(name, value);
          else before.delete(name);
        }
        return before;
      },
      { replace: true },
    );
  const clear = () => set(Object.fromEntries(NAMES.map((name) => [name, ''])));
  return { filter, set, clear };
}
