import { Box, FormHelperText, InputLabel, TextField } from '@mui/material';
import { clockOf, dayOf, formatMessage, instantOf } from '@yutai/domain';
import { useInput, type Validator } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTimeZone } from '../edition/use-edition';
import { formatZone } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { ClockInput } from './ClockInput';
import { endFollowing } from './end-following';
import { errorOf, Help, PlainTextInput, useLabel, type OwnInputProps } from './LabelledInput';

type InstantInputProps = OwnInputProps & {
  alwaysOn?: boolean;
  onChange?: (instant: string | null) => void;
};

/** A day, "2025-09-16". */
export const DayInput = (props: OwnInputProps) => <PlainTextInput {...props} type="date" />;

/** A wall clock of any day, "22:00". */
export function TimeOfDayInput(props: OwnInputProps) {
  const { id, field, fieldState, isRequired } = useInput(props);
  const label = useLabel({ label: props.label, source: props.source, isRequired });
  const error = errorOf(fieldState.error);
  return (
    <ClockInput
      id={id}
      label={label}
      value={(field.value as string | null) ?? ''}
      onChange={field.onChange}
      error={Boolean(error)}
      helperText={<Help error={error} />}
    />
  );
}

/**
 * An instant as a day and a wall clock of the edition's time zone. The form holds RFC 3339 in UTC, or null; a day
 * without a clock begins at 00:00.
 */
export function InstantInput({ helperText, alwaysOn: _, ...props }: InstantInputProps) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { id, field, fieldState, isRequired } = useInput({
    ...props,
    format: (value) => value ?? null,
    parse: (value) => value,
  });
  const label = useLabel({ label: props.label, source: props.source, isRequired });
  const error = errorOf(fieldState.error);
  const instant = field.value as string | null;
  const day = instant ? dayOf(instant, timeZone) : '';
  const clock = instant ? clockOf(instant, timeZone) : '';
  const set = (nextDay: string, nextClock: string) =>
    field.onChange(
      nextDay ? new Date(instantOf(nextDay, nextClock || '00:00', timeZone)).toISOString() : null,
    );
  const help =
    helperText === false ? undefined : t('inputs.time.zone', { zone: formatZone(language, timeZone) });
  return (
    <Box role="group" aria-labelledby={`${id}-label`} onBlur={() => field.onBlur()}>
      <InputLabel id={`${id}-label`} htmlFor={id} error={Boolean(error)}>
        {label}
      </InputLabel>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <TextField
          id={id}
          type="date"
          value={day}
          error={Boolean(error)}
          onChange={({ target }) => set(target.value, clock)}
          slotProps={{ htmlInput: { 'aria-describedby': `${id}-help` } }}
        />
        <ClockInput
          value={clock}
          disabled={!day}
          error={Boolean(error)}
          onChange={(next) => set(day, next)}
          slotProps={{ htmlInput: { 'aria-label': t('inputs.time.clock') } }}
          sx={{ width: 92, flex: 'none' }}
        />
      </Box>
      <FormHelperText id={`${id}-help`} error={Boolean(error)}>
        <Help error={error} helperText={help} />
      </FormHelperText>
    </Box>
  );
}

interface RangeProps {
  from: string;
  to: string;
  validate?: Validator;
  /** Both are on one day as a rule: the day of the end follows that of the start. */
  withinDay?: boolean;
}

/** Two instants, of which the later one is refused when it does not come after the earlier. */
export function TimeRangeInput({ from, to, validate, withinDay = false }: RangeProps) {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { setValue } = useFormContext();
  const [startsAt = null, endsAt = null] = useWatch({ name: [from, to] }) as (string | null | undefined)[];
  const follow = (start: string | null) =>
    setValue(to, endFollowing({ startsAt, endsAt }, start, timeZone), { shouldDirty: true });
  const endAfterStart = (end: string | null, values: Record<string, unknown>) => {
    const start = values[from];
    return typeof start === 'string' && end && new Date(end) <= new Date(start)
      ? formatMessage('range.endBeforeStart', language)
      : undefined;
  };
  return (
    <Box
      sx={{
        gridColumn: '1 / -1',
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 3,
        rowGap: 2,
      }}
    >
      <InstantInput source={from} validate={validate} onChange={withinDay ? follow : undefined} />
      <InstantInput source={to} validate={validate ? [validate, endAfterStart] : endAfterStart} />
    </Box>
  );
}
