import { Box, Link, Typography } from '@mui/material';
import { TARGET_STAGES, type TotalScope } from '@yutai/domain';
import { useGetList } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Bar } from '../agreements/Bar';
import { GroupName } from '../agreements/GroupName';
import { Ratios } from '../agreements/Ratios';
import { SignedSum } from '../agreements/SignedSum';
import { useTotals } from '../agreements/use-totals';
import type { Edition, GroupTotal } from '../api/records';
import { useT } from '../i18n/use-t';
import { ReportedTotals } from '../indicators/ReportedTotals';
import { Unread } from '../pages/Unread';
import { TotalAmount } from '../total-lines/TotalAmount';
import { PLAIN_LIST } from '../theme/plain-list';
import { DashCard } from './DashCard';

function Sectors({ groups, scope }: { groups: readonly GroupTotal[]; scope: TotalScope }) {
  const largest = groups[0]?.total.amount ?? '0';
  return (
    <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1 }}>
      {groups.map(({ key, name, total, withAmount }) => (
        <li key={key}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, mb: 0.25 }}>
            <Typography variant="body2">
              <GroupName by="sector" group={{ key, name }} />
            </Typography>
            <Typography variant="body2" sx={{ fontWeight: 500 }}>
              {withAmount > 0 ? (
                <TotalAmount money={total} asked={{ ...scope, by: 'sector', key, of: 'signed' }} />
              ) : (
                '–'
              )}
            </Typography>
          </Box>
          <Bar of={total.amount} largest={largest} />
        </li>
      ))}
    </Box>
  );
}

/** How many should have got further by now, leading to them. */
function Overdue({ editionId }: { editionId: string }) {
  const t = useT();
  const overdueStages = [...TARGET_STAGES];
  const { total = 0 } = useGetList('agreements', {
    filter: { editionId, overdueStages },
    pagination: { page: 1, perPage: 1 },
  });
  if (total === 0) return null;
  const query = new URLSearchParams({ filter: JSON.stringify({ overdueStages }) });
  return (
    <Link component={RouterLink} to={`/agreements?${query}`} sx={{ color: 'error.main', fontWeight: 600 }}>
      {t('agreement.stage.overdueCount', { smart_count: total })}
    </Link>
  );
}

/** What was signed, by sector, and what was reported of it beside. */
export function SignedCard({ edition }: { edition: Edition }) {
  const t = useT();
  const { totals, error, scope } = useTotals('sector');
  if (!totals) return <Unread error={error} />;
  return (
    <DashCard title={t('agreement.totals.title')} to="/agreements">
      <Box sx={{ display: 'grid', gap: 2 }}>
        <SignedSum key={edition.id} totals={totals} scope={scope} size="2.25rem" />
        <Overdue editionId={edition.id} />
        {totals.groups.length > 0 && <Sectors groups={totals.groups} scope={scope} />}
        {totals.signed.count > 0 && <Ratios ratios={totals.ratios} scope={scope} />}
        <ReportedTotals editionId={edition.id} />
      </Box>
    </DashCard>
  );
}
