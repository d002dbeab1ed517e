import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { MOST_INTAKE_ROWS } from '@yutai/domain';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { Delegation } from '../api/records';
import { refusing } from '../conflicts/overrides';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { FilePicker } from '../sheets/FilePicker';
import { isNamed, takenIn, type Preview } from './intake-client';
import { PreviewPart } from './PreviewPart';
import { Rejected } from './Rejected';
import { IntakeRows } from './IntakeRows';
import { useIntake, type Intaking } from './use-intake';

/** What the file is, and how far it has come. */
function Choosing({ reading, preview, done, isBusy, isApplying, error, read }: Intaking) {
  const t = useT();
  const language = useLanguage();
  const rows = MOST_INTAKE_ROWS.toLocaleString(language);
  const count = preview ? takenIn(preview.record) : 0;
  return (
    <>
      {!reading && <Typography sx={{ color: 'text.secondary' }}>{t('intake.about', { rows })}</Typography>}
      {!done && <FilePicker file={reading?.file} disabled={isBusy} onPick={read} />}
      {isBusy && (
        <Box role="status">
          <Typography variant="body2">
            {isApplying ? t('intake.applying', { count }) : t(preview ? 'sheet.comparing' : 'sheet.reading')}
          </Typography>
          <LinearProgress aria-hidden />
        </Box>
      )}
      {error && <Alert severity="error">{error.message}</Alert>}
      {done && <Alert severity="success">{t('intake.done')}</Alert>}
    </>
  );
}

const isReady = (preview: Preview | undefined, skip: boolean) =>
  preview !== undefined &&
  takenIn(preview.record) > 0 &&
  (skip || preview.record.counts.rejected === 0) &&
  refusing(preview.conflicts).length === 0;

interface DialogProps {
  delegation: Delegation;
  onClose: () => void;
}

/** A list of people from a sheet: chosen, looked at row by row, and taken in whole or not at all. */
export default function IntakeDialog({ delegation, onClose }: DialogProps) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const isPhone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const [skip, setSkip] = useState(false);
  const intake = useIntake(delegation.id);
  const { preview, done, isBusy, isApplying } = intake;
  const shown = done ?? preview?.record;
  const size = { fullWidth: true, maxWidth: 'lg', fullScreen: isPhone } as const;
  return (
    <Dialog open onClose={isApplying ? undefined : onClose} {...size} aria-labelledby={id}>
      <DialogTitle id={id}>{t('intake.title', { name: nameOf(delegation) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Choosing {...intake} />
        {preview && !done && <PreviewPart preview={preview} intake={intake} />}
        {shown && isNamed(shown) && <IntakeRows intake={shown} />}
        {shown && shown.counts.rejected > 0 && (
          <Rejected delegationId={delegation.id} intake={intake} skip={skip} onSkip={setSkip} />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose} disabled={isApplying}>
          {translate(done ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!done && (
          <Button
            variant="contained"
            disabled={isBusy || !isReady(preview, skip)}
            onClick={() => void intake.apply({ skipRejected: skip })}
          >
            {t('intake.apply', { count: preview ? takenIn(preview.record) : 0 })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
