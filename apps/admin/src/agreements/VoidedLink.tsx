import { Button } from '@mui/material';
import { useGetList } from 'ra-core';
import { Link } from 'react-router-dom';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';

const VOIDED = { voided: 'true' };
const LIST = `/agreements?${new URLSearchParams({ filter: JSON.stringify(VOIDED), displayedFilters: JSON.stringify({ voided: true }) })}`;

/** To what was voided, where the list has nothing else and so no filters to ask for it by. */
export function VoidedLink() {
  const t = useT();
  const { edition } = useEdition();
  const { total = 0 } = useGetList(
    'agreements',
    { filter: { editionId: edition?.id, ...VOIDED }, pagination: { page: 1, perPage: 1 } },
    { enabled: edition !== undefined },
  );
  if (total === 0) return null;
  return (
    <Button component={Link} to={LIST} sx={{ alignSelf: 'start', mb: 2 }}>
      {t('agreement.voiding.show', { smart_count: total })}
    </Button>
  );
}
