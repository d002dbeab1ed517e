import { formatExact, knownRate, moneyOf, sumOf, type Money } from '@yutai/domain';
import { required } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { inCny } from '../agreements/line-form';
import { useLanguage, useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { RateOffer } from './RateOffer';
import { useRateOf } from './use-rate-of';
import { useRates } from './use-rates';

interface RateInputsProps {
  /** What it is the rate of: amounts in one currency, which is not CNY. */
  of: readonly [Money, ...Money[]];
  /** The day that they hold from. */
  day: string;
  /** Where the rate is in the form: "amount." or nothing. */
  within?: string;
  isNeeded?: boolean;
  autoFocus?: boolean;
}

/** What amounts come to at a rate, each rounded by itself as the ledger does; undefined while that cannot be said. */
function totalInCny(of: readonly Money[], rate: unknown): Money | undefined {
  const each = of.flatMap((money) => inCny(money, rate)?.amount ?? []);
  return each.length === of.length ? moneyOf(sumOf(each), 'CNY') : undefined;
}

/** The rate to CNY with its source, and the last one that is known. */
export function RateInputs({ of, day, within = '', isNeeded = false, autoFocus = false }: RateInputsProps) {
  const t = useT();
  const language = useLanguage();
  const [{ currency }] = of;
  const rate = useWatch({ name: `${within}cnyRate` }) as string | null | undefined;
  const known = knownRate(useRates(day), currency, day);
  const write = useRateOf(currency, { known, day, within });
  const cny = totalInCny(of, rate);
  return (
    <>
      <PlainTextInput
        source={`${within}cnyRate`}
        label={t('agreement.amount.rate', { currency })}
        slotProps={{ htmlInput: { inputMode: 'decimal', autoFocus, autoComplete: 'off' } }}
        validate={isNeeded ? required() : undefined}
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
      <RateOffer known={known} day={day} rate={rate} onTake={write} />
    </>
  );
}
