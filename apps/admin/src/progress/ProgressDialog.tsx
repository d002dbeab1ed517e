import DownloadIcon from '@mui/icons-material/Download';
import { Alert, Box, Button } from '@mui/material';
import { MOST_PROGRESS_ROWS } from '@yutai/domain';
import type { Edition } from '../api/records';
import { nameOf } from '../fields/name-of';
import { progressTexts } from '../i18n/progress-texts';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { Choosing } from '../sheets/Choosing';
import { Columns } from '../sheets/Columns';
import { SheetDialog } from '../sheets/SheetDialog';
import { isTitled, saveRejected, type ProgressField } from './progress-client';
import { isLoss } from './loss';
import { ProgressRows } from './ProgressRows';
import { RecentImports } from './RecentImports';
import { Settings } from './Settings';
import { UndoImport } from './UndoImport';
import { useProgress, type Progressing } from './use-progress';

const FIELDS = Object.keys(progressTexts.field) as ProgressField[];

/** How the sheet is read, before it is taken in. */
function BeforeRows({ progress }: { progress: Progressing }) {
  const t = useT();
  const { preview, isBusy, rows } = progress;
  if (!preview) return null;
  const { record } = preview;
  const isReady = isTitled(record);
  const losses = rows.filter(isLoss).length;
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
      {losses > 0 && <Alert severity="warning">{t('progress.losses', { smart_count: losses })}</Alert>}
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

/** The undo, right after it was done. */
function Undoing({ progress: { done, isUndone, undone, count } }: { progress: Progressing }) {
  const t = useT();
  if (!done?.importId) return null;
  return isUndone ? (
    <Alert severity="info">{t('progress.undo.done', { count })}</Alert>
  ) : (
    <Box>
      <UndoImport id={done.importId} count={count} onUndone={undone} />
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
  const language = useLanguage();
  const progress = useProgress(edition.id);
  const { reading, rows, preview, done, isBusy, isApplying, isWhole, count, error } = progress;
  const words = {
    about: t('progress.about', { rows: MOST_PROGRESS_ROWS.toLocaleString(language) }),
    applying: t('progress.applying', { count }),
    done: t('progress.done', { count }),
  };
  const apply = {
    label: t('progress.apply', { count }),
    disabled: isBusy || !isWhole || count === 0,
    onClick: () => void progress.apply(),
  };
  const state = { isApplying, isDone: Boolean(done) };
  return (
    <SheetDialog
      {...state}
      title={t('progress.title', { name: nameOf(edition) })}
      apply={apply}
      onClose={onClose}
    >
      <Choosing
        {...{ ...state, isBusy, error, words }}
        file={reading?.file}
        isRead={Boolean(preview)}
        onPick={progress.read}
      />
      {!reading && <RecentImports editionId={edition.id} />}
      <Undoing progress={progress} />
      {!done && <BeforeRows progress={progress} />}
      {rows.length > 0 && <ProgressRows progress={progress} />}
      {preview && preview.record.counts.rejected > 0 && (
        <Rejected editionId={edition.id} progress={progress} />
      )}
    </SheetDialog>
  );
}
