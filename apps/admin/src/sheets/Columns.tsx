import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
import { ColumnMatch, HeaderRow } from './ColumnMatch';
import type { Column, ColumnField, Reading } from './reading';

interface ColumnsProps<F extends string> {
  sheet: { headerRow: number; columns: readonly Column<F>[] };
  fields: readonly ColumnField<F>[];
  /** That a row is known by is said to be in a column. */
  isReady: boolean;
  disabled: boolean;
  onChange: (part: Partial<Pick<Reading<F>, 'columns' | 'headerRow'>>) => void;
}

/** What the columns are about; open as long as none is said to hold what a row is known by. */
export function Columns<F extends string>({ sheet, fields, isReady, disabled, onChange }: ColumnsProps<F>) {
  const t = useT();
  const { headerRow, columns } = sheet;
  const known = columns.filter(({ field }) => field).length;
  return (
    <Accordion disableGutters variant="outlined" defaultExpanded={!isReady}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography>
          {t('sheet.columns')}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('sheet.columnsMatched', { known, all: columns.length })}
          </Box>
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <HeaderRow
          headerRow={headerRow}
          disabled={disabled}
          onChange={(row) => onChange({ headerRow: row })}
        />
        <ColumnMatch
          columns={columns}
          fields={fields}
          disabled={disabled}
          onChange={(chosen) => onChange({ columns: chosen })}
        />
      </AccordionDetails>
    </Accordion>
  );
}
