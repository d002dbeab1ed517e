import { Alert, Box } from '@mui/material';

/** What a document lacks, a line for each; nothing where it lacks nothing. */
export function GapsAlert({ told }: { told: readonly string[] }) {
  if (told.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ overflowWrap: 'anywhere' }}>
      {told.map((line) => (
        <Box key={line}>{line}</Box>
      ))}
    </Alert>
  );
}
