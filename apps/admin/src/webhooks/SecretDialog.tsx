import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useT } from '../i18n/use-t';
import { AddressField } from '../links/AddressField';

/** A machine's secret, as it is given this once: closed by its button alone, not by a tap beside it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useT();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{t('webhook.secretOf.made')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{t('webhook.secretOf.once')}</Typography>
        <AddressField label={t('webhook.secretOf.title')} value={secret} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant="contained" onClick={onClose}>
          {t('webhook.secretOf.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
