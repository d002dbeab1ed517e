import { Portal } from '@mui/material';
import { Notification } from 'react-admin';

/**
 * What is said in passing: at the top, away from what saves and cancels, and beside the page, so that an open drawer or
 * dialog does not hide it from a screen reader.
 */
export const Toasts = () => (
  <Portal>
    <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
  </Portal>
);
