import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Alert, Box, Typography } from '@mui/material';
import { refusing } from '../conflicts/overrides';
import { useT } from '../i18n/use-t';
import { ColumnMatch, HeaderRow } from './ColumnMatch';
import { isNamed, takenIn, type Preview } from './intake-client';
import { Refusing } from './Refusing';
import type { Intaking } from './use-intake';

interface PartProps {
  preview: Preview;
  intake: Intaking;
}

/** What the columns are about; open as long as none is said to hold the names. */
function Columns({ preview: { record }, intake: { isBusy, change } }: PartProps) {
  const t = useT();
  const known = record.columns.filter(({ field }) => field).length;
  return (
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
          disabled={isBusy}
          onChange={(headerRow) => change({ headerRow })}
        />
        <ColumnMatch columns={record.columns} disabled={isBusy} onChange={(columns) => change({ columns })} />
      </AccordionDetails>
    </Accordion>
  );
}

/** What there is to know before the rows: the columns, new organisations, and conflicts of the timetable. */
export function PreviewPart({ preview, intake }: PartProps) {
  const t = useT();
  const { record } = preview;
  const conflicts = refusing(preview.conflicts);
  const isUpToDate = isNamed(record) && takenIn(record) === 0 && record.counts.rejected === 0;
  return (
    <>
      {!isNamed(record) && <Alert severity="warning">{t('intake.noName')}</Alert>}
      <Columns preview={preview} intake={intake} />
      {conflicts.length > 0 && (
        <Refusing
          conflicts={conflicts}
          overrides={intake.reading?.overrides ?? []}
          onOverrides={(overrides) => intake.change({ overrides })}
        />
      )}
      {isUpToDate && <Alert severity="info">{t('intake.upToDate')}</Alert>}
      {record.newOrganisations.length > 0 && (
        <Typography variant="body2">
          {t('intake.newOrganisations', { count: record.newOrganisations.length })}
        </Typography>
      )}
    </>
  );
}
