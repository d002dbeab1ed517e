import { required } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useToday } from '../edition/use-today';
import { useT } from '../i18n/use-t';
import { WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { MoneyInput } from '../inputs/MoneyInput';
import { DayInput } from '../inputs/time-inputs';
import { RateInputs } from '../rates/RateInputs';
import { isMoney, lineDay, type LineOf } from './line-form';

interface AmountInputProps {
  /** Where the line is in the form: "amount." or nothing. */
  within?: string;
  /** What says from which day it holds where the form does not. */
  of: LineOf;
  needed?: boolean;
}

/** Of an amount that is not in CNY. */
function RateOfAmount({ within = '', of }: AmountInputProps) {
  const today = useToday();
  const names = [`${within}amount`, `${within}kind`, `${within}effectiveOn`];
  const [amount, kind, effectiveOn] = useWatch({ name: names }) as unknown[];
  if (!isMoney(amount) || amount.currency === 'CNY') return null;
  return <RateInputs within={within} of={[amount]} day={lineDay({ kind, effectiveOn }, of, today)} />;
}

/** The amount as people write it, with its rate where it is not in CNY. */
export function AmountInput({ within = '', of, needed = false }: AmountInputProps) {
  const t = useT();
  return (
    <>
      <MoneyInput
        source={`${within}amount`}
        label={t('agreement.amount.amount')}
        currency="CNY"
        validate={needed ? required() : undefined}
      />
      <RateOfAmount within={within} of={of} />
    </>
  );
}

export function AmountKindInput({ within = '' }: Pick<AmountInputProps, 'within'>) {
  const t = useT();
  return (
    <WordInput
      source={`${within}kind`}
      list="amountKind"
      label={t('agreement.amount.kind')}
      validate={required()}
    />
  );
}

/** The day that a line holds from, and where it is from. */
export function LineDetails({ dayHint, whyNeeded = false }: { dayHint: string; whyNeeded?: boolean }) {
  const t = useT();
  return (
    <>
      <DayInput source="effectiveOn" label={t('agreement.amount.effectiveOn')} helperText={dayHint} />
      <PlainTextInput source="source" label={t('agreement.amount.source')} />
      <PlainTextInput
        source="note"
        label={whyNeeded ? t('agreement.amount.why') : t('agreement.amount.note')}
        validate={whyNeeded ? required() : undefined}
        multiline
        minRows={2}
      />
    </>
  );
}
