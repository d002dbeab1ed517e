import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import { Button } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t';

/** Leads to the sheet of the badges that a list of delegates, narrowed by `query`, has. */
export function BadgesButton({ query }: { query: Record<string, string> }) {
  const t = useT();
  const { canAccess } = useCanAccess({ action: 'readDesk', resource: 'delegates' });
  if (!canAccess) return null;
  return (
    <Button
      size="small"
      component={Link}
      to={`/badges?${new URLSearchParams(query)}`}
      startIcon={<BadgeIcon />}
    >
      {t('badge.open')}
    </Button>
  );
}
