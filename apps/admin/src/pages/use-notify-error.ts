import { useNotify } from 'ra-core';

/** Says why something could not be done. */
export function useNotifyError() {
  const notify = useNotify();
  return (error: unknown) =>
    notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
}
