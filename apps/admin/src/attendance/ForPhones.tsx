import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
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
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '24rem' }}>
        {t('attendance.phone')}
      </Typography>
    </Box>
  );
}
