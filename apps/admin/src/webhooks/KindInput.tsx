import {
  Box,
  FormControl,
  FormControlLabel,
  FormHelperText,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { WEBHOOK_KINDS, type WebhookKind } from '@yutai/domain';
import { useInput } from 'ra-core';
import { useId } from 'react';
import { useT, useWord } from '../i18n/use-t';
import { errorOf, Help, useLabel } from '../inputs/LabelledInput';

/** A choice with where its address is to be found. */
function Kind({ kind, chosen }: { kind: WebhookKind; chosen: boolean }) {
  const t = useT();
  const word = useWord();
  const hint = useId();
  return (
    <Box
      sx={{
        border: 1,
        borderRadius: 1,
        borderColor: chosen ? 'primary.main' : 'divider',
        backgroundColor: chosen ? 'action.selected' : undefined,
        px: 1.5,
        py: 1,
      }}
    >
      <FormControlLabel
        value={kind}
        control={<Radio size="small" slotProps={{ input: { 'aria-describedby': hint } }} />}
        label={word('webhookKind', kind)}
        slotProps={{ typography: { sx: { fontWeight: 600 } } }}
      />
      <Typography id={hint} variant="body2" sx={{ color: 'text.secondary', pl: 3.5 }}>
        {t(`webhook.find.${kind}`)}
      </Typography>
    </Box>
  );
}

/** Whose address it is, as the three that there are. */
export function KindInput({ source }: { source: string }) {
  const { field, fieldState, isRequired } = useInput({ source });
  const label = useLabel({ source, isRequired });
  const id = useId();
  const error = errorOf(fieldState.error);
  return (
    <FormControl error={Boolean(error)} fullWidth>
      <Typography id={id} variant="caption" sx={{ color: 'text.secondary', fontWeight: 500, mb: 0.5 }}>
        {label}
      </Typography>
      <RadioGroup
        {...field}
        aria-labelledby={id}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
          gap: 1.5,
        }}
      >
        {WEBHOOK_KINDS.map((kind) => (
          <Kind key={kind} kind={kind} chosen={field.value === kind} />
        ))}
      </RadioGroup>
      {error && (
        <FormHelperText>
          <Help error={error} />
        </FormHelperText>
      )}
    </FormControl>
  );
}
