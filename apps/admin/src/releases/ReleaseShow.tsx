import { Typography } from '@mui/material';
import { useGetOne, useRecordContext } from 'ra-core';
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

export const ReleaseShow = () => (
  <ShowPage actions={<PublishButton />}>
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
