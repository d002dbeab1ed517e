import type { KnownRate } from '@yutai/domain';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { NO_RATE, rateToFill, refilled, type Rate } from './rate-to-fill';

/** Writes a rate into the form where it is seen: that of the day as soon as it is known, and the one that is handed in. */
export function useRateOf(
  currency: string,
  { known, day, within }: { known: KnownRate | undefined; day: string; within: string },
): (rate: Rate) => void {
  const { getValues, setValue } = useFormContext();
  const before = useRef({ currency, filled: NO_RATE });
  const { cnyRate, cnyRateSource } = rateToFill(known, day);
  const names = [`${within}cnyRate`, `${within}cnyRateSource`] as const;
  const write = (rate: Rate) => {
    setValue(names[0], rate.cnyRate, { shouldDirty: true });
    setValue(names[1], rate.cnyRateSource, { shouldDirty: true, shouldValidate: true });
  };
  useEffect(() => {
    const [rate, source] = getValues([...names]) as (string | null)[];
    const now: Rate = { cnyRate: rate ?? null, cnyRateSource: source ?? null };
    const { filled, currency: was } = before.current;
    const next = { cnyRate, cnyRateSource };
    const kept = refilled(now, { filled, sameCurrency: was === currency }, next);
    before.current = { currency, filled: next };
    if (kept !== now) write(kept);
    // What is in the form is only read when one of these moves: an input that somebody empties stays empty.
  }, [currency, cnyRate, cnyRateSource]);
  return write;
}
