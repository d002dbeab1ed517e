import { keyframes } from '@emotion/react';
import { Box, type Theme } from '@mui/material';
import { useState, type ReactNode } from 'react';

const glow = keyframes({ from: { backgroundColor: 'var(--glow)' }, to: { backgroundColor: 'transparent' } });

const lit = ({ palette }: Theme) => ({
  '--glow': palette.tones.status.confirmed.tint,
  borderRadius: '4px',
  boxDecorationBreak: 'clone',
  '@media (prefers-reduced-motion: no-preference)': { animation: `${glow} 2.5s ease-out` },
});

/** A figure that lights up for a moment when it has changed; how it starts out is no change. */
export function Moving({ value, children }: { value: string | number; children: ReactNode }) {
  const [seen, setSeen] = useState({ value, moves: 0 });
  if (seen.value !== value) setSeen({ value, moves: seen.moves + 1 });
  return (
    <Box component="span" key={seen.moves} sx={seen.moves ? lit : undefined}>
      {children}
    </Box>
  );
}
