import { TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { readClock } from './clock';

type ClockInputProps = Omit<TextFieldProps, 'value' | 'onChange'> & {
  value: string;
  onChange: (clock: string) => void;
};

/** A wall clock of 24 hours, typed: the browser's own control would show it as its settings have it. */
export function ClockInput({ value, onChange, ...props }: ClockInputProps) {
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const clock = readClock(text);
    if (clock) onChange(clock);
  };
  return (
    <TextField
      {...props}
      value={typed ?? value}
      error={props.error || (Boolean(typed) && !readClock(typed ?? ''))}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(undefined)}
      slotProps={{
        ...props.slotProps,
        htmlInput: {
          inputMode: 'numeric',
          placeholder: '00:00',
          autoComplete: 'off',
          ...props.slotProps?.htmlInput,
        },
      }}
    />
  );
}
