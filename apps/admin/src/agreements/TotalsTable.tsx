import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { AGREEMENT_KINDS, AGREEMENT_STAGES, districtOf, sectorOf, SIDES } from '@yutai/domain';
import { useListContext } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { GroupTotal } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { Localized } from '../fields/LocalizedField';
import { Amount } from '../fields/MoneyField';
import { useT, useWord } from '../i18n/use-t';
import { Moving } from './Moving';
import { groupFilter, signedBy, type Moment } from './totals-of';
import type { TotalsBy } from './use-totals';

const isOf = <T extends string>(values: readonly T[], key: string): key is T =>
  (values as readonly string[]).includes(key);

type Group = Pick<GroupTotal, 'key' | 'name'>;

/** What a group is called; a code that nobody knows any more stands for itself. */
export function GroupName({ by, group: { key, name } }: { by: TotalsBy; group: Group }) {
  const t = useT();
  const word = useWord();
  if (key === null) return t('agreement.totals.none');
  if (name) return <Localized text={name} />;
  if (by === 'sector') return <Localized text={sectorOf(key)?.name ?? { en: key }} />;
  if (by === 'district') return <Localized text={districtOf(key)?.name ?? { en: key }} />;
  if (isOf(AGREEMENT_KINDS, key)) return word('agreementKind', key);
  if (isOf(SIDES, key)) return word('side', key);
  return isOf(AGREEMENT_STAGES, key) ? word('agreementStage', key) : key;
}

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
}

/** Leads to the agreements of the group, beneath the totals of it alone: a sector's are told apart by those beneath it. */
function GroupLink({ by, group, moment }: RowProps) {
  const { filterValues } = useListContext();
  const { editions = [] } = useEdition();
  const query = new URLSearchParams({ page: '1' });
  if (by === 'edition') {
    query.set('edition', String(editions.find(({ id }) => id === group.key)?.ordinal ?? ''));
    query.set('filter', JSON.stringify({ ...filterValues, signedOn: signedBy(moment) }));
  } else {
    const filter = groupFilter(by, group.key, filterValues);
    query.set('filter', JSON.stringify({ ...filter, signedOn: signedBy(moment) }));
  }
  return (
    <Link component={RouterLink} to={`/agreements?${query}`} color="inherit" underline="hover">
      <GroupName by={by} group={group} />
    </Link>
  );
}

function GroupAmount({ group, money }: { group: GroupTotal; money: GroupTotal['total'] }) {
  return group.withAmount > 0 || Number(money.amount) > 0 ? (
    <Moving value={money.amount}>
      <Amount money={money} />
    </Moving>
  ) : (
    '–'
  );
}

function GroupRow({ largest, ...props }: RowProps & { largest: string }) {
  const { group } = props;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        <GroupLink {...props} />
      </TableCell>
      <TableCell align="right">{group.count}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 500 }}>
        <GroupAmount group={group} money={group.total} />
      </TableCell>
      <TableCell align="right" sx={WIDE}>
        {Number(group.utilised.amount) > 0 ? <Amount money={group.utilised} /> : '–'}
      </TableCell>
      <TableCell aria-hidden sx={WIDE}>
        <Bar of={group.total.amount} largest={largest} />
      </TableCell>
    </TableRow>
  );
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
export function TotalsTable({ groups, by, moment }: Omit<RowProps, 'group'> & { groups: GroupTotal[] }) {
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
              by={by}
              group={group}
              moment={moment}
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
