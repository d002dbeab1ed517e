import { TextField, type TextFieldProps } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, ValidationError, type InputProps } from 'ra-core';
import type { ReactNode } from 'react';

interface HelpProps {
  error?: string;
  helperText?: ReactNode;
}

/** Beneath an input: what is wrong with it, or else what helps to fill it in. */
export function Help({ error, helperText }: HelpProps) {
  return error ? <ValidationError error={error} /> : helperText;
}

export type OwnInputProps = Omit<InputProps, 'source'> & { source: string; helperText?: ReactNode };

/** The error at a field, also one that the API found beneath it (`name.en`, `openingHours.1.closes`). */
export function errorOf(error: unknown): string | undefined {
  if (!error || typeof error !== 'object') return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message) return error.message;
  for (const [key, nested] of Object.entries(error)) {
    // The input's own element, which react-hook-form keeps beside the message.
    const message = key === 'ref' ? undefined : errorOf(nested);
    if (message) return message;
  }
  return undefined;
}

/** What react-hook-form keeps of an error beneath this one. */
export const partOf = (error: unknown, part: string | number): unknown =>
  error && typeof error === 'object' ? (error as Record<string | number, unknown>)[part] : undefined;

export function useLabel({
  label,
  source,
  isRequired,
}: {
  label?: ReactNode;
  source: string;
  isRequired: boolean;
}) {
  const resource = useResourceContext();
  return <FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />;
}

type TextInputProps = OwnInputProps &
  Pick<TextFieldProps, 'type' | 'multiline' | 'minRows' | 'slotProps' | 'placeholder'>;

/** A text field bound to the form; the base of the inputs here that take what is typed as it is. */
export function PlainTextInput({
  multiline,
  minRows,
  slotProps,
  placeholder,
  type,
  ...props
}: TextInputProps) {
  const { id, field, fieldState, isRequired } = useInput(props);
  const label = useLabel({ label: props.label, source: props.source, isRequired });
  const error = errorOf(fieldState.error);
  return (
    <TextField
      {...field}
      id={id}
      type={type}
      label={label}
      error={Boolean(error)}
      helperText={<Help error={error} helperText={props.helperText} />}
      multiline={multiline}
      minRows={minRows}
      slotProps={slotProps}
      placeholder={placeholder}
    />
  );
}
