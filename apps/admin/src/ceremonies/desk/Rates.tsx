import { Typography } from '@mui/material';
import type { CeremonyItem } from '../../api/records';
import { formatDay } from '../../fields/format-time';
import { useLanguage, useT } from '../../i18n/use-t';
import { countingLines, type RatedMoney } from '../amount-of';

interface RatesProps {
  of: CeremonyItem;
  /** What a tick would contract, whose rate is the one that is to be seen before. */
  offered: RatedMoney | null;
}

/** At which rate an amount in another currency counts, from where and of which day; that it has none where it has not. */
export function Rates({ of, offered }: RatesProps) {
  const t = useT();
  const language = useLanguage();
  // Of which day an offered rate is, its source says.
  const lines = offered && !of.signedHere ? [{ ...offered, effectiveOn: null }] : countingLines(of);
  const foreign = lines.filter(({ currency }) => currency !== 'CNY');
  return foreign.map(({ cnyRate, cnyRateSource, effectiveOn }, at) => (
    <Typography
      key={at}
      component="span"
      variant="body2"
      sx={{ color: cnyRate ? 'text.secondary' : 'warning.main' }}
    >
      {cnyRate
        ? [
            t('agreement.amount.rateOf', { rate: cnyRate }),
            cnyRateSource,
            effectiveOn && formatDay(effectiveOn, language),
          ]
            .filter(Boolean)
            .join(' · ')
        : t('agreement.amount.rateMissing')}
    </Typography>
  ));
}
