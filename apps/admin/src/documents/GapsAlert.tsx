import { Alert, Box } from '@mui/material';
import type { ReactNode } from 'react';

/** What a document lacks, a line for each; nothing where it lacks nothing. */
export function GapsAlert({ told }: { told: readonly ReactNode[] }) {
  if (told.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ overflowWrap: 'anywhere' }}>
      {told.map((line, at) => (
        <Box key={at}>{line}</Box>
      ))}
    </Alert>
  );
}
