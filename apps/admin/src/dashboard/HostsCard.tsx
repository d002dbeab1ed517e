import { Box, Typography } from '@mui/material';
import { RecordContextProvider, useGetList } from 'ra-core';
import { TimeField } from '../activities/activity-fields';
import type { Edition, SiteVisit } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { useT, useWord } from '../i18n/use-t';
import { ActivityLink } from './ActivityLink';
import { DashCard, Nothing, Rows } from './DashCard';

const SHOWN = 6;
const WAITING = ['not_asked', 'asked', 'counter_proposed'];

function VisitRow({ visit }: { visit: SiteVisit }) {
  const word = useWord();
  return (
    <RecordContextProvider value={visit}>
      <Box component="li" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Typography component="div" variant="body2">
          <IllustrativeMark source="title">
            <ActivityLink activity={visit} />
          </IllustrativeMark>
          <Box sx={{ color: 'text.secondary' }}>
            {visit.hostName && (
              <>
                <Localized text={visit.hostName} /> ·{' '}
              </>
            )}
            <TimeField />
          </Box>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 'none' }}>
          <IllustrativeMark source="hostAnswer">{word('hostAnswer', visit.hostAnswer)}</IllustrativeMark>
        </Typography>
      </Box>
    </RecordContextProvider>
  );
}

/** The visits whose hosts have not agreed yet, the nearest first. */
export function HostsCard({ edition }: { edition: Edition }) {
  const t = useT();
  const { data, total = 0 } = useGetList<SiteVisit>('site-visits', {
    filter: { editionId: edition.id, hostAnswer: WAITING, status: ['request', 'planned', 'confirmed'] },
    sort: { field: 'startsAt', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  const { total: visits } = useGetList<SiteVisit>('site-visits', {
    filter: { editionId: edition.id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  });
  if (!data || visits === undefined) return null;
  return (
    <DashCard title={`${t('dashboard.hosts')}${total > 0 ? ` (${total})` : ''}`} to="/site-visits">
      {data.length === 0 && <Nothing>{t(visits === 0 ? 'dashboard.noVisits' : 'dashboard.noHosts')}</Nothing>}
      <Rows>
        {data.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </Rows>
    </DashCard>
  );
}
