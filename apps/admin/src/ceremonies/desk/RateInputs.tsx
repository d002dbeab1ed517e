import { TextField } from '@mui/material';
import { formatExact, type Money } from '@yutai/domain';
import { inCny } from '../../agreements/line-form';
import { useLanguage, useT } from '../../i18n/use-t';

export interface Rate {
  rate: string;
  source: string;
}

/** Whether an amount may be said at this rate: at none, or at one that is understood and comes from somewhere. */
export const isUsable = (money: Money, { rate, source }: Rate): boolean =>
  rate.trim() === '' || (inCny(money, rate) !== undefined && source.trim() !== '');

interface RateInputsProps {
  money: Money;
  value: Rate;
  onChange: (rate: Rate) => void;
}

/** By what an amount in another currency comes to CNY, and where that is from; left empty, it stays out of the total. */
export function RateInputs({ money, value, onChange }: RateInputsProps) {
  const t = useT();
  const language = useLanguage();
  const { rate, source } = value;
  const cny = inCny(money, rate);
  return (
    <>
      <TextField
        fullWidth
        margin="normal"
        label={t('agreement.amount.rate', { currency: money.currency })}
        value={rate}
        onChange={({ target }) => onChange({ ...value, rate: target.value })}
        error={rate.trim() !== '' && !cny}
        helperText={
          cny
            ? t('agreement.amount.converted', { amount: formatExact(cny, language) })
            : t('agreement.amount.rateHint')
        }
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      />
      <TextField
        fullWidth
        label={t('agreement.amount.rateSource')}
        value={source}
        required={rate.trim() !== ''}
        onChange={({ target }) => onChange({ ...value, source: target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </>
  );
}
