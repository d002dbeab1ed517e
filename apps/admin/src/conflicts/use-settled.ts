import { useEffect, useState } from 'react';

/** Long enough for a pause in typing. */
export const TYPING_MS = 350;

/** The value as it was when it had not changed for `milliseconds`. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
