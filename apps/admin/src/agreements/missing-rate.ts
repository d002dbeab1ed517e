import type { Amount } from '../api/records';

export const isZero = ({ amount }: Pick<Amount, 'amount'>) => !/[1-9]/.test(amount);

/** Whether a line that counts stays out of the totals, as what it comes to in CNY is not known. */
export const lacksRate = (line: Pick<Amount, 'amount' | 'currency' | 'cny' | 'replacedById'>) =>
  line.replacedById === null && line.currency !== 'CNY' && line.cny === null && !isZero(line);
