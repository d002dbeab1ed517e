import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, useCanAccess, useDataProvider, useGetList } from 'ra-core';
import type { Edition, Release } from '../api/records';
import type { YutaiDataProvider } from '../api/data-provider';
import { ProblemError } from '../api/problem';
import { InstantField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';
import { DashCard, Nothing } from './DashCard';

/** How many activities a release made now would change for delegates; undefined for those who may not publish. */
function useUnpublished(editionId: string) {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const { canAccess } = useCanAccess({ action: 'publish', resource: 'releases' });
  const { data } = useQuery({
    queryKey: ['releases', 'draft', editionId],
    enabled: Boolean(canAccess),
    staleTime: 0,
    queryFn: async () => {
      try {
        const { record } = await dataProvider.tryVerb<Release>('editions', editionId, 'publish');
        return record?.difference?.activities.length ?? 0;
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'release.unchanged') return 0;
        throw error;
      }
    },
  });
  return data;
}

/** What delegates see now, and whether the timetable has moved on since. */
export function ReleaseCard({ edition }: { edition: Edition }) {
  const t = useT();
  const unpublished = useUnpublished(edition.id);
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
