import { Box, Typography } from '@mui/material';
import { HOST_REASONS } from '@yutai/domain';
import { RecordContextProvider, useGetList } from 'ra-core';
import { TimeField } from '../activities/activity-fields';
import type { Edition, Waiting } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { TitleLink } from '../fields/TitleLink';
import { useT, useWord } from '../i18n/use-t';
import { recordOf } from '../waiting/record-of';
import { DashCard, Nothing, Rows } from './DashCard';

const SHOWN = 6;
const ALL = `/waiting?${new URLSearchParams({ filter: JSON.stringify({ reason: HOST_REASONS }) }).toString()}`;

function WaitingRow({ waiting }: { waiting: Waiting }) {
  const word = useWord();
  return (
    <RecordContextProvider value={waiting}>
      <Box component="li" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Typography component="div" variant="body2">
          <TitleLink {...recordOf(waiting)} title={waiting.title} />
          <Box sx={{ color: 'text.secondary' }}>
            {waiting.partyName && (
              <>
                <Localized text={waiting.partyName} /> ·{' '}
              </>
            )}
            <TimeField />
          </Box>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 'none' }}>
          {word('waitingReason', waiting.reason)}
        </Typography>
      </Box>
    </RecordContextProvider>
  );
}

/** What visits wait for as to their hosts, the nearest first; a part of all that waits. */
export function HostsCard({ edition }: { edition: Edition }) {
  const t = useT();
  const { data, total = 0 } = useGetList<Waiting>('waiting', {
    filter: { editionId: edition.id, reason: HOST_REASONS },
    sort: { field: 'startsAt', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  const { total: visits } = useGetList('site-visits', {
    filter: { editionId: edition.id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  });
  if (!data || visits === undefined) return null;
  return (
    <DashCard title={`${t('dashboard.hosts')}${total > 0 ? ` (${total})` : ''}`} to={ALL}>
      {data.length === 0 && <Nothing>{t(visits === 0 ? 'dashboard.noVisits' : 'dashboard.noHosts')}</Nothing>}
      <Rows>
        {data.map((waiting) => (
          <WaitingRow key={waiting.id} waiting={waiting} />
        ))}
      </Rows>
    </DashCard>
  );
}
