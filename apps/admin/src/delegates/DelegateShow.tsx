import { Typography } from '@mui/material';
import { RecordContextProvider, useGetOne, useRecordContext } from 'ra-core';
import type { Delegate, Delegation } from '../api/records';
import { NotesField, RecordField, TextField } from '../fields/plain-fields';
import { SpanField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DelegateLink } from '../releases/DelegateLink';

/** Their own days here; else those of their delegation, said to be so. */
function Stay() {
  const t = useT();
  const delegate = useRecordContext<Delegate>();
  const own = Boolean(delegate?.arrivesAt ?? delegate?.departsAt);
  const { data: delegation } = useGetOne<Delegation>(
    'delegations',
    { id: delegate?.delegationId ?? '' },
    { enabled: Boolean(delegate) && !own },
  );
  if (own) return <SpanField from="arrivesAt" to="departsAt" />;
  if (!delegation?.arrivesAt && !delegation?.departsAt) return null;
  return (
    <RecordContextProvider value={delegation}>
      <SpanField from="arrivesAt" to="departsAt" />{' '}
      <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
        {t('pages.delegation.asDelegation')}
      </Typography>
    </RecordContextProvider>
  );
}

export const DelegateShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="personId">
          <RecordField source="personId" reference="people" />
        </Detail>
        <Detail source="delegationId">
          <RecordField source="delegationId" reference="delegations" />
        </Detail>
        <Detail source="role">
          <WordField source="role" list="delegateRole" />
        </Detail>
        <Detail source="rank">
          <TextField source="rank" />
        </Detail>
        <Detail source="groupName">
          <TextField source="groupName" />
        </Detail>
        <Detail source="stay" wide>
          <Stay />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <DelegateLink />
  </ShowPage>
);
