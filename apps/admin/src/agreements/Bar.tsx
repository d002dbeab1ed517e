import { Box } from '@mui/material';

/** As long as the group's share of the largest: for the eye alone, as the amount stands beside it. */
export function Bar({ of: part, largest }: { of: string; largest: string }) {
  const share = Number(largest) > 0 ? Number(part) / Number(largest) : 0;
  return (
    <Box
      aria-hidden
      sx={{
        height: 10,
        minWidth: share > 0 ? 3 : 0,
        width: `${(share * 100).toFixed(2)}%`,
        borderRadius: '2px',
        backgroundColor: 'primary.main',
        opacity: 0.8,
        transition: 'width 0.4s ease-out',
        '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
      }}
    />
  );
}
