import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatCount, HOLDING_STATUSES, isCurrency, type Language } from '@yutai/domain';
import { useCanAccess, useGetList } from 'ra-core';
import type { ReactNode } from 'react';
import { useTotals } from '../agreements/use-totals';
import type { Edition, Indicator } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { Figure } from '../indicators/Figure';
import { useReported } from '../indicators/ReportedTotals';
import { DashCard, Nothing } from './DashCard';

const ROWS = ['projects', 'total', 'activities'] as const;
type Row = (typeof ROWS)[number];

/** An edition's reported figure of a row is told by its unit: agreements, activities, or money. */
const isOf = (row: Row) => (indicator: Indicator) =>
  indicator.current !== null && (row === 'total' ? isCurrency(indicator.unit) : indicator.unit === row);

/** The figures of an edition that somebody published, row by row. */
function reportedBy(indicators: readonly Indicator[] | undefined, language: Language) {
  return (row: Row): ReactNode => {
    const found = indicators?.find(isOf(row));
    if (!found?.current) return '–';
    const { value } = found.current;
    return row === 'total' ? <Figure value={value} unit={found.unit} /> : formatCount(value, language);
  };
}

function useRecorded(editionId: string) {
  const language = useLanguage();
  const { canAccess } = useCanAccess({ action: 'list', resource: 'agreements' });
  const { totals } = useTotals();
  const { total: activities = 0 } = useGetList('activities', {
    filter: { editionId, status: [...HOLDING_STATUSES] },
    pagination: { page: 1, perPage: 1 },
  });
  return (row: Row): ReactNode => {
    if (row === 'activities') return formatCount(String(activities), language);
    if (!canAccess || !totals) return '–';
    const { count, total } = totals.signed;
    return row === 'total' ? (
      <Figure value={total.amount} unit={total.currency} />
    ) : (
      formatCount(String(count), language)
    );
  };
}

/** The edition beside the one before it: what is recorded of this one, and what was reported of both. */
export function ComparisonCard({ edition }: { edition: Edition }) {
  const t = useT();
  const language = useLanguage();
  const { editions = [] } = useEdition();
  const previous = editions.find(({ ordinal }) => ordinal < edition.ordinal);
  const recorded = useRecorded(edition.id);
  const now = useReported(edition.id);
  const before = useReported(previous?.id);
  if (!previous) return null;
  const columns = [
    { name: t('dashboard.recorded'), of: recorded },
    { name: t('dashboard.reportedIn', { edition: nameOf(edition) }), of: reportedBy(now, language) },
    { name: t('dashboard.reportedIn', { edition: nameOf(previous) }), of: reportedBy(before, language) },
  ];
  return (
    <DashCard title={t('dashboard.comparison')} to="/indicators">
      {now?.length === 0 && before?.length === 0 ? (
        <Nothing>{t('dashboard.noComparison')}</Nothing>
      ) : (
        <Table
          size="small"
          sx={{
            '& td, & th': { px: 0.75, verticalAlign: 'bottom', whiteSpace: 'normal' },
            '& tbody tr:last-child th': { borderBottom: 0 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: '0 !important' }}>{t('dashboard.figure')}</TableCell>
              {columns.map(({ name }) => (
                <TableCell key={name} align="right">
                  {name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {ROWS.map((row) => (
              <TableRow key={row}>
                <TableCell
                  component="th"
                  scope="row"
                  sx={{ fontWeight: 400, pl: '0 !important', minWidth: 76 }}
                >
                  {t(`dashboard.${row}`)}
                </TableCell>
                {columns.map(({ name, of }) => (
                  <TableCell key={name} align="right">
                    {of(row)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </DashCard>
  );
}
