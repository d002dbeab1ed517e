import { Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { TotalScope, TotalsBy } from '@yutai/domain';
import { useListContext } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { GroupTotal } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { useT, useWord } from '../i18n/use-t';
import { TotalAmount } from '../total-lines/TotalAmount';
import { Bar } from './Bar';
import { GroupName } from './GroupName';
import { Moving } from './Moving';
import { groupPath, type Moment } from './totals-of';

const WIDE = { display: { xs: 'none', sm: 'table-cell' } };
const NARROW = {
  '& td, & th': { px: 1 },
  '& td:first-of-type, & th:first-of-type': { pl: 0 },
  '& tbody tr:last-child th': { borderBottom: 0 },
};

interface RowProps {
  by: TotalsBy;
  group: GroupTotal;
  moment: Moment;
  /** What all of the groups are of. */
  scope: TotalScope;
}

function GroupLink({ by, group, moment, scope }: RowProps) {
  const { filterValues } = useListContext();
  const { editions = [] } = useEdition();
  const ordinal = editions.find(({ id }) => id === group.key)?.ordinal;
  return (
    <Link
      component={RouterLink}
      to={groupPath({ by, key: group.key, ordinal }, filterValues, moment, scope)}
      color="inherit"
      underline="hover"
    >
      <GroupName by={by} group={group} />
    </Link>
  );
}

function GroupAmount({ by, group, scope }: RowProps) {
  return group.withAmount > 0 || Number(group.total.amount) > 0 ? (
    <Moving value={group.total.amount}>
      <TotalAmount money={group.total} asked={{ ...scope, by, key: group.key, of: 'signed' }} />
    </Moving>
  ) : (
    '–'
  );
}

function GroupRow({ largest, ...props }: RowProps & { largest: string }) {
  const { by, group, scope } = props;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        <GroupLink {...props} />
      </TableCell>
      <TableCell align="right">{group.count}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 500 }}>
        <GroupAmount {...props} />
      </TableCell>
      <TableCell align="right" sx={WIDE}>
        {Number(group.utilised.amount) > 0 ? (
          <TotalAmount money={group.utilised} asked={{ ...scope, by, key: group.key, of: 'utilised' }} />
        ) : (
          '–'
        )}
      </TableCell>
      <TableCell aria-hidden sx={WIDE}>
        <Bar of={group.total.amount} largest={largest} />
      </TableCell>
    </TableRow>
  );
}

/** The groups of a total, the largest first, with a bar for each. */
export function TotalsTable({ groups, ...row }: Omit<RowProps, 'group'> & { groups: GroupTotal[] }) {
  const { by } = row;
  const t = useT();
  const word = useWord();
  if (groups.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('agreement.totals.empty')}</Typography>;
  }
  return (
    <>
      <Table size="small" sx={NARROW}>
        <TableHead>
          <TableRow>
            <TableCell>{word('totalsBy', by)}</TableCell>
            <TableCell align="right">{t('agreement.totals.group')}</TableCell>
            <TableCell align="right">{t('agreement.totals.amount')}</TableCell>
            <TableCell align="right" sx={WIDE}>
              {t('agreement.totals.utilised')}
            </TableCell>
            <TableCell aria-hidden sx={{ ...WIDE, width: '25%' }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => (
            <GroupRow
              key={`${by}-${group.key}`}
              {...row}
              group={group}
              largest={groups[0]?.total.amount ?? '0'}
            />
          ))}
        </TableBody>
      </Table>
      {(by === 'side' || by === 'organisation') && (
        <Typography variant="caption" component="p" sx={{ mt: 1, color: 'text.secondary' }}>
          {t('agreement.totals.several')}
        </Typography>
      )}
    </>
  );
}
