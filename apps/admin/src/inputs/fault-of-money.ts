import { formatMessage, type ParsedMoney } from '@yutai/domain';
import { useLanguage, useT } from '../i18n/use-t';

export type MoneyFault = Extract<ParsedMoney, { ok: false }>;

/** Why a text is no amount, with the part of it that means nothing, and how to write one. */
export function useFaultOfMoney(): (fault: MoneyFault) => string {
  const t = useT();
  const language = useLanguage();
  return ({ code, part }) => {
    const why = formatMessage(code, language);
    return part ? t('inputs.money.unknownPart', { part, why }) : why;
  };
}
