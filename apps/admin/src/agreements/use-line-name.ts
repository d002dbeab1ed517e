import { formatExact } from '@yutai/domain';
import type { Amount } from '../api/records';
import { formatDay } from '../fields/format-time';
import { asMoney } from '../fields/money';
import { useLanguage, useWord } from '../i18n/use-t';

/** "合同金额 6.2亿元，2025年9月15日" */
export function useLineName() {
  const word = useWord();
  const language = useLanguage();
  return (line: Amount) =>
    `${word('amountKind', line.kind)} ${formatExact(asMoney(line), language)}` +
    `${language === 'en' ? ', ' : '，'}${formatDay(line.effectiveOn, language)}`;
}
