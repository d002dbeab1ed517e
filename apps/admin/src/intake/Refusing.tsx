import { Alert, Box, Button } from '@mui/material';
import { isOverridable } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import { useState } from 'react';
import type { Override } from '../api/records';
import { ReasonDialog } from '../conflicts/ReasonDialog';
import { withReason } from '../conflicts/overrides';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useMayOverride } from '../conflicts/use-may-override';
import { useT } from '../i18n/use-t';

const MOST_CONFLICTS = 10;

interface RefusingProps {
  conflicts: readonly Conflict[];
  /** What was set aside before. */
  overrides: readonly Override[];
  onOverrides: (overrides: Override[]) => void;
}

/** What the timetable has against those who join; where all of it may be set aside, one reason does so. */
export function Refusing({ conflicts, overrides, onOverrides }: RefusingProps) {
  const t = useT();
  const words = useConflictWords();
  const [asked, setAsked] = useState(false);
  const mayOverride = useMayOverride() && conflicts.every(({ code }) => isOverridable(code));
  const setAside = async (reason: string) =>
    onOverrides(
      conflicts.reduce<Override[]>((given, conflict) => withReason(given, conflict, reason), [...overrides]),
    );
  return (
    <Alert
      severity="error"
      action={
        mayOverride && (
          <Button color="inherit" size="small" onClick={() => setAsked(true)}>
            {t('conflict.fix.override')}
          </Button>
        )
      }
    >
      {t('intake.conflicts')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {conflicts.slice(0, MOST_CONFLICTS).map((conflict, at) => (
          <li key={at}>{words.sentence(conflict)}</li>
        ))}
      </Box>
      {asked && (
        <ReasonDialog
          title={t('intake.overrideTitle')}
          submit={t('intake.override')}
          conflicts={conflicts}
          onReason={setAside}
          onClose={() => setAsked(false)}
        />
      )}
    </Alert>
  );
}
