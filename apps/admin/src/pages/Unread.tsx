import { Alert } from '@mui/material';

/** In the place of what could not be read: why. */
export const Unread = ({ error }: { error: Error | null }) =>
  error && <Alert severity="error">{error.message}</Alert>;
