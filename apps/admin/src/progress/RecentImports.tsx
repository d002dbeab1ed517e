import { Box, Typography } from '@mui/material';
import { useGetList } from 'ra-core';
import type { ProgressImport } from '../api/records';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { UndoImport } from './UndoImport';

const LATEST = { page: 1, perPage: 5 };

/** The sheets that were taken in last, each with its undo. */
export function RecentImports({ editionId }: { editionId: string }) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const { data = [] } = useGetList<ProgressImport>('progress-imports', {
    filter: { editionId },
    pagination: LATEST,
    sort: { field: 'importedAt', order: 'DESC' },
  });
  if (data.length === 0) return null;
  const time = (instant: string) => formatInstant(instant, { language, timeZone, year: edition?.year });
  return (
    <Box>
      <Typography variant="h3" component="h2">
        {t('progress.recent.title')}
      </Typography>
      <Box component="ul" sx={PLAIN_LIST}>
        {data.map(({ id, source, agreements: count, importedAt, importedByName, undoneAt, undoneByName }) => (
          <Box
            key={id}
            component="li"
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1 }}
          >
            <Box sx={{ flex: '1 1 240px', overflowWrap: 'anywhere' }}>
              {source}
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t('progress.recent.was', { time: time(importedAt), who: importedByName ?? '', count })}
              </Typography>
            </Box>
            {undoneAt ? (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t('progress.recent.undone', { time: time(undoneAt), who: undoneByName ?? '' })}
              </Typography>
            ) : (
              <UndoImport id={id} count={count} />
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
