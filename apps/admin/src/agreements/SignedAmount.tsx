import { Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { Agreement } from '../api/records';
import { Amount, MoneyField } from '../fields/MoneyField';
import { useT } from '../i18n/use-t';

/** What was signed, in CNY; and each amount that is not in that for want of a rate, as it was written down. */
export function SignedAmount() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  if (!agreement) return null;
  const { contracted, intended } = agreement.amounts;
  const { unrated } = contracted.lines > 0 ? contracted : intended;
  return (
    <>
      <MoneyField source="signed" />
      {unrated.map((money, at) => (
        <span key={at} style={{ display: 'block' }}>
          <Amount money={money} />{' '}
          <Typography component="span" variant="caption" sx={{ color: 'warning.main', whiteSpace: 'nowrap' }}>
            {t('agreement.amount.rateMissing')}
          </Typography>
        </span>
      ))}
    </>
  );
}
