import { Alert, Box } from '@mui/material';
import type { ReleaseDifference } from '@yutai/planning';
import { useGetList, useGetMany } from 'ra-core';
import type { ReactNode } from 'react';
import type { Activity, Delegate, Person } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT, useWord } from '../i18n/use-t';
import { unreadBy } from './unread';

const MANY = { pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' as const } };

function useUnread(editionId: string, difference: ReleaseDifference) {
  const ids = difference.activities
    .filter(({ change }) => change !== 'cancelled')
    .map(({ activityId }) => activityId);
  const { data: activities = [] } = useGetMany<Activity>('activities', { ids }, { enabled: ids.length > 0 });
  const { data: delegates = [] } = useGetList<Delegate>('delegates', { ...MANY, filter: { editionId } });
  const personIds = delegates.map(({ personId }) => personId);
  const { data: people = [] } = useGetMany<Person>(
    'people',
    { ids: personIds },
    { enabled: personIds.length > 0 },
  );
  const readers = delegates.flatMap(({ delegationId, personId }) => {
    const language = people.find((person) => person?.id === personId)?.language;
    return language ? [{ delegationId, language }] : [];
  });
  return unreadBy(activities.filter(Boolean), readers);
}

/** The ways that an organizer decided to be too short for, all the same: delegates will be told that they are late. */
function useLate(editionId: string) {
  const { data = [] } = useGetList<Activity>('activities', {
    ...MANY,
    filter: { editionId, overridden: true },
  });
  return data.flatMap((activity) => {
    const late = activity.overrides?.find(({ code }) => code === 'travel.insufficient');
    return late && activity.status !== 'cancelled' ? [{ activity, reason: late.reason }] : [];
  });
}

const Caution = ({ title, children }: { title: string; children: ReactNode }) => (
  <Alert severity="warning">
    {title}
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {children}
    </Box>
  </Alert>
);

/** What to think of once more before delegates see it. */
export function Cautions({ editionId, difference }: { editionId: string; difference: ReleaseDifference }) {
  const t = useT();
  const word = useWord();
  const unread = useUnread(editionId, difference);
  const late = useLate(editionId);
  return (
    <>
      {unread.length > 0 && (
        <Caution title={t('release.unread')}>
          {unread.map(({ activity, lacking }) => (
            <li key={activity.id}>
              {nameOf(activity)} · {lacking.map((language) => word('language', language)).join(' / ')}
            </li>
          ))}
        </Caution>
      )}
      {late.length > 0 && (
        <Caution title={t('release.late')}>
          {late.map(({ activity, reason }) => (
            <li key={activity.id}>
              {nameOf(activity)} · {reason}
            </li>
          ))}
        </Caution>
      )}
    </>
  );
}
