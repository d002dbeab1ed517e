import type { CeremonyItem } from '../api/records';
import { Amount } from '../fields/MoneyField';
import { useT } from '../i18n/use-t';
import { countingAmounts } from './amount-of';

/** What a project is signed for; that nothing is said of it where nothing is. */
export function Amounts({ of }: { of: Pick<CeremonyItem, 'contracted' | 'intended'> }) {
  const t = useT();
  const amounts = countingAmounts(of);
  if (amounts.length === 0) return t('ceremony.noAmount');
  return amounts.map((money, at) => (
    <span key={at}>
      {at > 0 && ' + '}
      <Amount money={money} />
    </span>
  ));
}
