import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useToday } from '../edition/use-today';
import { useT } from '../i18n/use-t';
import type { Moment } from './totals-of';

const SENSES = ['now', 'asOf', 'effectiveBy'] as const;

interface MomentInputProps {
  moment: Moment;
  onChange: (moment: Moment) => void;
}

/** As of when the totals are, and in which sense: what was written down by then, or what is known of it by now. */
export function MomentInput({ moment, onChange }: MomentInputProps) {
  const t = useT();
  const today = useToday();
  const { sense, day } = moment;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1 }}>
      <TextField
        select
        size="small"
        value={sense}
        onChange={({ target }) => onChange({ sense: target.value as Moment['sense'], day: day || today })}
        slotProps={{ htmlInput: { 'aria-label': t('agreement.moment.title') } }}
        sx={{ flex: '1 1 200px', maxWidth: 320 }}
      >
        {SENSES.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`agreement.moment.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {sense !== 'now' && (
        <TextField
          type="date"
          size="small"
          value={day}
          onChange={({ target }) => onChange({ sense, day: target.value })}
          slotProps={{ htmlInput: { 'aria-label': t('agreement.moment.day'), max: today } }}
          sx={{ width: 160 }}
        />
      )}
      {sense !== 'now' && (
        <Typography variant="caption" component="p" sx={{ flexBasis: '100%', color: 'text.secondary' }}>
          {t(`agreement.moment.note.${sense}`)}
        </Typography>
      )}
    </Box>
  );
}
