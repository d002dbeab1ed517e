import { Box, Skeleton } from '@mui/material';
import { Title } from 'react-admin';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { Empty } from '../pages/Notice';
import { EntriesInput, ViewInput } from './Choosing';
import { FiguresTable } from './FiguresTable';
import { Notes } from './Notes';
import { Sectors } from './Sectors';
import type { Standing } from './standings';
import { StandingsChart } from './StandingsChart';
import { useComparison } from './use-comparison';
import { rowsOf, type View } from './views';

interface StandingsProps {
  standings: readonly Standing[];
  view: View;
}

function Standings({ standings, view }: StandingsProps) {
  const t = useT();
  if (standings.length === 0) return <Empty title={t('comparison.none')}>{t('comparison.noneHint')}</Empty>;
  return (
    <>
      <Section title={`comparison.views.${view}`}>
        {view === 'sectors' ? (
          <Sectors standings={standings} />
        ) : (
          <StandingsChart view={view} standings={standings} />
        )}
      </Section>
      <Section title="comparison.figures">
        <FiguresTable standings={standings} drawn={rowsOf(view)} />
        <Notes standings={standings} />
      </Section>
    </>
  );
}

/** Editions beside each other: what is drawn of them, and beneath it all figures that are known. */
export default function ComparisonPage() {
  const t = useT();
  const { entries, chosen, choose, view, show, standings } = useComparison();
  return (
    <>
      <Title title={t('comparison.title')} preferenceKey={false} />
      <Box className="no-print" sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
        <EntriesInput entries={entries ?? []} chosen={chosen} onChoose={choose} />
        <ViewInput view={view} onShow={show} />
      </Box>
      {standings ? (
        <Standings standings={standings} view={view} />
      ) : (
        <Skeleton variant="rounded" height={320} />
      )}
    </>
  );
}
