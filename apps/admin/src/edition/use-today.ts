import { dayOf } from '@yutai/domain';
import { useEffect, useState } from 'react';
import { useTimeZone } from './use-edition';

const MINUTE = 60_000;

/** The day that it is in the edition's time zone, "2025-09-16"; a page left open follows midnight. */
export function useToday(): string {
  const timeZone = useTimeZone();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return dayOf(now, timeZone);
}
