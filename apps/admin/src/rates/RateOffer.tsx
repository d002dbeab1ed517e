import { Button, Typography } from '@mui/material';
import { type KnownRate } from '@yutai/domain';
import { formatDay } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { rateFrom, type Rate } from './rate-to-fill';

interface RateOfferProps {
  known: KnownRate | undefined;
  /** The day of the line that it is for. */
  day: string;
  /** The rate that the form has. */
  rate: string | null | undefined;
  onTake: (rate: Rate) => void;
}

/** The rate that was recorded last, to be taken by one tap; where it stands in the form already, that it is that. */
export function RateOffer({ known, day, rate, onTake }: RateOfferProps) {
  const t = useT();
  const language = useLanguage();
  if (!known) return null;
  if (rate?.trim()) {
    return rate === known.cnyRate && known.effectiveOn === day ? (
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('agreement.rate.ofDay', { day: formatDay(day, language) })}
      </Typography>
    ) : null;
  }
  const offer = {
    rate: known.cnyRate,
    source: known.cnyRateSource,
    day: formatDay(known.effectiveOn, language),
  };
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => onTake(rateFrom(known, day))}
      sx={{ justifySelf: 'start', alignSelf: 'center', textAlign: 'left', overflowWrap: 'anywhere' }}
    >
      {t('agreement.rate.take', offer)}
    </Button>
  );
}
