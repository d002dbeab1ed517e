import { Box } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Title } from 'react-admin';
import type { Edition } from '../api/records';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { Empty } from '../pages/Notice';
import { ActivitiesCard } from './ActivitiesCard';
import { ConflictsCard } from './ConflictsCard';
import { DeparturesCard } from './DeparturesCard';
import { EditionHeader } from './EditionHeader';
import { EnquiriesCard } from './EnquiriesCard';
import { HostsCard } from './HostsCard';
import { ReleaseCard } from './ReleaseCard';
import { SignedCard } from './SignedCard';

/** What is looked back at is loaded after what is worked on. */
const ComparisonCard = lazy(() => import('./ComparisonCard'));
const PictureCard = lazy(() => import('./PictureCard'));

interface OpenProps {
  resource: string;
  edition: Edition;
  card: ComponentType<{ edition: Edition }>;
}

/** A card, for those who may read what is on it. */
function Open({ resource, edition, card: Card }: OpenProps) {
  const { canAccess } = useCanAccess({ action: 'list', resource });
  return canAccess ? (
    <Suspense>
      <Card key={edition.id} edition={edition} />
    </Suspense>
  ) : null;
}

const Column = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>{children}</Box>
);

/** Where the edition stands: the timetable at the left, what comes of it at the right. */
export function Dashboard() {
  const t = useT();
  const { edition, isPending } = useEdition();
  if (isPending) return null;
  if (!edition) {
    return (
      <>
        <Title title={t('menu.overview')} preferenceKey={false} />
        <Empty title={t('edition.none')}>{t('edition.noneHint')}</Empty>
      </>
    );
  }
  return (
    <>
      <EditionInAddress />
      <Title title={nameOf(edition)} preferenceKey={false} />
      <EditionHeader edition={edition} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
            xl: 'minmax(0, 3fr) minmax(0, 2fr)',
          },
          gap: 2,
        }}
      >
        <Column>
          <Open resource="attendance" edition={edition} card={DeparturesCard} />
          <Open resource="activities" edition={edition} card={ConflictsCard} />
          <Open resource="activities" edition={edition} card={ActivitiesCard} />
          <Open resource="site-visits" edition={edition} card={HostsCard} />
          <Open resource="releases" edition={edition} card={ReleaseCard} />
        </Column>
        <Column>
          <Open resource="agreements" edition={edition} card={SignedCard} />
          <Open resource="agreements" edition={edition} card={PictureCard} />
          <Open resource="enquiries" edition={edition} card={EnquiriesCard} />
          <Open resource="indicators" edition={edition} card={ComparisonCard} />
        </Column>
      </Box>
    </>
  );
}
