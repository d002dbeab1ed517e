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
import type { Schemas } from '@yutai/api-client';
import { useCanAccess, useNotify, useRefresh, useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';
import { dataProvider } from '../api/data-provider';
import { messageOf } from '../api/problem';
import { useLanguage, useT } from '../i18n/use-t';
import { readFile, type TravelRow } from './sheet-file';

type Verdict = Schemas['TravelSheetRowDto'];

/** What a row does not say is left out. */
const bodyOf = (rows: readonly TravelRow[]) => ({
  rows: rows.map(({ row, from, to, minutes }) => ({
    row,
    from: from || null,
    to: to || null,
    minutes: minutes || null,
  })),
});

interface Preview {
  name: string;
  rows: TravelRow[];
  verdicts: Verdict[];
}

function Row({ row, verdict }: { row: TravelRow; verdict: Verdict | undefined }) {
  const t = useT();
  const language = useLanguage();
  if (!verdict) return null;
  const isRejected = verdict.outcome === 'rejected';
  return (
    <TableRow>
      <TableCell align="right">{row.row}</TableCell>
      <TableCell>
        {row.from} → {row.to}
      </TableCell>
      <TableCell align="right">
        {verdict.outcome === 'changed' && `${verdict.was} → `}
        {row.minutes}
      </TableCell>
      <TableCell sx={{ color: isRejected ? 'error.main' : undefined }}>
        {t(`travel.sheet.${verdict.outcome}`)}
        {isRejected && verdict.code && `: ${messageOf(verdict.code, undefined, language)}`}
      </TableCell>
    </TableRow>
  );
}

/** What a file would do, row by row, what is rejected first; taken in only when nothing is. */
function PreviewDialog({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const { rows, verdicts } = preview;
  const count = (outcome: Verdict['outcome']) => verdicts.filter((each) => each.outcome === outcome).length;
  const lines = rows
    .map((row, index) => ({ row, verdict: verdicts[index] }))
    .sort((a, b) => Number(b.verdict?.outcome === 'rejected') - Number(a.verdict?.outcome === 'rejected'));
  const take = async () => {
    setBusy(true);
    try {
      await dataProvider.batch('travel-times', 'import', bodyOf(rows));
      notify(t('travel.saved', { smart_count: count('new') + count('changed') }), { type: 'info' });
      refresh();
      onClose();
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="md">
      <DialogTitle id={id}>{t('travel.sheet.title', { name: preview.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography role="status">
          {t('travel.sheet.counts', { added: count('new'), changed: count('changed'), same: count('same') })}
        </Typography>
        {count('rejected') > 0 && (
          <Alert severity="error">{t('travel.sheet.refused', { smart_count: count('rejected') })}</Alert>
        )}
        <TableContainer
          sx={{ maxHeight: '50vh' }}
          tabIndex={0}
          role="group"
          aria-label={t('travel.sheet.rows')}
        >
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
              {lines.map(({ row, verdict }) => (
                <Row key={row.row} row={row} verdict={verdict} />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || count('rejected') > 0 || count('new') + count('changed') === 0}
          onClick={() => void take()}
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
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'travel-times' });
  const [preview, setPreview] = useState<Preview | null>(null);
  if (!canAccess) return null;
  const choose = async (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (!file) return;
    try {
      const rows = await readFile(file).catch(() => Promise.reject(new Error(t('travel.sheet.unreadable'))));
      const { record } = await dataProvider.tryBatch<Schemas['TravelSheetDto']>(
        'travel-times',
        'import',
        bodyOf(rows),
      );
      setPreview({ name: file.name, rows, verdicts: record?.rows ?? [] });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
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
