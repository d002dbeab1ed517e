import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useListContext, useStore } from 'ra-core';
import { useState } from 'react';
import type { Totals } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { Amount } from '../fields/MoneyField';
import { useT, useWord } from '../i18n/use-t';
import { ReportedTotals } from '../indicators/ReportedTotals';
import { MomentInput } from './MomentInput';
import { Moving } from './Moving';
import { Ratios } from './Ratios';
import { momentOf, totalsOf, type Moment } from './totals-of';
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
    <Box sx={{ overflowX: 'auto', mb: 1 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={by}
        onChange={(_, chosen: TotalsBy | null) => chosen && onChange(chosen)}
        aria-label={t('agreement.totals.by')}
      >
        {TOTALS_BY.map((each) => (
          <ToggleButton key={each} value={each} sx={{ px: 1.25, py: 0.25, whiteSpace: 'nowrap' }}>
            {word('totalsBy', each)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}

/** Beneath the filters of the list and of what they find, as of any day: the sum, the ratios and the groups. */
export function TotalsPanel() {
  const t = useT();
  const { edition } = useEdition();
  const { filterValues } = useListContext();
  const [by, setBy] = useStore<TotalsBy>('agreements.totals.by', 'sector');
  const [moment, setMoment] = useState<Moment>({ sense: 'now', day: '' });
  const { data: totals } = useTotals(by, { ...totalsOf(filterValues), ...momentOf(moment) });
  if (!edition || !totals) return null;
  return (
    <Box
      component="section"
      aria-label={t('agreement.totals.title')}
      sx={{ p: { xs: 2, md: 2.5 }, mb: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
          columnGap: { md: 5 },
          rowGap: 2.5,
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <div>
            <Typography variant="h2" sx={{ mb: 1 }}>
              {t(by === 'edition' ? 'agreement.totals.ofAll' : 'agreement.totals.title')}
            </Typography>
            <MomentInput moment={moment} onChange={setMoment} />
            <SignedSum key={edition.id} totals={totals} />
          </div>
          <Ratios ratios={totals.ratios} />
          <ReportedTotals editionId={edition.id} />
        </Box>
        <div>
          <Grouping by={by} onChange={setBy} />
          <TotalsTable groups={totals.groups} by={by} moment={moment} />
        </div>
      </Box>
    </Box>
  );
}
