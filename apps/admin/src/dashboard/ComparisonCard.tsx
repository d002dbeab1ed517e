import { usePictures } from '../agreements/use-pictures';
import type { Edition, Indicator } from '../api/records';
import { useAll } from '../api/use-all';
import type { Row } from '../comparison/figures';
import { FiguresTable } from '../comparison/FiguresTable';
import { isNothing } from '../comparison/figures';
import { ofEdition, standingsOf } from '../comparison/standings';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { DashCard, Nothing } from './DashCard';

const ROWS: readonly Row[] = ['signed_count', 'signed_value', 'sessions'];

/** The edition beside the one before it: what is recorded of both, and apart from it what was reported. */
export default function ComparisonCard({ edition }: { edition: Edition }) {
  const t = useT();
  const { editions = [] } = useEdition();
  const previous = editions.find(({ ordinal }) => ordinal < edition.ordinal);
  const compared = previous ? [edition, previous] : [];
  const pictures = usePictures(compared.map(({ id }) => id));
  const { data: indicators } = useAll<Indicator>('indicators', { editionId: compared.map(({ id }) => id) });
  if (!previous || !pictures || !indicators) return null;
  const standings = standingsOf(compared.map(ofEdition), pictures, indicators);
  return (
    <DashCard title={t('dashboard.comparison')} to="/comparison">
      {standings.every(({ figures }) => isNothing(figures)) ? (
        <Nothing>{t('dashboard.noComparison')}</Nothing>
      ) : (
        <FiguresTable standings={standings} rows={ROWS} />
      )}
    </DashCard>
  );
}
