import { Typography } from '@mui/material';
import { RecordContextProvider, useCanAccess, useGetOne, useRecordContext } from 'ra-core';
import type { Delegate, Delegation } from '../api/records';
import { FeedSection } from '../feeds/FeedSection';
import { BadgeSection } from '../badges/BadgeSection';
import { ContactField, NotesField, RecordField, TextField } from '../fields/plain-fields';
import { NamesField } from '../fields/LocalizedField';
import { SpanField } from '../fields/time-fields';
import { WordField, YesNoField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DelegateLink } from '../releases/DelegateLink';

/** Their own days here; else those of their delegation, said to be so. */
function Days() {
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

const useMayRead = (action: 'readDesk' | 'readPrivate') => {
  const record = useRecordContext<Delegate>();
  return useCanAccess({ action, resource: 'delegates', record }).canAccess;
};

/** How they come, where they stay and how they leave. */
function StaySection() {
  const readsRoom = useMayRead('readPrivate');
  if (!useMayRead('readDesk')) return null;
  return (
    <Section title="pages.section.stayOfDelegate">
      <Details>
        <Detail source="phone">
          <ContactField source="phone" kind="phone" />
        </Detail>
        <Detail source="phoneShared">
          <YesNoField source="phoneShared" />
        </Detail>
        <Detail source="stay" wide>
          <Days />
        </Detail>
        <Detail source="arrivalNumber">
          <TextField source="arrivalNumber" />
        </Detail>
        <Detail source="arrivalTerminal">
          <TextField source="arrivalTerminal" />
        </Detail>
        <Detail source="departureNumber">
          <TextField source="departureNumber" />
        </Detail>
        <Detail source="departureTerminal">
          <TextField source="departureTerminal" />
        </Detail>
        <Detail source="hotelId">
          <RecordField source="hotelId" reference="places" />
        </Detail>
        {readsRoom && (
          <Detail source="room">
            <TextField source="room" />
          </Detail>
        )}
      </Details>
    </Section>
  );
}

/** What only those see who look after them. */
function CareSection() {
  if (!useMayRead('readPrivate')) return null;
  return (
    <Section title="pages.section.care">
      <Details>
        <Detail source="diet">
          <NotesField source="diet" />
        </Detail>
        <Detail source="mobility">
          <NotesField source="mobility" />
        </Detail>
        <Detail source="emergencyName">
          <TextField source="emergencyName" />
        </Detail>
        <Detail source="emergencyPhone">
          <ContactField source="emergencyPhone" kind="phone" />
        </Detail>
      </Details>
    </Section>
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
        <Detail source="groups">
          <NamesField source="groups" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <StaySection />
    <CareSection />
    <BadgeSection />
    <DelegateLink />
    <FeedSection kind="delegate" />
  </ShowPage>
);
