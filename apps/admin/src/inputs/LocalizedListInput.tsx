import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, FormHelperText, IconButton } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import { useInput, useResourceContext, useTranslate, useTranslateLabel } from 'ra-core';
import { errorOf, Help, useLabel, type OwnInputProps } from './LabelledInput';
import { LocalizedTextControl } from './LocalizedTextControl';

/** Several localized texts, such as interests. A line that is left empty is dropped when the form is sent. */
export function LocalizedListInput({ source }: Pick<OwnInputProps, 'source'>) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const name = String(useTranslateLabel()({ source, resource }));
  const { id, field, fieldState, isRequired } = useInput({
    source,
    format: (value) => value ?? [],
    parse: (value) => value,
  });
  const label = useLabel({ source, isRequired });
  const lines = field.value as LocalizedText[];
  const error = errorOf(fieldState.error);
  const remove = (index: number) => field.onChange(lines.filter((_, at) => at !== index));
  const change = (index: number) => (text: LocalizedText | null) =>
    field.onChange(lines.map((line, at) => (at === index ? (text ?? {}) : line)));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1, minWidth: 0 }}>
      <Box
        component="legend"
        sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.secondary' }}
      >
        {label}
      </Box>
      {lines.map((text, index) => (
        // A line has no name of its own; what it holds is all in the form.
        <Box
          key={index}
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 0.5, alignItems: 'start' }}
        >
          <LocalizedTextControl
            id={`${id}-${index}`}
            text={Object.keys(text).length ? text : null}
            onChange={change(index)}
            onBlur={field.onBlur}
            invalid={Boolean(error)}
            label={`${name} ${index + 1}`}
            describedBy={`${id}-help`}
          />
          <IconButton
            size="small"
            aria-label={`${translate('ra.action.remove')}: ${name} ${index + 1}`}
            onClick={() => remove(index)}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box>
        <Button size="small" startIcon={<AddIcon />} onClick={() => field.onChange([...lines, {}])}>
          {translate('ra.action.add')}
        </Button>
      </Box>
      <FormHelperText id={`${id}-help`} error={Boolean(error)}>
        <Help error={error} />
      </FormHelperText>
    </Box>
  );
}
