import { Box, Chip } from '@mui/material';
import { WAITED_FOR, type WaitedFor } from '@yutai/domain';
import { useGetList, useListContext } from 'ra-core';
import type { Edition } from '../api/records';
import { useT, useWord } from '../i18n/use-t';

const ONE = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' as const } };

function WhomChip({ whom, edition }: { whom: WaitedFor; edition: Edition }) {
  const word = useWord();
  const { filterValues, setFilters } = useListContext();
  const { waitsFor, ...others } = filterValues as { waitsFor?: string };
  const { total } = useGetList('waiting', {
    ...ONE,
    filter: { ...others, editionId: edition.id, waitsFor: whom },
  });
  const chosen = waitsFor === whom;
  return (
    <Chip
      component="button"
      aria-pressed={chosen}
      variant={chosen ? 'filled' : 'outlined'}
      color={chosen ? 'primary' : 'default'}
      label={total === undefined ? word('waitsFor', whom) : `${word('waitsFor', whom)} (${total})`}
      onClick={() => setFilters(chosen ? others : { ...others, waitsFor: whom })}
    />
  );
}

/** Whom all this waits for, each with how much. */
export function Whom({ edition }: { edition: Edition }) {
  const t = useT();
  return (
    <Box
      role="group"
      aria-label={t('waiting.whom')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: 1.5 }}
    >
      {WAITED_FOR.map((whom) => (
        <WhomChip key={whom} whom={whom} edition={edition} />
      ))}
    </Box>
  );
}
