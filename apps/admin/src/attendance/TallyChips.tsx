import { Chip, Stack } from '@mui/material';
import { ATTENDANCE_STATES } from '@yutai/domain';
import { useT, useWord } from '../i18n/use-t';
import type { ActivityTally } from './use-tallies';

/** What a list of attendees is narrowed to: those of a state, or those whom nobody expected. */
export type Narrowed = (typeof ATTENDANCE_STATES)[number] | 'unexpected' | null;

interface Props {
  tally: ActivityTally;
  chosen: Narrowed;
  choose: (narrowed: Narrowed) => void;
}

const ORDER = ['present', 'missing', 'claimed', 'late', 'excused', 'absent', 'unexpected'] as const;

/** How many are how far, each a filter of the list. */
export function TallyChips({ tally, chosen, choose }: Props) {
  const t = useT();
  const word = useWord();
  const labelOf = (part: (typeof ORDER)[number]) =>
    part === 'unexpected' ? t('attendance.unexpected') : word('attendanceState', part);
  // Those who say something of themselves are told apart from the others who are missing.
  const countOf = (part: (typeof ORDER)[number]) =>
    part === 'missing' ? tally.missing - tally.late - tally.claimed : tally[part];
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      <Chip
        label={`${t('attendance.all')} ${tally.expected}`}
        variant={chosen === null ? 'filled' : 'outlined'}
        color={chosen === null ? 'primary' : 'default'}
        aria-pressed={chosen === null}
        onClick={() => choose(null)}
      />
      {ORDER.filter((part) => countOf(part) > 0 || chosen === part).map((part) => (
        <Chip
          key={part}
          label={`${labelOf(part)} ${countOf(part)}`}
          variant={chosen === part ? 'filled' : 'outlined'}
          color={chosen === part ? 'primary' : 'default'}
          aria-pressed={chosen === part}
          onClick={() => choose(chosen === part ? null : part)}
        />
      ))}
    </Stack>
  );
}
