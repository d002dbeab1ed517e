import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useCanAccess, useNotify, useRefresh, useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';
import { messageOf } from '../api/problem';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { previewSheet, takeSheet, type SheetRow } from './sheet-client';

interface Preview {
  file: File;
  rows: SheetRow[];
}

function Row({ row: { row, from, to, minutes, outcome, was, code } }: { row: SheetRow }) {
  const t = useT();
  const language = useLanguage();
  const isRejected = outcome === 'rejected';
  return (
    <TableRow>
      <TableCell align="right">{row}</TableCell>
      <TableCell>
        {from} → {to}
      </TableCell>
      <TableCell align="right">
        {outcome === 'changed' && `${was} → `}
        {minutes}
      </TableCell>
      <TableCell sx={{ color: isRejected ? 'error.main' : undefined }}>
        {t(`travel.sheet.${outcome}`)}
        {isRejected && code && `: ${messageOf(code, undefined, language)}`}
      </TableCell>
    </TableRow>
  );
}

/** What becomes of each row, what is rejected first. */
function RowsTable({ rows }: Pick<Preview, 'rows'>) {
  const t = useT();
  const lines = [...rows].sort((a, b) => Number(b.outcome === 'rejected') - Number(a.outcome === 'rejected'));
  return (
    <TableContainer sx={{ maxHeight: '50vh' }} tabIndex={0} role="group" aria-label={t('travel.sheet.rows')}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell align="right">{t('travel.sheet.row')}</TableCell>
            <TableCell>{t('travel.matrix')}</TableCell>
            <TableCell align="right">{t('resources.travel-times.fields.minutes')}</TableCell>
            <TableCell>{t('travel.sheet.outcome')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((row) => (
            <Row key={row.row} row={row} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Takes all rows of a file in, and says so. */
function useTaking(file: File, onTaken: () => void) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const take = async (count: number) => {
    setBusy(true);
    try {
      await takeSheet(file);
      notify(t('travel.saved', { smart_count: count }), { type: 'info' });
      refresh();
      onTaken();
    } catch (error) {
      notifyError(error);
      setBusy(false);
    }
  };
  return { take, busy };
}

/** What a file would do, row by row; taken in only when nothing is rejected. */
function PreviewDialog({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const { file, rows } = preview;
  const { take, busy } = useTaking(file, onClose);
  const count = (outcome: SheetRow['outcome']) => rows.filter((each) => each.outcome === outcome).length;
  const changes = count('new') + count('changed');
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="md">
      <DialogTitle id={id}>{t('travel.sheet.title', { name: file.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography role="status">
          {t('travel.sheet.counts', { added: count('new'), changed: count('changed'), same: count('same') })}
        </Typography>
        {count('rejected') > 0 && (
          <Alert severity="error">{t('travel.sheet.refused', { smart_count: count('rejected') })}</Alert>
        )}
        <RowsTable rows={rows} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || count('rejected') > 0 || changes === 0}
          onClick={() => void take(changes)}
        >
          {t('travel.sheet.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Takes in a sheet of from, to and minutes, after showing what it would do. */
export function ImportSheet() {
  const t = useT();
  const notifyError = useNotifyError();
  const input = useRef<HTMLInputElement>(null);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'travel-times' });
  const [preview, setPreview] = useState<Preview | null>(null);
  if (!canAccess) return null;
  const choose = async (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (!file) return;
    try {
      setPreview({ file, rows: await previewSheet(file) });
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <Box>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv,.txt"
        aria-label={t('travel.sheet.choose')}
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      <Button size="small" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {t('travel.sheet.choose')}
      </Button>
      {preview && <PreviewDialog preview={preview} onClose={() => setPreview(null)} />}
    </Box>
  );
}
