import { Alert } from '@mui/material';
import { formatExact } from '@yutai/domain';
import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Agreement, Amount } from '../api/records';
import { useLanguage, useT } from '../i18n/use-t';
import { beyondSigned } from './arrived';
import { inCny, isMoney } from './line-form';
import { useLedger } from './use-ledger';

interface BeyondSignedProps {
  agreement: Agreement;
  /** The line that is corrected. */
  replaces?: Amount;
}

/** Asks before more is recorded as arrived than was signed for; it may be right. */
export function BeyondSigned({ agreement, replaces }: BeyondSignedProps) {
  const t = useT();
  const language = useLanguage();
  const { data: lines = [] } = useLedger(agreement.id);
  const [chosen, money, rate] = useWatch({ name: ['kind', 'amount', 'cnyRate'] }) as unknown[];
  if ((replaces?.kind ?? chosen) !== 'utilised' || !isMoney(money)) return null;
  const cny = money.currency === 'CNY' ? money : inCny(money, rate);
  const beyond = beyondSigned(lines, { ...money, cny: cny?.amount ?? null }, replaces?.id);
  if (!beyond) return null;
  const amounts = {
    arrived: formatExact(beyond.arrived, language),
    signed: formatExact(beyond.signed, language),
  };
  return (
    <Alert severity="warning">
      {t('agreement.amount.beyondSigned', amounts)}
      <BooleanInput
        source="isBeyond"
        label={t('agreement.amount.beyondMeant')}
        helperText={false}
        validate={(meant: unknown) => (meant ? undefined : t('agreement.amount.beyondAsked'))}
      />
    </Alert>
  );
}
