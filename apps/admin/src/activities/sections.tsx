import { useRecordContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { Activity } from '../api/records';
import { LocalizedField } from '../fields/LocalizedField';
import { DistrictField, NotesField, TextField } from '../fields/plain-fields';
import { ScriptsField } from '../fields/ScriptsField';
import { WordsField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import {
  DelegationsField,
  OverridesField,
  PeopleField,
  PlaceField,
  StatusField,
  TimeField,
} from './activity-fields';

/** What, when, where and who. */
export function Basics({ children, besidePlace }: { children?: ReactNode; besidePlace?: ReactNode }) {
  return (
    <Section>
      <Details>
        <Detail source="title" wide>
          <ScriptsField source="title" />
        </Detail>
        <Detail source="time">
          <TimeField />
        </Detail>
        <Detail source="status">
          <StatusField />
        </Detail>
        {children}
        <Detail source="placeId">
          <PlaceField />
        </Detail>
        {besidePlace}
        <Detail source="districtCode">
          <DistrictField source="districtCode" />
        </Detail>
        <Detail source="headcount">
          <TextField source="headcount" />
        </Detail>
        <Detail source="languages">
          <WordsField source="languages" list="spokenLanguage" />
        </Detail>
        <Detail source="delegations">
          <DelegationsField />
        </Detail>
        <Detail source="people">
          <PeopleField />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
  );
}

export function Overridden() {
  const record = useRecordContext<Activity>();
  if (!record?.overrides?.length) return null;
  return (
    <Section title="activity.section.overrides">
      <OverridesField />
    </Section>
  );
}

/** What delegates are told. */
export const Told = ({ children }: { children?: ReactNode }) => (
  <Section title="activity.section.told">
    <Details>
      <Detail source="bring" wide>
        <LocalizedField source="bring" />
      </Detail>
      <Detail source="briefing" wide>
        <LocalizedField source="briefing" />
      </Detail>
      {children}
    </Details>
  </Section>
);

/** Why it does not take place. */
export function Cancelled() {
  const record = useRecordContext<Activity>();
  if (record?.status !== 'cancelled') return null;
  return (
    <Section title="activity.section.outcome">
      <Details>
        <Detail source="cancelledReason" wide>
          <TextField source="cancelledReason" />
        </Detail>
      </Details>
    </Section>
  );
}
