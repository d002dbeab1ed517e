import { useState } from 'react';

/** The value as it was when somebody got busy, until they are not any more. */
export function useCalm<T>(value: T, busy: boolean): T {
  const [calm, setCalm] = useState(value);
  if (!busy && calm !== value) setCalm(value);
  return busy ? calm : value;
}
