import { Box, FormHelperText, InputLabel } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import { useInput, useResourceContext, useTranslateLabel } from 'ra-core';
import { errorOf, Help, useLabel, type OwnInputProps } from './LabelledInput';
import { LocalizedTextControl } from './LocalizedTextControl';

/** A localized text of a form, which holds a LocalizedText, or null when all three scripts are empty. */
export function LocalizedTextInput({ multiline, ...props }: OwnInputProps & { multiline?: boolean }) {
  const { source, label } = props;
  const resource = useResourceContext();
  const name = useTranslateLabel()({ source, resource, label });
  const { id, field, fieldState, isRequired } = useInput({
    ...props,
    format: (value) => value ?? null,
    parse: (value) => value,
  });
  const error = errorOf(fieldState.error);
  return (
    <Box sx={{ minWidth: 0 }}>
      <InputLabel htmlFor={id} error={Boolean(error)}>
        {useLabel({ label, source, isRequired })}
      </InputLabel>
      <LocalizedTextControl
        id={id}
        text={field.value as LocalizedText | null}
        onChange={field.onChange}
        onBlur={field.onBlur}
        invalid={Boolean(error)}
        multiline={multiline}
        label={String(name)}
        describedBy={`${id}-help`}
      />
      <FormHelperText id={`${id}-help`} error={Boolean(error)}>
        <Help error={error} helperText={props.helperText} />
      </FormHelperText>
    </Box>
  );
}
