import { TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';

/** "9:30", "0930" and "９：３０" as "09:30"; undefined for what is no wall clock. "24:00" is the end of a day. */
export function readClock(typed: string): string | undefined {
  const found = /^(\d{1,2})(?::?(\d{2}))$/.exec(typed.normalize('NFKC').trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  const valid = found && minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
  return valid ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined;
}

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
