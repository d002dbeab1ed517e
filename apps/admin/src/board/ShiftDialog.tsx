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
import type { PlanActivity } from '@yutai/planning';
import { useTranslate } from 'ra-core';
import { useId, useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import { shiftedBy } from './model/held';
import type { Shift } from './model/scale';
import { useLostWords } from './use-lost-words';

interface ShiftProps {
  /** Whether they are moved, or copies made of them. */
  act: 'shift' | 'copy';
  activities: readonly PlanActivity[];
  /** How many that are selected stay where they are: done, cancelled, or without a time. */
  staying: number;
  timeZone: string;
  onShift: (shift: Shift) => void;
  onClose: () => void;
}

const limits = { days: 60, minutes: 24 * 60 };
const whole = (text: string) => Number.parseInt(text, 10) || 0;

/** What is to be known before: what stays, and what moving the others costs. */
function useNotes(
  act: ShiftProps['act'],
  activities: readonly PlanActivity[],
  staying: number,
  timeZone: string,
): string[] {
  const t = useT();
  const lost = useLostWords()(shiftedBy(activities, { days: 1, minutes: 0 }, timeZone, act === 'copy'));
  return [staying > 0 ? t(`board.${act}.staying`, { smart_count: staying }) : '', lost].filter(Boolean);
}

/** "Move the afternoon to tomorrow": by how many days and minutes. */
export function ShiftDialog({ act, activities, staying, timeZone, onShift, onClose }: ShiftProps) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState({ days: '0', minutes: '0' });
  const shift = { days: whole(typed.days), minutes: whole(typed.minutes) };
  const isNothing = shift.days === 0 && shift.minutes === 0;
  const isTooFar = Math.abs(shift.days) > limits.days || Math.abs(shift.minutes) > limits.minutes;
  const notes = useNotes(act, activities, staying, timeZone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNothing && !isTooFar) onShift(shift);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{t(`board.${act}.title`, { smart_count: activities.length })}</DialogTitle>
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
          {notes.map((note) => (
            <Typography key={note} variant="body2">
              {note}
            </Typography>
          ))}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isNothing || isTooFar}>
            {t(`board.${act}.submit`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
