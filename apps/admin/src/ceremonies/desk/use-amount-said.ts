import { formatExact, formatMessage, knownRate, parseMoney, type KnownRate, type Money } from '@yutai/domain';
import { useState } from 'react';
import { isZero } from '../../agreements/missing-rate';
import type { CeremonyItem } from '../../api/records';
import { useLanguage } from '../../i18n/use-t';
import { useFaultOfMoney } from '../../inputs/fault-of-money';
import { NO_RATE, rateToFill, type Rate } from '../../rates/rate-to-fill';
import { dayOfItem, offeredAmount, type RatedMoney } from '../amount-of';
import { faultOf } from './RateInputs';

/** The rate that an amount in this currency already has, else the one that is known of the very day. */
const rateOf = (
  offered: RatedMoney | null,
  currency: string,
  known: KnownRate | undefined,
  day: string,
): Rate => (offered?.currency === currency && offered.cnyRate ? offered : rateToFill(known, day));

const trimmed = (text: string | null) => text?.trim() || null;

/** An amount with the rate that was said of it, if it was; CNY has none. */
function ratedAmount(money: Money, { cnyRate, cnyRateSource }: Rate): RatedMoney {
  const isRated = money.currency !== 'CNY' && trimmed(cnyRate) !== null;
  return {
    ...money,
    cnyRate: isRated ? trimmed(cnyRate) : null,
    cnyRateSource: isRated ? trimmed(cnyRateSource) : null,
  };
}

/** What is typed of a project's amount and its rate: as it was, until somebody types. */
export function useAmountSaid(item: CeremonyItem, rates: readonly KnownRate[], deskDay: string) {
  const language = useLanguage();
  const saidOf = useFaultOfMoney();
  const offered = offeredAmount(item, rates, deskDay);
  const [typed, setTyped] = useState(offered ? formatExact(offered, language) : '');
  const [typedRate, setRate] = useState<Rate & { currency: string }>();
  const [tried, setTried] = useState(false);
  const parsed = typed.trim() ? parseMoney(typed, language, 'CNY') : undefined;
  const money = parsed?.ok && !isZero(parsed.money) ? parsed.money : null;
  const foreign = money && money.currency !== 'CNY' ? money : null;
  const day = dayOfItem(item, deskDay);
  const known = foreign ? knownRate(rates, foreign.currency, day) : undefined;
  const ofTyped = typedRate?.currency === foreign?.currency ? typedRate : undefined;
  const rate = ofTyped ?? (foreign ? rateOf(offered, foreign.currency, known, day) : NO_RATE);
  const isFaulty = foreign !== null && faultOf(foreign, rate) !== undefined;
  const missing = tried && !money ? formatMessage('field.required', language) : undefined;
  return {
    ...{ typed, setTyped, money, foreign, rate, known, day, tried },
    setRate: (next: Rate) => foreign && setRate({ ...next, currency: foreign.currency }),
    wrong: parsed && !parsed.ok ? saidOf(parsed) : missing,
    /** The amount, once it can be said; else what is missing is named from now on. */
    said: (): RatedMoney | null => {
      setTried(true);
      return money && !isFaulty ? ratedAmount(money, rate) : null;
    },
  };
}
