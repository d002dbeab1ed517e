import { useQuery } from '@tanstack/react-query';
import { dayOf, MOST_PER_PAGE } from '@yutai/domain';
import { useGetList, useStore } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import type { Edition } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { editionToShow } from './edition-to-show';

/** One page: there is an edition a year. */
const ALL = {
  pagination: { page: 1, perPage: MOST_PER_PAGE },
  sort: { field: 'ordinal', order: 'DESC' as const },
};

/** Every edition, the latest first. */
export function useEditions() {
  return useGetList<Edition>('editions', ALL);
}

const isPlanned = async ({ id }: Edition): Promise<boolean> => {
  const { total } = await dataProvider.getList('delegations', {
    filter: { editionId: id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  });
  return (total ?? 0) > 0;
};

async function findDefault(editions: readonly Edition[]): Promise<string | null> {
  const today = dayOf(Date.now(), editions[0]?.timeZone ?? 'Asia/Shanghai');
  const coming = editions.filter(({ startsOn }) => startsOn > today);
  const answers = await Promise.all(coming.map(isPlanned));
  const planned = new Set(coming.filter((_, at) => answers[at]).map(({ id }) => id));
  return editionToShow(editions, today, planned)?.id ?? null;
}

/** Found once for each time the desk is opened: whatever is read anew, nobody is moved while they work. */
function useDefaultId(editions: readonly Edition[] | undefined, isNeeded: boolean) {
  return useQuery({
    queryKey: ['defaultEdition'],
    queryFn: ({ client, queryKey }) =>
      client.getQueryData<string | null>(queryKey) ?? findDefault(editions ?? []),
    enabled: isNeeded && editions !== undefined,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** What the address calls the edition that its page is of: `?edition=17`. */
const EDITION_PARAM = 'edition';

/**
 * The edition that the desk is set to: the one that the address names, else the one chosen in the app bar and
 * remembered, else the one that is on. Whatever belongs to an edition is listed, made and timed in it.
 */
export function useEdition() {
  const { data: editions, isPending: isReading } = useEditions();
  const [query, setQuery] = useSearchParams();
  const [chosenId, remember] = useStore<string | null>('edition', null);
  const chosen = editions?.find(({ id }) => id === chosenId);
  const { data: defaultId, isPending: isSearching } = useDefaultId(editions, !chosen);
  const usual = chosen ?? editions?.find(({ id }) => id === defaultId);
  const named = editions?.find(({ ordinal }) => String(ordinal) === query.get(EDITION_PARAM));
  const name = (ordinal: number) =>
    setQuery(
      (before) => {
        before.set(EDITION_PARAM, String(ordinal));
        return before;
      },
      { replace: true },
    );
  const choose = (id: string) => {
    const wanted = editions?.find((each) => each.id === id);
    remember(id);
    if (wanted && query.has(EDITION_PARAM)) name(wanted.ordinal);
  };
  const edition = named ?? usual;
  return {
    edition,
    editions,
    isPending: isReading || (!edition && editions?.length !== 0 && isSearching),
    choose,
    /** What follows the page's address. */
    address: { named, usual, name, remember },
  };
}

/** The IANA zone that times are read and typed in; never the browser's. */
export function useTimeZone(): string {
  return useEdition().edition?.timeZone ?? 'Asia/Shanghai';
}
