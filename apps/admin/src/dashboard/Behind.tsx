import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Drawn } from '../charts/chart-data';
import { useT } from '../i18n/use-t';

/** What a line is of, and its figures: as they are, or short with the exact one to be had by pointing. */
export type Line = readonly [string, ...(string | Drawn)[]];

interface BehindProps {
  /** What the chart is of. */
  label: string;
  heads: readonly string[];
  lines: readonly Line[];
}

/** The table behind a chart, opened where it is wanted. */
export function Behind({ label, heads, lines }: BehindProps) {
  const t = useT();
  return (
    <Box
      component="details"
      sx={{ '& summary': { cursor: 'pointer', fontSize: '0.8125rem', color: 'text.secondary' } }}
    >
      <summary aria-label={`${t('dashboard.table')}: ${label}`}>{t('dashboard.table')}</summary>
      <Table size="small" sx={{ '& tbody tr:last-child th': { borderBottom: 0 } }}>
        <TableHead>
          <TableRow>
            {heads.map((head, index) => (
              <TableCell key={head} align={index === 0 ? 'left' : 'right'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(([name, ...figures]) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                {name}
              </TableCell>
              {figures.map((figure, index) => (
                <TableCell key={heads[index + 1]} align="right">
                  {typeof figure === 'string' ? figure : <span title={figure.exact}>{figure.short}</span>}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
