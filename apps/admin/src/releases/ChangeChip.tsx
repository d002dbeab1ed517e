import { Chip, type Theme } from '@mui/material';
import type { Change } from '@yutai/planning';
import { useWord } from '../i18n/use-t';

const TONE = { new: 'confirmed', moved: 'planned', changed: 'done', cancelled: 'cancelled' } as const;

interface ChipProps {
  change: Change;
  count?: number;
  /** Another word for it, where its own would be taken amiss. */
  called?: string;
}

/** What kind of change something is, in its colour; with how many there are of it. */
export function ChangeChip({ change, count, called }: ChipProps) {
  const word = useWord();
  const label = [called ?? word('change', change), count].filter((part) => part !== undefined).join(' ');
  return (
    <Chip
      component="span"
      label={label}
      sx={({ palette }: Theme) => {
        const { tint, text } = palette.tones.status[TONE[change]];
        return { backgroundColor: tint, color: text, fontWeight: 500, height: 22 };
      }}
    />
  );
}
