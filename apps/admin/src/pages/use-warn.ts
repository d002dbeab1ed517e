import { useNotify } from 'ra-core';

const LONG_ENOUGH_TO_READ_MS = 8000;

/** Says what did not come about as somebody wanted it. */
export function useWarn() {
  const notify = useNotify();
  return (text: string) => notify(text, { type: 'warning', autoHideDuration: LONG_ENOUGH_TO_READ_MS });
}
