import type { Schemas } from '@yutai/api-client';
import { formatExact, formatShort } from '@yutai/domain';
import { useFieldValue } from 'ra-core';
import { useLanguage } from '../i18n/use-t';
import { IllustrativeMark } from './illustrative';
import { asMoney } from './money';

/** An amount for reading (`32.85亿元`), with the exact one to be had by pointing at it. */
export function Amount({ money: answered }: { money: Schemas['MoneyDto'] }) {
  const language = useLanguage();
  const money = asMoney(answered);
  return (
    <data title={formatExact(money, language)} value={money.amount} style={{ whiteSpace: 'nowrap' }}>
      {formatShort(money, language)}
    </data>
  );
}

export function MoneyField({ source }: { source: string }) {
  const money = useFieldValue({ source }) as Schemas['MoneyDto'] | null;
  return money ? (
    <IllustrativeMark source={source}>
      <Amount money={money} />
    </IllustrativeMark>
  ) : null;
}
