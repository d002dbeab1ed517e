import {
  Box,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  type Theme,
} from '@mui/material';
import type { LedgerTotal } from '@yutai/domain';
import { RecordContextProvider, useCreatePath } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { IllustrativeMark } from '../fields/illustrative';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { linesPath } from '../total-lines/lines-path';
import { ROWS, type Figure, type Row } from './figures';
import type { Standing } from './standings';
import { figureIn, useComparisonWords } from './wording';

const keyOf = ({ entry, origin }: Standing) => `${entry.key} ${origin}`;

const TOTALS: Partial<Record<Row, LedgerTotal>> = {
  signed_value: 'signed',
  utilised_value: 'utilised',
  landed_value: 'landing',
};

/** Where the lines are that an amount counted here is made of. */
function linesOf(row: Row, { picture }: Standing): string | undefined {
  const of = TOTALS[row];
  return of && picture && linesPath({ of, editionId: picture.editionId });
}

interface FigureProps {
  row: Row;
  figure: Figure;
  standing: Standing;
}

/** The figure, exact by pointing: reported, it leads to where its source stands; counted, to the lines beneath it. */
function FigureText({ row, figure, standing }: FigureProps) {
  const t = useT();
  const language = useLanguage();
  const createPath = useCreatePath();
  const { value, illustrative, indicator } = figure;
  const { short, exact } = figureIn(figure, language);
  const computed = standing.origin === 'reported' && !indicator;
  const said = [exact, indicator && nameOf(indicator), computed && t('comparison.computed')];
  const to = indicator
    ? createPath({ resource: 'indicators', id: indicator.id, type: 'show' })
    : linesOf(row, standing);
  const text = (
    <data value={value} title={said.filter(Boolean).join(' · ')} style={{ whiteSpace: 'nowrap' }}>
      {short}
    </data>
  );
  return (
    <RecordContextProvider value={{ illustrative: illustrative ? ['value'] : [] }}>
      <IllustrativeMark source="value">
        {to ? (
          <Link component={RouterLink} to={to} color="inherit">
            {text}
          </Link>
        ) : (
          text
        )}
      </IllustrativeMark>
    </RecordContextProvider>
  );
}

/** The names stay in sight while the figures scroll beneath them. */
const HELD = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  minWidth: { xs: 104, sm: 132 },
  backgroundColor: 'background.paper',
  '@media print': { position: 'static' },
} as const;

/** Tinted as its row is, over what scrolls beneath it. */
const SHOWN = {
  ...HELD,
  fontWeight: 600,
  backgroundImage: ({ palette }: Theme) =>
    `linear-gradient(${palette.action.selected}, ${palette.action.selected})`,
};

function FigureRow({ row, standings, drawn }: { row: Row; standings: readonly Standing[]; drawn: boolean }) {
  const words = useComparisonWords();
  return (
    <TableRow sx={{ backgroundColor: drawn ? 'action.selected' : undefined }}>
      <TableCell component="th" scope="row" sx={drawn ? SHOWN : { ...HELD, fontWeight: 400 }}>
        {words.row(row)}
      </TableCell>
      {standings.map((standing) => {
        const figure = standing.figures[row];
        return (
          <TableCell key={keyOf(standing)} align="right" sx={{ fontWeight: drawn ? 600 : 400 }}>
            {figure ? <FigureText row={row} figure={figure} standing={standing} /> : '–'}
          </TableCell>
        );
      })}
    </TableRow>
  );
}

interface TableProps {
  standings: readonly Standing[];
  rows?: readonly Row[];
  /** The rows that a chart above draws. */
  drawn?: readonly Row[];
}

/** What is known of the chosen, counted and reported in columns of their own. */
export function FiguresTable({ standings, rows = ROWS, drawn = [] }: TableProps) {
  const t = useT();
  const words = useComparisonWords();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('comparison.figures')}>
      <Table size="small" sx={{ '& tbody tr:last-child th': { borderBottom: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={HELD}>{t('comparison.figure')}</TableCell>
            {standings.map((standing) => (
              <TableCell key={keyOf(standing)} align="right">
                {words.entry(standing.entry)}
                <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
                  {words.origin(standing)}
                </Typography>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows
            .filter((row) => standings.some(({ figures }) => figures[row]))
            .map((row) => (
              <FigureRow key={row} row={row} standings={standings} drawn={drawn.includes(row)} />
            ))}
        </TableBody>
      </Table>
    </Box>
  );
}
