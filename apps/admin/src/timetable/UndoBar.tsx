import { Button, Snackbar } from '@mui/material';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useT } from '../i18n/use-t';
import type { useUndo } from './use-undo';

const SHOWN_MS = 12_000;

/** After a move: where to, and the way back. */
export function UndoBar({ moved, undo, forget }: ReturnType<typeof useUndo>) {
  const t = useT();
  const { span } = useConflictWords();
  if (!moved?.after.startsAt || !moved.after.endsAt) return null;
  const { startsAt, endsAt } = moved.after;
  return (
    <Snackbar
      open
      key={`${moved.after.id} ${moved.after.version}`}
      autoHideDuration={SHOWN_MS}
      onClose={(_, reason) => reason !== 'clickaway' && forget()}
      message={t('activity.done.moved', { time: span({ startsAt, endsAt }) })}
      action={
        <Button size="small" color="inherit" onClick={() => void undo()} sx={{ fontWeight: 700 }}>
          {t('timetable.undo')}
        </Button>
      }
    />
  );
}
