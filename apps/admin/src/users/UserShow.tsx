import { ContactField, TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { WordField, YesNoField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DisabledField } from './DisabledField';

export const UserShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="name">
          <TextField source="name" />
        </Detail>
        <Detail source="email">
          <ContactField source="email" kind="mail" />
        </Detail>
        <Detail source="phone">
          <ContactField source="phone" kind="phone" />
        </Detail>
        <Detail source="role">
          <WordField source="role" list="role" />
        </Detail>
        <Detail source="language">
          <WordField source="language" list="language" />
        </Detail>
        <Detail source="emailNotices">
          <YesNoField source="emailNotices" />
        </Detail>
        <Detail source="disabled">
          <DisabledField />
        </Detail>
        <Detail source="createdAt">
          <InstantField source="createdAt" />
        </Detail>
      </Details>
    </Section>
  </ShowPage>
);
