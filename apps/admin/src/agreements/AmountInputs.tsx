import { formatExact } from '@yutai/domain';
import { required } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage, useT } from '../i18n/use-t';
import { WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { MoneyInput } from '../inputs/MoneyInput';
import { DayInput } from '../inputs/time-inputs';
import { inCny, isMoney } from './line-form';

interface Props {
  /** Where the line is in the form: "amount." or nothing. */
  within?: string;
}

/** A rate is of one currency: in another the amount needs one of its own. */
function useRateOf(currency: string | undefined, within: string) {
  const { setValue } = useFormContext();
  const rated = useRef(currency);
  useEffect(() => {
    if (currency === undefined || currency === rated.current) return;
    if (rated.current !== undefined)
      for (const name of ['cnyRate', 'cnyRateSource']) setValue(`${within}${name}`, null);
    rated.current = currency;
  }, [currency, within, setValue]);
}

function RateInputs({ within = '' }: Props) {
  const t = useT();
  const language = useLanguage();
  const [amount, rate] = useWatch({ name: [`${within}amount`, `${within}cnyRate`] }) as [unknown, unknown];
  useRateOf(isMoney(amount) ? amount.currency : undefined, within);
  if (!isMoney(amount) || amount.currency === 'CNY') return null;
  const cny = inCny(amount, rate);
  return (
    <>
      <PlainTextInput
        source={`${within}cnyRate`}
        label={t('agreement.amount.rate', { currency: amount.currency })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        helperText={
          cny
            ? t('agreement.amount.converted', { amount: formatExact(cny, language) })
            : t('agreement.amount.rateHint')
        }
      />
      <PlainTextInput
        source={`${within}cnyRateSource`}
        label={t('agreement.amount.rateSource')}
        validate={rate ? required() : undefined}
      />
    </>
  );
}

/** The amount as people write it, with its rate where it is not in CNY. */
export function AmountInput({ within = '', needed = false }: Props & { needed?: boolean }) {
  const t = useT();
  return (
    <>
      <MoneyInput
        source={`${within}amount`}
        label={t('agreement.amount.amount')}
        currency="CNY"
        validate={needed ? required() : undefined}
      />
      <RateInputs within={within} />
    </>
  );
}

export function AmountKindInput({ within = '' }: Props) {
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
