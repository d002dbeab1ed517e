import { Typography } from '@mui/material';
import type { CeremonyItem } from '../../api/records';
import { formatDay } from '../../fields/format-time';
import { useLanguage, useT } from '../../i18n/use-t';
import { countingLines, dayOfItem, type RatedMoney } from '../amount-of';

interface RatesProps {
  of: CeremonyItem;
  /** What a tick would contract, whose rate is the one that is to be seen before. */
  offered: RatedMoney | null;
  day: string;
}

/** At which rate an amount in another currency counts, from where and of which day; that it has none where it has not. */
export function Rates({ of, offered, day }: RatesProps) {
  const t = useT();
  const language = useLanguage();
  const lines =
    offered && !of.signedHere ? [{ ...offered, effectiveOn: dayOfItem(of, day) }] : countingLines(of);
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
            formatDay(effectiveOn, language),
          ].join(' · ')
        : t('agreement.amount.rateMissing')}
    </Typography>
  ));
}
