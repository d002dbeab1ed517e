import DownloadIcon from '@mui/icons-material/Download';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  LinearProgress,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { MOST_INTAKE_ROWS } from '@yutai/domain';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { Delegation } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { ColumnMatch, HeaderRow } from './ColumnMatch';
import { FilePicker } from './FilePicker';
import { saveRejected, type Intake, type Preview } from './intake-client';
import { Refusing } from './Refusing';
import { RowTable } from './RowTable';
import { useIntake } from './use-intake';

const NAMES = ['name', 'nameHans', 'nameHant', 'nameEn'];
const isNamed = ({ columns }: Intake) => columns.some(({ field }) => field && NAMES.includes(field));
const takenIn = ({ counts }: Intake) => counts.new + counts.joined + counts.changed;
const refuses = ({ conflicts }: Preview) => conflicts.filter(({ level }) => level !== 'inform');

/** A list of people from a sheet: chosen, looked at row by row, and taken in whole or not at all. */
export default function IntakeDialog({
  delegation,
  onClose,
}: {
  delegation: Delegation;
  onClose: () => void;
}) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const isPhone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const [skip, setSkip] = useState(false);
  const intake = useIntake(delegation.id);
  const { preview, reading, done, isReading, isApplying } = intake;
  const busy = isReading || isApplying;
  const count = preview ? takenIn(preview.record) : 0;
  const ready =
    preview &&
    !busy &&
    count > 0 &&
    (skip || preview.record.counts.rejected === 0) &&
    refuses(preview).length === 0;
  return (
    <Dialog
      open
      onClose={isApplying ? undefined : onClose}
      fullWidth
      maxWidth="lg"
      fullScreen={isPhone}
      aria-labelledby={id}
    >
      <DialogTitle id={id}>{t('intake.title', { name: nameOf(delegation) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        {!reading && (
          <Typography sx={{ color: 'text.secondary' }}>
            {t('intake.about', { rows: MOST_INTAKE_ROWS.toLocaleString() })}
          </Typography>
        )}
        {!done && <FilePicker file={reading?.file} disabled={busy} onPick={intake.read} />}
        {busy && (
          <Box role="status">
            <Typography variant="body2">
              {isApplying
                ? t('intake.applying', { count })
                : t(preview ? 'intake.comparing' : 'intake.reading')}
            </Typography>
            <LinearProgress aria-hidden />
          </Box>
        )}
        {intake.error && <Alert severity="error">{intake.error.message}</Alert>}
        {done && <Alert severity="success">{t('intake.done')}</Alert>}
        {preview && !done && <PreviewPart preview={preview} intake={intake} busy={busy} />}
        {(done ?? (preview && isNamed(preview.record) && preview.record)) && (
          <RowTable intake={done ?? preview!.record} />
        )}
        {preview && reading && (done ?? preview.record).counts.rejected > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            {!done && (
              <FormControlLabel
                control={<Checkbox checked={skip} onChange={(_, checked) => setSkip(checked)} />}
                label={t('intake.skip')}
              />
            )}
            <RejectedButton delegationId={delegation.id} reading={reading} />
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose} disabled={isApplying}>
          {translate(done ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!done && (
          <Button variant="contained" disabled={!ready} onClick={() => void intake.apply(skip)}>
            {t('intake.apply', { count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface PartProps {
  preview: Preview;
  intake: ReturnType<typeof useIntake>;
  busy: boolean;
}

/** What there is to know before the rows: the columns, new organisations, and conflicts of the timetable. */
function PreviewPart({ preview, intake, busy }: PartProps) {
  const t = useT();
  const { record } = preview;
  const known = record.columns.filter(({ field }) => field).length;
  const conflicts = refuses(preview);
  const { rejected } = record.counts;
  return (
    <>
      {!isNamed(record) && <Alert severity="warning">{t('intake.noName')}</Alert>}
      <Accordion disableGutters variant="outlined" defaultExpanded={!isNamed(record)}>
        <AccordionSummary expandIcon={<ExpandMoreIcon />}>
          <Typography>
            {t('intake.columns')}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('intake.columnsMatched', { known, all: record.columns.length })}
            </Box>
          </Typography>
        </AccordionSummary>
        <AccordionDetails>
          <HeaderRow
            headerRow={record.headerRow}
            disabled={busy}
            onChange={(headerRow) => intake.change({ headerRow })}
          />
          <ColumnMatch
            columns={record.columns}
            disabled={busy}
            onChange={(columns) => intake.change({ columns })}
          />
        </AccordionDetails>
      </Accordion>
      {conflicts.length > 0 && (
        <Refusing
          conflicts={conflicts}
          overrides={intake.reading?.overrides ?? []}
          onOverrides={(overrides) => intake.change({ overrides })}
        />
      )}
      {isNamed(record) && takenIn(record) === 0 && rejected === 0 && (
        <Alert severity="info">{t('intake.upToDate')}</Alert>
      )}
      {record.newOrganisations.length > 0 && (
        <Typography variant="body2">
          {t('intake.newOrganisations', { count: record.newOrganisations.length })}
        </Typography>
      )}
    </>
  );
}

function RejectedButton({
  delegationId,
  reading,
}: {
  delegationId: string;
  reading: Parameters<typeof saveRejected>[1];
}) {
  const t = useT();
  const language = useLanguage();
  const notify = useNotify();
  const save = () =>
    saveRejected(delegationId, reading, language, t('intake.file')).catch((error: Error) =>
      notify(error.message, { type: 'error' }),
    );
  return (
    <Button startIcon={<DownloadIcon />} onClick={() => void save()}>
      {t('intake.download')}
    </Button>
  );
}
