import { Typography } from '@mui/material';
import type { TotalScope } from '@yutai/domain';
import type { Totals } from '../api/records';
import { useT } from '../i18n/use-t';
import { MissingRates } from '../rates/MissingRates';
import { TotalAmount } from '../total-lines/TotalAmount';
import { Moving } from './Moving';

interface SignedSumProps {
  totals: Totals;
  /** What the totals are of. */
  scope: TotalScope;
  size?: string;
}

/** The count, the sum and what is missing from it; a screen reader is told when they move. */
export function SignedSum({ totals, scope, size = '2rem' }: SignedSumProps) {
  const t = useT();
  const { signed, utilised, missingRate } = totals;
  return (
    <div aria-live="polite">
      <Typography component="p" sx={{ fontSize: size, lineHeight: 1.25, fontWeight: 600 }}>
        <Moving value={signed.total.amount}>
          <TotalAmount money={signed.total} asked={{ ...scope, of: 'signed' }} />
        </Moving>
      </Typography>
      <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
        <Moving value={signed.count}>
          {t('agreement.totals.count', { smart_count: signed.count })}
          {signed.count > 0 && ` · ${t('agreement.totals.withAmount', { count: signed.withAmount })}`}
        </Moving>
      </Typography>
      {utilised.count > 0 && (
        <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
          {t('agreement.totals.utilised')}{' '}
          <TotalAmount money={utilised.total} asked={{ ...scope, of: 'utilised' }} />
        </Typography>
      )}
      <MissingRates count={missingRate} scope={scope} />
    </div>
  );
}
