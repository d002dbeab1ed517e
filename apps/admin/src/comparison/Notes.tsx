import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import type { Standing } from './standings';
import { useComparisonWords } from './wording';

const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
    {children}
  </Typography>
);

/** The sources of what was reported of a standing, each once. */
function sourcesOf({ figures }: Standing) {
  const sources = Object.values(figures).flatMap((figure) => figure?.indicator?.current?.source ?? []);
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

/** What has to be known of the figures above: what is not final, what is left out, and who says the rest. */
export function Notes({ standings }: { standings: readonly Standing[] }) {
  const t = useT();
  const words = useComparisonWords();
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 0.5 }}>
      {standings.map(({ entry, origin, picture }) => (
        <Box key={`${entry.key} ${origin}`} sx={{ display: 'contents' }}>
          {picture && picture.intended > 0 && (
            <Note>
              {t('comparison.intended', { name: words.entry(entry), smart_count: picture.intended })}
            </Note>
          )}
          {picture && picture.missingRate > 0 && (
            <Note>
              {words.entry(entry)}: {t('agreement.totals.missingRate', { smart_count: picture.missingRate })}
            </Note>
          )}
        </Box>
      ))}
      {standings.some(({ origin }) => origin === 'reported') && <Note>{t('comparison.apart')}</Note>}
      {standings.map((standing) =>
        sourcesOf(standing).map((source) => (
          <Note key={`${standing.entry.key} ${JSON.stringify(source)}`}>
            {words.entry(standing.entry)} · {t('comparison.sources')}: <Localized text={source} />
          </Note>
        )),
      )}
    </Box>
  );
}
