import { Button, Portal, Snackbar } from '@mui/material';
import { useT } from '../i18n/use-t';
import { BAR_HEIGHT } from '../layout/TopBar';

const SHOWN_MS = 12_000;

interface UndoBarProps {
  /** What is said; without a `before` there is no way back. */
  saved: { text: string; before?: unknown; after: { id: string; version?: number } } | null;
  undo: () => Promise<unknown>;
  forget: () => void;
}

/** After a save: what was done, and the way back where there is one. Away from what is clicked, beneath the app bar. */
export function UndoBar({ saved, undo, forget }: UndoBarProps) {
  const t = useT();
  if (!saved) return null;
  return (
    <Portal>
      <Snackbar
        open
        key={`${saved.after.id} ${saved.after.version}`}
        autoHideDuration={SHOWN_MS}
        onClose={(_, reason) => reason !== 'clickaway' && forget()}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
        sx={{ '&.MuiSnackbar-root': { top: BAR_HEIGHT + 6 } }}
        message={saved.text}
        action={
          Boolean(saved.before) && (
            <Button size="small" color="inherit" onClick={() => void undo()} sx={{ fontWeight: 700 }}>
              {t('timetable.undo')}
            </Button>
          )
        }
      />
    </Portal>
  );
}
