import { Typography } from '@mui/material';
import { RecordContextProvider, useGetList } from 'ra-core';
import type { Edition, Release } from '../api/records';
import { InstantField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';
import { useDraft } from '../releases/use-draft';
import { DashCard, Nothing } from './DashCard';

/** Whether the draft would be another release than the latest, and by how much. */
function Since({ difference }: Pick<Release, 'difference'>) {
  const t = useT();
  const { unchanged, activities } = difference!;
  return (
    <Typography variant="body2" sx={{ mt: 0.5, color: unchanged ? 'text.secondary' : 'warning.main' }}>
      {unchanged
        ? t('dashboard.draftSame')
        : activities.length > 0
          ? t('dashboard.draftDiffers', { smart_count: activities.length })
          : t('dashboard.draftBeside')}
    </Typography>
  );
}

/** What delegates see now, and whether the timetable has moved on since. */
export function ReleaseCard({ edition }: { edition: Edition }) {
  const t = useT();
  const difference = useDraft(edition.id).data?.difference;
  const { data } = useGetList<Release>('releases', {
    filter: { editionId: edition.id },
    sort: { field: 'number', order: 'DESC' },
    pagination: { page: 1, perPage: 1 },
  });
  const latest = data?.[0];
  if (!data) return null;
  return (
    <DashCard title={t('dashboard.release')} to="/releases">
      {latest ? (
        <RecordContextProvider value={latest}>
          <Typography sx={{ fontWeight: 600 }}>
            {t('dashboard.releaseNumber', { number: latest.number })}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <InstantField source="publishedAt" />
          </Typography>
          {difference && <Since difference={difference} />}
        </RecordContextProvider>
      ) : (
        <Nothing>{t('dashboard.noRelease')}</Nothing>
      )}
    </DashCard>
  );
}
