import AutoIcon from '@mui/icons-material/AutoAwesomeMotionOutlined';
import { Button } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t';

/** Leads to the proposals, of a day where one is looked at; for those who may make transfers. */
export function ProposeLink({ day }: { day?: string | null }) {
  const t = useT();
  const { canAccess } = useCanAccess({ action: 'create', resource: 'transfers' });
  if (!canAccess) return null;
  return (
    <Button
      size="small"
      component={Link}
      to={`/transfer-proposals${day ? `?days=${day}` : ''}`}
      startIcon={<AutoIcon />}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {t('proposal.open')}
    </Button>
  );
}
