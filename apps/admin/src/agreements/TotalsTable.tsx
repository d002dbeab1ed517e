import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  districtOf,
  sectorOf,
  type AgreementKind,
  type AgreementStage,
} from '@yutai/domain';
import type { GroupTotal } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { Amount } from '../fields/MoneyField';
import { useT, useWord } from '../i18n/use-t';
import { Moving } from './Moving';
import type { TotalsBy } from './use-totals';

const isKind = (key: string): key is AgreementKind => (AGREEMENT_KINDS as readonly string[]).includes(key);
const isStage = (key: string): key is AgreementStage => (AGREEMENT_STAGES as readonly string[]).includes(key);

/** What a group is called; a code that nobody knows any more stands for itself. */
export function GroupName({ by, group }: { by: TotalsBy; group: string | null }) {
  const t = useT();
  const word = useWord();
  if (group === null) return t('agreement.totals.none');
  if (by === 'sector') return <Localized text={sectorOf(group)?.name ?? { en: group }} />;
  if (by === 'district') return <Localized text={districtOf(group)?.name ?? { en: group }} />;
  if (by === 'kind' && isKind(group)) return word('agreementKind', group);
  return isStage(group) ? word('agreementStage', group) : group;
}

/** As long as the group's share of the largest: for the eye alone, as the amount stands beside it. */
export function Bar({ of: part, largest }: { of: string; largest: string }) {
  const share = Number(largest) > 0 ? Number(part) / Number(largest) : 0;
  return (
    <Box
      aria-hidden
      sx={{
        height: 10,
        minWidth: share > 0 ? 3 : 0,
        width: `${(share * 100).toFixed(2)}%`,
        borderRadius: '2px',
        backgroundColor: 'primary.main',
        opacity: 0.8,
        transition: 'width 0.4s ease-out',
        '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
      }}
    />
  );
}

/** The groups of a total, the largest first, with a bar for each. */
export function TotalsTable({ groups, by }: { groups: readonly GroupTotal[]; by: TotalsBy }) {
  const t = useT();
  const word = useWord();
  const largest = groups[0]?.total.amount ?? '0';
  if (groups.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('agreement.totals.empty')}</Typography>;
  }
  return (
    <Table
      size="small"
      sx={{
        '& td, & th': { px: 1 },
        '& td:first-of-type, & th:first-of-type': { pl: 0 },
        '& tbody tr:last-child th': { borderBottom: 0 },
      }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{word('totalsBy', by)}</TableCell>
          <TableCell align="right">{t('agreement.totals.group')}</TableCell>
          <TableCell align="right">{t('agreement.totals.amount')}</TableCell>
          <TableCell
            aria-hidden
            sx={{ width: { sm: '25%', md: '40%' }, display: { xs: 'none', sm: 'table-cell' } }}
          />
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map(({ key, count, withAmount, total }) => (
          <TableRow key={`${by}-${key}`}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              <GroupName by={by} group={key} />
            </TableCell>
            <TableCell align="right">{count}</TableCell>
            <TableCell align="right" sx={{ fontWeight: 500 }}>
              {withAmount > 0 ? (
                <Moving value={total.amount}>
                  <Amount money={total} />
                </Moving>
              ) : (
                '–'
              )}
            </TableCell>
            <TableCell aria-hidden sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
              <Bar of={total.amount} largest={largest} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
