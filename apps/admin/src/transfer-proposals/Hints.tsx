import { Alert, Button } from '@mui/material';
import { listMark } from '@yutai/domain';
import type { Plan } from '@yutai/planning';
import { Link } from 'react-router-dom';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';

const MOST_NAMES = 5;

/** What would make the proposals better: vehicles, and hotels. */
export function Hints({ plan, hotels }: { plan: Plan; hotels: ReadonlyMap<string, string> }) {
  const t = useT();
  const language = useLanguage();
  const hasVehicles = plan.resources?.some(({ kind }) => kind === 'vehicle');
  const unhoused = plan.delegations.filter(({ id }) => !hotels.has(id));
  const names = unhoused.slice(0, MOST_NAMES).map(nameOf).join(listMark(language));
  return (
    <>
      {!hasVehicles && (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" size="small" component={Link} to="/vehicles/create">
              {t('proposal.addVehicle')}
            </Button>
          }
        >
          {t('proposal.noVehicles')}
        </Alert>
      )}
      {unhoused.length > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('proposal.noHotel', { smart_count: unhoused.length, names })}
          {unhoused.length > MOST_NAMES && '…'}
        </Alert>
      )}
    </>
  );
}
