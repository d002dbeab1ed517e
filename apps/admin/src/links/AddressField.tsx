import { Box, Button, TextField } from '@mui/material';
import { useT } from '../i18n/use-t';
import { useCopy } from './use-copy';

/** An address to be copied. */
export function AddressField({ label, value }: { label: string; value: string }) {
  const t = useT();
  const copy = useCopy();
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
        onClick={() => void copy(value)}
      >
        {t('link.copy')}
      </Button>
    </Box>
  );
}
