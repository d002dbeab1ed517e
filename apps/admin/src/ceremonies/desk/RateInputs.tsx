import { TextField } from '@mui/material';
import { formatExact, type KnownRate, type Money } from '@yutai/domain';
import { inCny } from '../../agreements/line-form';
import { useLanguage, useT } from '../../i18n/use-t';
import { RateOffer } from '../../rates/RateOffer';
import type { Rate } from '../../rates/rate-to-fill';

/** What keeps an amount from being said at this rate: one that is not understood, or is from nowhere. */
export function faultOf(money: Money, { cnyRate, cnyRateSource }: Rate): 'rate' | 'source' | undefined {
  if (!cnyRate?.trim()) return undefined;
  if (!inCny(money, cnyRate)) return 'rate';
  return cnyRateSource?.trim() ? undefined : 'source';
}

interface RateInputsProps {
  money: Money;
  value: Rate;
  known: KnownRate | undefined;
  day: string;
  /** It was to be said already: what is missing is named. */
  tried: boolean;
  onChange: (rate: Rate) => void;
}

/** By what an amount in another currency comes to CNY, and where that is from; left empty, it stays out of the total. */
export function RateInputs({ money, value, known, day, tried, onChange }: RateInputsProps) {
  const t = useT();
  const language = useLanguage();
  const cny = value.cnyRate ? inCny(money, value.cnyRate) : undefined;
  const fault = faultOf(money, value);
  const hint = cny
    ? t('agreement.amount.converted', { amount: formatExact(cny, language) })
    : t('agreement.amount.rateHint');
  return (
    <>
      <TextField
        fullWidth
        margin="normal"
        label={t('agreement.amount.rate', { currency: money.currency })}
        value={value.cnyRate ?? ''}
        onChange={({ target }) => onChange({ ...value, cnyRate: target.value })}
        error={fault === 'rate'}
        helperText={fault === 'rate' ? t('agreement.rate.unreadable') : hint}
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      />
      <TextField
        fullWidth
        label={t('agreement.amount.rateSource')}
        value={value.cnyRateSource ?? ''}
        required={Boolean(value.cnyRate?.trim())}
        error={tried && fault === 'source'}
        helperText={fault === 'source' ? t('agreement.rate.sourceNeeded') : undefined}
        onChange={({ target }) => onChange({ ...value, cnyRateSource: target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <RateOffer known={known} day={day} rate={value.cnyRate} onTake={onChange} />
    </>
  );
}
