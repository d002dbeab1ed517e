import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Button, Typography } from '@mui/material';
import { useCanAccess, useGetOne, useRecordContext } from 'ra-core';
import { Link } from 'react-router-dom';
import type { Release } from '../api/records';
import { NotesField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DifferenceView } from './DifferenceView';
import { PublishButton } from './PublishButton';
import { CountsField, NumberField, PublisherField } from './release-fields';

function Difference() {
  const t = useT();
  const listed = useRecordContext<Release>();
  // A list leaves the difference out, and what it has left in the cache is not asked for again by itself.
  const { data: release } = useGetOne<Release>('releases', { id: listed?.id ?? '' }, { staleTime: 0 });
  return (
    <Section title="resources.releases.fields.difference">
      {release?.number === 1 && (
        <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{t('release.first')}</Typography>
      )}
      {release?.difference && <DifferenceView difference={release.difference} />}
    </Section>
  );
}

/** What was prepared for whom when it was published; for those who may read that. */
function NoticesLink() {
  const t = useT();
  const release = useRecordContext<Release>();
  const { canAccess } = useCanAccess({ action: 'list', resource: 'notices' });
  if (!release || !canAccess) return null;
  const query = new URLSearchParams({ filter: JSON.stringify({ releaseId: release.id }) });
  return (
    <Button
      component={Link}
      to={`/notices?${query.toString()}`}
      size="small"
      startIcon={<NotificationsIcon />}
    >
      {t('notice.ofRelease')}
    </Button>
  );
}

const Actions = () => (
  <>
    <NoticesLink />
    <PublishButton />
  </>
);

export const ReleaseShow = () => (
  <ShowPage actions={<Actions />}>
    <Section>
      <Details>
        <Detail source="number">
          <NumberField />
        </Detail>
        <Detail source="publishedAt">
          <InstantField source="publishedAt" />
        </Detail>
        <Detail source="publishedBy">
          <PublisherField />
        </Detail>
        <Detail source="changes">
          <CountsField />
        </Detail>
        <Detail source="note" wide>
          <NotesField source="note" />
        </Detail>
      </Details>
    </Section>
    <Difference />
  </ShowPage>
);
