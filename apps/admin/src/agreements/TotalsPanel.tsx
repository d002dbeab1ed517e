import { Box, Card, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useStore } from 'ra-core';
import type { Totals } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { Amount } from '../fields/MoneyField';
import { useT, useWord } from '../i18n/use-t';
import { ReportedTotals } from '../indicators/ReportedTotals';
import { Moving } from './Moving';
import { TotalsTable } from './TotalsTable';
import { TOTALS_BY, useTotals, type TotalsBy } from './use-totals';

/** The count, the sum and what is missing from it; a screen reader is told when they move. */
export function SignedSum({ totals, size = '2rem' }: { totals: Totals; size?: string }) {
  const t = useT();
  const { signed, utilised, missingRate } = totals;
  return (
    <div aria-live="polite">
      <Typography component="p" sx={{ fontSize: size, lineHeight: 1.25, fontWeight: 600 }}>
        <Moving value={signed.total.amount}>
          <Amount money={signed.total} />
        </Moving>
      </Typography>
      <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
        <Moving value={signed.count}>
          {t('agreement.totals.count', { smart_count: signed.count })}
          {signed.count > 0 && ` · ${t('agreement.totals.withAmount', { count: signed.withAmount })}`}
        </Moving>
      </Typography>
      {utilised.count > 0 && (
        <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
          {t('agreement.totals.utilised')} <Amount money={utilised.total} />
        </Typography>
      )}
      {missingRate > 0 && (
        <Typography component="p" variant="body2" sx={{ color: 'warning.main', mt: 0.5 }}>
          {t('agreement.totals.missingRate', { smart_count: missingRate })}
        </Typography>
      )}
    </div>
  );
}

function Grouping({ by, onChange }: { by: TotalsBy; onChange: (by: TotalsBy) => void }) {
  const t = useT();
  const word = useWord();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={by}
      onChange={(_, chosen: TotalsBy | null) => chosen && onChange(chosen)}
      aria-label={t('agreement.totals.by')}
      sx={{ mb: 1 }}
    >
      {TOTALS_BY.map((each) => (
        <ToggleButton key={each} value={each} sx={{ px: 1.5, py: 0.25 }}>
          {word('totalsBy', each)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Above the list of agreements: what they come to, by which group, and what was reported beside it. */
export function TotalsPanel() {
  const t = useT();
  const { edition } = useEdition();
  const [by, setBy] = useStore<TotalsBy>('agreements.totals.by', 'sector');
  const { data: totals } = useTotals(by);
  if (!edition || !totals) return null;
  return (
    <Card component="section" aria-label={t('agreement.totals.title')} sx={{ p: { xs: 2, md: 2.5 }, mb: 2 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 3fr)' },
          columnGap: { sm: 3, md: 5 },
          rowGap: 2.5,
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <div>
            <Typography variant="h2">{t('agreement.totals.title')}</Typography>
            <SignedSum key={edition.id} totals={totals} />
          </div>
          <ReportedTotals editionId={edition.id} />
        </Box>
        <div>
          <Grouping by={by} onChange={setBy} />
          <TotalsTable groups={totals.groups} by={by} />
        </div>
      </Box>
    </Card>
  );
}
