import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import {
  Box,
  Button,
  FormHelperText,
  IconButton,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useInput } from 'ra-core';
import type { OpeningHours } from '../api/records';
import { useT, useWord } from '../i18n/use-t';
import { ClockInput } from './ClockInput';
import { errorOf, Help, partOf, useLabel, type OwnInputProps } from './LabelledInput';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const USUAL: OpeningHours = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' };

/** Whose hours they are: a place's, or those of somebody who works. */
type HoursOf = 'openingHours' | 'workingHours';

interface HoursProps {
  of: HoursOf;
  hours: OpeningHours;
  errors: unknown;
  onChange: (hours: OpeningHours) => void;
  onRemove: () => void;
}

/** Which days, from when to when. */
function HoursLine({ of, hours, errors, onChange, onRemove }: HoursProps) {
  const t = useT();
  const word = useWord();
  const wrong = (part: keyof OpeningHours) => Boolean(errorOf(partOf(errors, part)));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}>
      <ToggleButtonGroup
        size="small"
        value={hours.days}
        onChange={(_, days: number[]) => onChange({ ...hours, days: [...days].sort() })}
        aria-label={t('inputs.openingHours.days')}
        sx={{ flexWrap: 'wrap' }}
      >
        {DAYS.map((day) => (
          <ToggleButton key={day} value={day} sx={{ px: 1, py: 0.5 }}>
            {word('weekday', day)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-end' }}>
        <ClockInput
          sx={{ width: 92 }}
          label={t(`inputs.${of}.opens`)}
          value={hours.opens}
          error={wrong('opens')}
          onChange={(opens) => onChange({ ...hours, opens })}
        />
        <ClockInput
          sx={{ width: 92 }}
          label={t(`inputs.${of}.closes`)}
          value={hours.closes}
          error={wrong('closes')}
          onChange={(closes) => onChange({ ...hours, closes })}
        />
        <IconButton
          size="small"
          aria-label={t('inputs.openingHours.remove')}
          onClick={onRemove}
          sx={{ mb: 0.25 }}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

/** When a place receives or somebody works, as wall clocks of the edition's time zone; none at all stands for always. */
export function OpeningHoursInput({ of = 'openingHours', ...props }: OwnInputProps & { of?: HoursOf }) {
  const t = useT();
  const { id, field, fieldState, isRequired } = useInput({
    ...props,
    format: (value) => value ?? [],
    parse: (value) => value,
  });
  const lines = field.value as OpeningHours[];
  const error = errorOf(fieldState.error);
  const label = useLabel({ label: props.label, source: props.source, isRequired });
  const set = (next: OpeningHours[]) => field.onChange(next.length ? next : null);
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography id={id} variant="caption" sx={{ color: 'text.secondary', fontWeight: 500 }}>
        {label}
      </Typography>
      {lines.length === 0 && <Typography variant="body2">{t(`inputs.${of}.always`)}</Typography>}
      {lines.map((hours, index) => (
        <HoursLine
          // The lines have no names of their own, and nothing in them outlives a change of their place.
          key={index}
          of={of}
          hours={hours}
          errors={partOf(fieldState.error, index)}
          onChange={(changed) => set(lines.map((line, at) => (at === index ? changed : line)))}
          onRemove={() => set(lines.filter((_, at) => at !== index))}
        />
      ))}
      <Button size="small" startIcon={<AddIcon />} onClick={() => set([...lines, USUAL])}>
        {t('inputs.openingHours.add')}
      </Button>
      <FormHelperText error={Boolean(error)}>
        <Help error={error} helperText={props.helperText} />
      </FormHelperText>
    </Box>
  );
}
