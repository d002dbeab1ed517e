import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, FormHelperText, IconButton, TextField } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import { useInput, useTranslate } from 'ra-core';
import type { Edition } from '../api/records';
import { useT } from '../i18n/use-t';
import { errorOf, Help, partOf, useLabel, type OwnInputProps } from './LabelledInput';
import { LocalizedTextControl } from './LocalizedTextControl';

type EmergencyNumber = Edition['emergencyNumbers'][number];
const NEW: EmergencyNumber = { name: {}, phone: '' };

interface LineProps {
  id: string;
  number: EmergencyNumber;
  error: unknown;
  onChange: (number: EmergencyNumber) => void;
  onRemove: () => void;
}

/** Whom it reaches, and the number. */
function NumberLine({ id, number: { name, phone }, error, onChange, onRemove }: LineProps) {
  const t = useT();
  const translate = useTranslate();
  const [wrongName, wrongPhone] = [errorOf(partOf(error, 'name')), errorOf(partOf(error, 'phone'))];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 1fr) 180px auto' },
        gap: 1,
        alignItems: 'start',
      }}
    >
      <LocalizedTextControl
        id={id}
        text={Object.keys(name).length ? (name as LocalizedText) : null}
        onChange={(changed) => onChange({ name: changed ?? {}, phone })}
        invalid={Boolean(wrongName)}
        label={t('inputs.emergencyNumbers.name')}
        describedBy={`${id}-help`}
      />
      <TextField
        type="tel"
        value={phone}
        onChange={({ target }) => onChange({ name, phone: target.value })}
        error={Boolean(wrongPhone)}
        slotProps={{ htmlInput: { 'aria-label': t('inputs.emergencyNumbers.phone'), maxLength: 60 } }}
        placeholder={t('inputs.emergencyNumbers.phone')}
        sx={{ gridColumn: { xs: '1', sm: 'auto' } }}
      />
      <IconButton
        size="small"
        aria-label={translate('ra.action.remove')}
        onClick={onRemove}
        sx={{ gridRow: { xs: '1', sm: 'auto' }, gridColumn: { xs: '2', sm: 'auto' } }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
      <FormHelperText id={`${id}-help`} error sx={{ gridColumn: '1 / -1', m: 0 }}>
        <Help error={wrongName ?? wrongPhone} />
      </FormHelperText>
    </Box>
  );
}

/** Whom delegates call when something has happened, as their pages list them. */
export function EmergencyNumbersInput({ source }: Pick<OwnInputProps, 'source'>) {
  const translate = useTranslate();
  const t = useT();
  const { id, field, fieldState, isRequired } = useInput({
    source,
    format: (value) => value ?? [],
    parse: (value) => value,
  });
  const lines = field.value as EmergencyNumber[];
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1, minWidth: 0 }}>
      <Box
        component="legend"
        sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.secondary' }}
      >
        {useLabel({ source, isRequired })}
      </Box>
      {lines.map((number, index) => (
        // A line has no name of its own; what it holds is all in the form.
        <NumberLine
          key={index}
          id={`${id}-${index}`}
          number={number}
          error={partOf(fieldState.error, index)}
          onChange={(changed) => field.onChange(lines.map((line, at) => (at === index ? changed : line)))}
          onRemove={() => field.onChange(lines.filter((_, at) => at !== index))}
        />
      ))}
      <Box>
        <Button size="small" startIcon={<AddIcon />} onClick={() => field.onChange([...lines, NEW])}>
          {translate('ra.action.add')}
        </Button>
      </Box>
      <FormHelperText>{t('inputs.emergencyNumbers.help')}</FormHelperText>
    </Box>
  );
}
