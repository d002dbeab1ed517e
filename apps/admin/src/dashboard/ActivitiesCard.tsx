import { Box, Typography } from '@mui/material';
import { HOLDING_STATUSES } from '@yutai/domain';
import { RecordContextProvider, useGetList } from 'ra-core';
import { useState } from 'react';
import { TimeField } from '../activities/activity-fields';
import type { Activity, Edition } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { ActivityLink } from './ActivityLink';
import { DashCard, Nothing, Rows } from './DashCard';

const SHOWN = 6;

/** The activities that are on or still to come; once there is none, the last ones of the edition. */
function useNextActivities(edition: Edition) {
  // Asked for as of when the page was opened: a moment that moves would ask again without end.
  const [now] = useState(() => new Date().toISOString());
  const pagination = { page: 1, perPage: SHOWN };
  const held = { editionId: edition.id, status: [...HOLDING_STATUSES] };
  const next = useGetList<Activity>('activities', {
    filter: { ...held, 'endsAt.gte': now },
    sort: { field: 'startsAt', order: 'ASC' },
    pagination,
  });
  const last = useGetList<Activity>(
    'activities',
    { filter: held, sort: { field: 'startsAt', order: 'DESC' }, pagination },
    { enabled: next.data?.length === 0 },
  );
  return next.data?.length === 0
    ? { activities: last.data && [...last.data].reverse(), over: true }
    : { activities: next.data, over: false };
}

function ActivityRow({ activity }: { activity: Activity }) {
  return (
    <RecordContextProvider value={activity}>
      <Box
        component="li"
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '190px minmax(0, 1fr)' }, columnGap: 2 }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <TimeField />
        </Typography>
        <Typography variant="body2">
          <IllustrativeMark source="title">
            <ActivityLink activity={activity} />
          </IllustrativeMark>
          {activity.placeName && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              <IllustrativeMark source="placeId">
                <Localized text={activity.placeName} />
              </IllustrativeMark>
            </Box>
          )}
        </Typography>
      </Box>
    </RecordContextProvider>
  );
}

export function ActivitiesCard({ edition }: { edition: Edition }) {
  const t = useT();
  const { activities, over } = useNextActivities(edition);
  const { total: waiting = 0 } = useGetList('activities', {
    filter: { editionId: edition.id, status: 'request' },
    pagination: { page: 1, perPage: 1 },
  });
  if (!activities) return null;
  const title = over && activities.length > 0 ? t('dashboard.last') : t('dashboard.next');
  return (
    <DashCard title={title}>
      {activities.length === 0 && <Nothing>{t('dashboard.noActivities')}</Nothing>}
      <Rows>
        {activities.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} />
        ))}
      </Rows>
      {waiting > 0 && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {t('dashboard.waiting', { smart_count: waiting })}
        </Typography>
      )}
    </DashCard>
  );
}
