import { READING_STATES, type ReadingState } from '@yutai/domain';
import { Chip, Stack } from '@mui/material';
import { useGetList, useListContext } from 'ra-core';
import { useEdition } from '../edition/use-edition';
import { useWord } from '../i18n/use-t';

/** How many are how far, each a filter of the list. */
export const StateTally = () => (
  <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, p: 2 }}>
    {READING_STATES.map((state) => (
      <StateCount key={state} state={state} />
    ))}
  </Stack>
);

function StateCount({ state }: { state: ReadingState }) {
  const word = useWord();
  const { edition } = useEdition();
  const { filterValues, setFilters } = useListContext();
  const { state: chosen, ...others } = filterValues as { state?: ReadingState };
  const { total } = useGetList(
    'readings',
    { filter: { ...others, state, editionId: edition?.id }, pagination: { page: 1, perPage: 1 } },
    { refetchInterval: REFRESH },
  );
  const isChosen = chosen === state;
  return (
    <Chip
      label={`${word('readingState', state)} ${total ?? '–'}`}
      variant={isChosen ? 'filled' : 'outlined'}
      color={isChosen ? 'primary' : 'default'}
      aria-pressed={isChosen}
      onClick={() => setFilters(isChosen ? others : { ...others, state })}
    />
  );
}

/** Delegates' pages announce nothing to the desk: how often it asks, in milliseconds. */
export const REFRESH = 15_000;
