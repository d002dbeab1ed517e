import { Box, Typography } from '@mui/material';
import { RecordContextProvider } from 'ra-core';
import type { Indicator } from '../api/records';
import { useAll } from '../api/use-all';
import { useEdition } from '../edition/use-edition';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { Figure } from './Figure';

/** The totals of an edition as somebody published them. */
const useReported = (editionId: string): Indicator[] | undefined =>
  useAll<Indicator>('indicators', { editionId }).data;

/** What was reported of an edition, set apart from what is recorded: shown beside it, never added. */
export function ReportedTotals({ editionId }: { editionId: string }) {
  const t = useT();
  const known = useReported(editionId)?.filter(({ current }) => current) ?? [];
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

/** The same of the edition that the desk is set to, where nothing is recorded of it that it could stand beside. */
export function ReportedOfDesk() {
  const { edition } = useEdition();
  return (
    edition && (
      <Box sx={{ mb: 2, maxWidth: 560 }}>
        <ReportedTotals editionId={edition.id} />
      </Box>
    )
  );
}
