import { Alert } from '@mui/material';
import { useT } from '../i18n/use-t';
import { reachOf } from './reach';

/** Beside an address that is handed to phones: that none can open it, or what it lacks there. */
export function ReachNote({ address }: { address: string }) {
  const t = useT();
  const reach = reachOf(address);
  if (reach === 'everywhere') return null;
  return (
    <Alert severity={reach === 'here' ? 'warning' : 'info'} sx={{ py: 0 }}>
      {t(`link.reach.${reach}`)}
    </Alert>
  );
}
