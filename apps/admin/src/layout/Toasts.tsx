import { Portal } from '@mui/material';
import { useNotificationContext } from 'ra-core';
import { useState } from 'react';
import { Notification } from 'react-admin';

/**
 * What is said in passing: at the top, away from what saves and cancels, and beside the page, so that an open drawer or
 * dialog does not hide it from a screen reader. The newest takes the place of the one before, so that nobody who records
 * one thing after another reads of what is long past; nothing here is undone by react-admin's own means, which would wait
 * for its turn to end.
 */
export function Toasts() {
  const { notifications } = useNotificationContext();
  const newest = notifications.at(-1);
  const [last, setLast] = useState({ newest, turn: 0 });
  if (newest && newest !== last.newest) setLast({ newest, turn: last.turn + 1 });
  return (
    <Portal>
      <Notification key={last.turn} anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
    </Portal>
  );
}
