import { Box, Typography } from '@mui/material';
import { RecordContextProvider, useGetList } from 'ra-core';
import type { Indicator } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { Figure } from './Figure';

/** The totals of an edition as somebody published them. */
export function useReported(editionId: string | undefined) {
  return useGetList<Indicator>(
    'indicators',
    {
      filter: { editionId },
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'name', order: 'ASC' },
    },
    { enabled: editionId !== undefined },
  );
}

/** What was reported of an edition, set apart from what is recorded: shown beside it, never added. */
export function ReportedTotals({ editionId }: { editionId: string }) {
  const t = useT();
  const { data } = useReported(editionId);
  const known = data?.filter(({ current }) => current) ?? [];
  if (known.length === 0) return null;
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        <b>{t('agreement.totals.reported')}</b> · {t('agreement.totals.reportedHint')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2 }}>
        {known.map((indicator) => (
          <RecordContextProvider key={indicator.id} value={indicator}>
            <Typography component="dt" variant="body2">
              <Localized text={indicator.name} />
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, textAlign: 'right', fontWeight: 500 }}>
              <IllustrativeMark source="current">
                <Figure value={indicator.current?.value ?? ''} unit={indicator.unit} />
              </IllustrativeMark>
            </Typography>
          </RecordContextProvider>
        ))}
      </Box>
    </Box>
  );
}
