import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { RecordContextProvider } from 'ra-core';
import type { ReactNode } from 'react';
import {
  Converted,
  Corrections,
  Day,
  Evidence,
  InCny,
  Kind,
  OwnAmount,
  Project,
  Rate,
  Recorded,
} from '../agreements/line-cells';
import type { TotalLine } from '../api/records';
import { useT, type TextPath } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';

interface Column {
  header: TextPath;
  align?: 'right';
  cell: (line: TotalLine) => ReactNode;
}

const COLUMNS: readonly Column[] = [
  { header: 'agreement.amount.effectiveOn', cell: (line) => <Day line={line} /> },
  { header: 'agreement.record.project', cell: (line) => <Project line={line} /> },
  { header: 'agreement.amount.kind', cell: (line) => <Kind line={line} /> },
  { header: 'agreement.amount.amount', align: 'right', cell: (line) => <OwnAmount line={line} /> },
  { header: 'agreement.lines.rate', align: 'right', cell: (line) => <Rate line={line} /> },
  { header: 'agreement.amount.cny', align: 'right', cell: (line) => <InCny line={line} /> },
  {
    header: 'agreement.amount.recorded',
    cell: (line) => (
      <>
        <Recorded line={line} timeZone={line.timeZone} />
        <Corrections line={line} />
      </>
    ),
  },
  { header: 'agreement.lines.evidence', cell: (line) => <Evidence line={line} /> },
];

function Wide({ lines }: { lines: readonly TotalLine[] }) {
  const t = useT();
  return (
    <Box sx={{ overflowX: 'auto', mt: 2 }}>
      <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(({ header, align }) => (
              <TableCell key={header} align={align} sx={{ whiteSpace: 'nowrap' }}>
                {t(header)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <RecordContextProvider key={line.id} value={line}>
              <TableRow>
                {COLUMNS.map(({ header, align, cell }) => (
                  <TableCell key={header} align={align}>
                    {cell(line)}
                  </TableCell>
                ))}
              </TableRow>
            </RecordContextProvider>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** On a phone each line is a few rows of its own. */
function Narrow({ lines }: { lines: readonly TotalLine[] }) {
  const t = useT();
  return (
    <Box component="ol" sx={{ ...PLAIN_LIST, mt: 2 }}>
      {lines.map((line) => (
        <RecordContextProvider key={line.id} value={line}>
          <Box
            component="li"
            sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25 }}
          >
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Project line={line} />
              <OwnAmount line={line} />
            </Box>
            <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
              <Day line={line} /> · <Kind line={line} />
              <Converted line={line} />
              <div>
                {t('agreement.amount.recorded')} <Recorded line={line} timeZone={line.timeZone} />
              </div>
              <Corrections line={line} />
            </Typography>
            <Evidence line={line} />
          </Box>
        </RecordContextProvider>
      ))}
    </Box>
  );
}

/** Lines of any agreements, each with what it is of, what it comes to and what it is proved by. */
export function LinesTable({ lines }: { lines: readonly TotalLine[] }) {
  const small = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  return small ? <Narrow lines={lines} /> : <Wide lines={lines} />;
}
