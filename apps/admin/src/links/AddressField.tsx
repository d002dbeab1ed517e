import { Box, Button, TextField } from '@mui/material';
import { useNotify } from 'ra-core';
import { useT } from '../i18n/use-t';

/** An address to be copied. */
export function AddressField({ label, value }: { label: string; value: string }) {
  const t = useT();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    notify(t('link.copied'), { type: 'info' });
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}>
      <TextField
        label={label}
        value={value}
        onFocus={({ target }) => target.select()}
        slotProps={{ input: { readOnly: true } }}
      />
      <Button
        variant="outlined"
        size="small"
        sx={{ flex: 'none', mb: 0.5 }}
        aria-label={`${t('link.copy')}: ${label}`}
        onClick={() => void copy()}
      >
        {t('link.copy')}
      </Button>
    </Box>
  );
}
