import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
import { ReachNote } from '../links/ReachNote';
import { QrCode } from '../releases/QrCode';

interface Props {
  /** Of the check-in page. */
  path: string;
  label: string;
}

/** The way from this screen to a phone's; a phone has the link itself. */
export function ForPhones({ path, label }: Props) {
  const t = useT();
  return (
    <Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 2, mb: 2 }}>
      <QrCode text={location.origin + path} label={label} size={96} />
      <Box sx={{ maxWidth: '32rem', display: 'grid', gap: 1 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(isSecureContext ? 'attendance.phone' : 'attendance.phoneOnline')}
        </Typography>
        <ReachNote address={location.origin} />
      </Box>
    </Box>
  );
}
