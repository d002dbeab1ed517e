import { formatExact, formatShort, type Money } from '@yutai/domain';
import { useFieldValue } from 'ra-core';
import { useLanguage } from '../i18n/use-t';
import { IllustrativeMark } from './illustrative';

/** An amount for reading (`32.85亿元`), with the exact one to be had by pointing at it. */
export function Amount({ money }: { money: Money }) {
  const language = useLanguage();
  return (
    <data title={formatExact(money, language)} value={money.amount} style={{ whiteSpace: 'nowrap' }}>
      {formatShort(money, language)}
    </data>
  );
}

export function MoneyField({ source }: { source: string }) {
  const money = useFieldValue({ source }) as Money | null;
  return money ? (
    <IllustrativeMark source={source}>
      <Amount money={money} />
    </IllustrativeMark>
  ) : null;
}
