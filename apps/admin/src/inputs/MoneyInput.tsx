import { TextField } from '@mui/material';
import { formatExact, parseMoney, type Money } from '@yutai/domain';
import { useInput } from 'ra-core';
import { useState } from 'react';
import { useLanguage, useT } from '../i18n/use-t';
import { useFaultOfMoney, type MoneyFault } from './fault-of-money';
import { errorOf, Help, useLabel, type OwnInputProps } from './LabelledInput';

/** What the form holds while the text cannot be read as an amount: it never leaves the form, as it is refused. */
interface Unread {
  unread: string;
  fault: MoneyFault;
}
type Value = Money | Unread | null;

const isUnread = (value: Value | undefined): value is Unread => Boolean(value && 'unread' in value);

/**
 * An amount as people write it (`3.2亿元`, `5000万美元`, `120 million TWD`), with what was understood beneath it.
 * The form holds Money, or null. A text without a currency is read in `currency`, where one is given.
 */
export function MoneyInput({ currency, ...props }: OwnInputProps & { currency?: string }) {
  const t = useT();
  const language = useLanguage();
  const saidOf = useFaultOfMoney();
  const readable = (value: Value) => (isUnread(value) ? saidOf(value.fault) : undefined);
  const validate = [props.validate ?? []].flat();
  const { id, field, fieldState, isRequired } = useInput({
    ...props,
    validate: [...validate, readable],
    format: (value) => value ?? null,
    parse: (value) => value,
  });
  const value = field.value as Value;
  const [typed, setTyped] = useState<string>();
  const label = useLabel({ label: props.label, source: props.source, isRequired });
  const [left, setLeft] = useState(false);
  const error = errorOf(fieldState.error) ?? (left ? readable(value) : undefined);

  const type = (text: string) => {
    setTyped(text);
    if (!text.trim()) return field.onChange(null);
    const parsed = parseMoney(text, language, currency);
    field.onChange(parsed.ok ? parsed.money : { unread: text, fault: parsed });
  };

  const understood =
    value && !isUnread(value)
      ? t('inputs.money.understood', { amount: formatExact(value, language) })
      : undefined;
  const stored = value ? (isUnread(value) ? value.unread : formatExact(value, language)) : '';
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      label={label}
      value={typed ?? stored}
      onChange={({ target }) => type(target.value)}
      onBlur={() => {
        setLeft(true);
        field.onBlur();
      }}
      error={Boolean(error)}
      helperText={
        <Help error={error} helperText={understood ?? props.helperText ?? t('inputs.money.hint')} />
      }
      slotProps={{
        htmlInput: { inputMode: 'text', autoComplete: 'off' },
        formHelperText: { 'aria-live': 'polite' },
      }}
    />
  );
}
