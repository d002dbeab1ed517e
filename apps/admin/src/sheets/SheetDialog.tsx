import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, type ReactNode } from 'react';

interface SheetDialogProps {
  title: string;
  isDone: boolean;
  /** Not to be closed meanwhile. */
  isApplying: boolean;
  /** Takes it in; offered until it is done. */
  apply: { label: string; disabled: boolean; onClick: () => void };
  onClose: () => void;
  children: ReactNode;
}

/** Where a sheet is chosen, looked at row by row, and taken in. */
export function SheetDialog({ title, isDone, isApplying, apply, onClose, children }: SheetDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const isPhone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const size = { fullWidth: true, maxWidth: 'lg', fullScreen: isPhone } as const;
  const { label, ...button } = apply;
  return (
    <Dialog open onClose={isApplying ? undefined : onClose} {...size} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>{children}</DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose} disabled={isApplying}>
          {translate(isDone ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!isDone && (
          <Button variant="contained" {...button}>
            {label}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
