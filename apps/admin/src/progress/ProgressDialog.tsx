import DownloadIcon from '@mui/icons-material/Download';
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
import { MOST_PROGRESS_ROWS } from '@yutai/domain';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import type { Edition } from '../api/records';
import { nameOf } from '../fields/name-of';
import { progressTexts } from '../i18n/progress-texts';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { Columns } from '../sheets/Columns';
import { FilePicker } from '../sheets/FilePicker';
import { isTitled, saveRejected, type ProgressField } from './progress-client';
import { ProgressRows } from './ProgressRows';
import { Settings } from './Settings';
import { useProgress, type Progressing } from './use-progress';

const FIELDS = Object.keys(progressTexts.field) as ProgressField[];

/** What the file is, and how far it has come. */
function Choosing({ progress }: { progress: Progressing }) {
  const t = useT();
  const language = useLanguage();
  const { reading, preview, done, isBusy, isApplying, error, count } = progress;
  const rows = MOST_PROGRESS_ROWS.toLocaleString(language);
  return (
    <>
      {!reading && <Typography sx={{ color: 'text.secondary' }}>{t('progress.about', { rows })}</Typography>}
      {!done && <FilePicker file={reading?.file} disabled={isBusy} onPick={progress.read} />}
      {isBusy && (
        <Box role="status">
          <Typography variant="body2">
            {isApplying
              ? t('progress.applying', { count })
              : t(preview ? 'sheet.comparing' : 'sheet.reading')}
          </Typography>
          <LinearProgress aria-hidden />
        </Box>
      )}
      {error && <Alert severity="error">{error.message}</Alert>}
      {done && <Alert severity="success">{t('progress.done', { count })}</Alert>}
    </>
  );
}

/** How the sheet is read, before it is taken in. */
function BeforeRows({ progress }: { progress: Progressing }) {
  const t = useT();
  const { preview, isBusy, rows } = progress;
  if (!preview) return null;
  const { record } = preview;
  const isReady = isTitled(record);
  return (
    <>
      {!isReady && <Alert severity="warning">{t('progress.noTitle')}</Alert>}
      <Settings progress={progress} />
      <Columns
        sheet={record}
        fields={FIELDS.map((id) => ({ id, name: t(`progress.field.${id}`) }))}
        isReady={isReady}
        disabled={isBusy}
        onChange={progress.change}
      />
      {isReady && rows.every(({ outcome }) => outcome === 'unchanged') && (
        <Alert severity="info">{t('progress.upToDate')}</Alert>
      )}
    </>
  );
}

/** Takes the rows that cannot be taken in back to whoever sent them. */
function Rejected({ editionId, progress: { reading } }: { editionId: string; progress: Progressing }) {
  const t = useT();
  const language = useLanguage();
  const notifyError = useNotifyError();
  if (!reading) return null;
  const save = () => saveRejected(editionId, reading, language, t('sheet.file')).catch(notifyError);
  return (
    <Box>
      <Button startIcon={<DownloadIcon />} onClick={() => void save()}>
        {t('sheet.download')}
      </Button>
    </Box>
  );
}

interface DialogProps {
  edition: Edition;
  onClose: () => void;
}

/** A district's sheet of how projects stand: chosen, looked at row by row, ticked, and taken in whole or not at all. */
export default function ProgressDialog({ edition, onClose }: DialogProps) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const isPhone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const progress = useProgress(edition.id);
  const { rows, preview, done, isBusy, isApplying, isWhole, count, apply } = progress;
  const size = { fullWidth: true, maxWidth: 'lg', fullScreen: isPhone } as const;
  return (
    <Dialog open onClose={isApplying ? undefined : onClose} {...size} aria-labelledby={id}>
      <DialogTitle id={id}>{t('progress.title', { name: nameOf(edition) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Choosing progress={progress} />
        {!done && <BeforeRows progress={progress} />}
        {rows.length > 0 && <ProgressRows progress={progress} />}
        {preview && preview.record.counts.rejected > 0 && (
          <Rejected editionId={edition.id} progress={progress} />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose} disabled={isApplying}>
          {translate(done ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!done && (
          <Button
            variant="contained"
            disabled={isBusy || !isWhole || count === 0}
            onClick={() => void apply()}
          >
            {t('progress.apply', { count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
