import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import type { Shift } from './model/scale';

interface ShiftProps {
  count: number;
  onShift: (shift: Shift) => void;
  onClose: () => void;
}

const limits = { days: 60, minutes: 24 * 60 };
const whole = (text: string) => Number.parseInt(text, 10) || 0;

/** "Move the afternoon to tomorrow": by how many days and minutes. */
export function ShiftDialog({ count, onShift, onClose }: ShiftProps) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState({ days: '0', minutes: '0' });
  const shift = { days: whole(typed.days), minutes: whole(typed.minutes) };
  const isNothing = shift.days === 0 && shift.minutes === 0;
  const isTooFar = Math.abs(shift.days) > limits.days || Math.abs(shift.minutes) > limits.minutes;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNothing && !isTooFar) onShift(shift);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{t('board.shift.title', { smart_count: count })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
            {(['days', 'minutes'] as const).map((part) => (
              <TextField
                key={part}
                id={`${id}-${part}`}
                type="number"
                label={t(`board.shift.${part}`)}
                value={typed[part]}
                autoFocus={part === 'days'}
                onFocus={({ target }) => (target as HTMLInputElement).select()}
                onChange={({ target }) => setTyped({ ...typed, [part]: target.value })}
                slotProps={{
                  htmlInput: { min: -limits[part], max: limits[part], step: part === 'days' ? 1 : 5 },
                }}
              />
            ))}
          </Box>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('board.shift.hint')}
          </Typography>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isNothing || isTooFar}>
            {t('board.shift.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
