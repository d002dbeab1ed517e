import { Alert, Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { TOTALS_BY, type TotalScope, type TotalsBy } from '@yutai/domain';
import { useListContext, useStore } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useEdition } from '../edition/use-edition';
import { useToday } from '../edition/use-today';
import { formatDay } from '../fields/format-time';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { ReportedTotals } from '../indicators/ReportedTotals';
import { Unread } from '../pages/Unread';
import { linesPath } from '../total-lines/lines-path';
import { MomentInput } from './MomentInput';
import { Ratios } from './Ratios';
import { momentOf, totalsOf, type Moment } from './totals-of';
import { SignedSum } from './SignedSum';
import { TotalsTable } from './TotalsTable';
import { useTotals } from './use-totals';

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

/** Where the totals are of a past day: that the list beneath is not, and where the lines of that day are. */
function ListIsOfToday({ moment: { sense, day }, scope }: { moment: Moment; scope: TotalScope }) {
  const t = useT();
  const language = useLanguage();
  const today = useToday();
  if (sense === 'now' || !day || day >= today) return null;
  return (
    <Alert
      severity="info"
      sx={{ mt: 2 }}
      action={
        <Button size="small" component={Link} to={linesPath({ ...scope, of: 'signed' })}>
          {t('agreement.moment.linesOfDay')}
        </Button>
      }
    >
      {t('agreement.moment.listIsOfToday', { day: formatDay(day, language) })}
    </Alert>
  );
}

/** Beneath the filters of the list and of what they find, as of any day: the sum, the ratios and the groups. */
export function TotalsPanel() {
  const t = useT();
  const { edition } = useEdition();
  const { filterValues } = useListContext();
  const [by, setBy] = useStore<TotalsBy>('agreements.totals.by', 'sector');
  const [moment, setMoment] = useState<Moment>({ sense: 'now', day: '' });
  const { totals, error, scope } = useTotals(by, { ...totalsOf(filterValues), ...momentOf(moment) });
  if (!edition || !(totals || error)) return null;
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
            {totals ? <SignedSum key={edition.id} totals={totals} scope={scope} /> : <Unread error={error} />}
          </div>
          {totals && <Ratios ratios={totals.ratios} scope={scope} />}
          <ReportedTotals editionId={edition.id} />
        </Box>
        <div>
          <Grouping by={by} onChange={setBy} />
          {totals && <TotalsTable groups={totals.groups} by={by} moment={moment} scope={scope} />}
        </div>
      </Box>
      <ListIsOfToday moment={moment} scope={scope} />
    </Box>
  );
}
