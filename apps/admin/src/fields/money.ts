import type { Schemas } from '@yutai/api-client';
import { asWritten, type Money } from '@yutai/domain';

/** An amount as the API writes it, whose decimals are exact, for what the domain does with amounts. */
export const asMoney = ({ amount, currency }: Schemas['MoneyDto']): Money => ({
  amount: asWritten(amount),
  currency,
});
