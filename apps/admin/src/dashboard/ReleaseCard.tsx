import { Typography } from '@mui/material';
import { RecordContextProvider, useGetList } from 'ra-core';
import type { Edition, Release } from '../api/records';
import { InstantField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';
import { useDraft } from '../releases/use-draft';
import { DashCard, Nothing } from './DashCard';

/** What delegates see now, and whether the timetable has moved on since. */
export function ReleaseCard({ edition }: { edition: Edition }) {
  const t = useT();
  const unpublished = useDraft(edition.id).data?.difference?.activities.length;
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
          {unpublished !== undefined && (
            <Typography
              variant="body2"
              sx={{ mt: 0.5, color: unpublished ? 'warning.main' : 'text.secondary' }}
            >
              {unpublished
                ? t('dashboard.draftDiffers', { smart_count: unpublished })
                : t('dashboard.draftSame')}
            </Typography>
          )}
        </RecordContextProvider>
      ) : (
        <Nothing>{t('dashboard.noRelease')}</Nothing>
      )}
    </DashCard>
  );
}
