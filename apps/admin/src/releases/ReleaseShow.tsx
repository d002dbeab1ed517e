import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Button } from '@mui/material';
import { useCanAccess, useRecordContext } from 'ra-core';
import { Link } from 'react-router-dom';
import type { Release } from '../api/records';
import { HandbookOfRelease } from '../documents/HandbookButton';
import { NotesField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { Comparison } from './Comparison';
import { PublishButton } from './PublishButton';
import { PublishedTimetable } from './PublishedTimetable';
import { CountsField, NumberField, PublisherField } from './release-fields';
import { RestoreButton } from './RestoreButton';
import { Restored } from './Restored';
import { useReleased } from './use-timetables';

/** What it changed, and all that it held. */
function Contents() {
  const release = useRecordContext<Release>();
  const timetable = useReleased(release?.id);
  if (!release) return null;
  return (
    <>
      <Comparison key={release.id} release={release} />
      {timetable && <PublishedTimetable key={`timetable ${release.id}`} timetable={timetable} />}
    </>
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
    <HandbookOfRelease />
    <NoticesLink />
    <RestoreButton />
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
        <Restored />
        <Detail source="note" wide>
          <NotesField source="note" />
        </Detail>
      </Details>
    </Section>
    <Contents />
  </ShowPage>
);
