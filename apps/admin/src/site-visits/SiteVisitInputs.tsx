import { required } from 'ra-core';
import { PeopleInput } from '../activities/PeopleInput';
import { PlaceInput } from '../activities/PlaceInput';
import { WhenInputs } from '../activities/WhenInputs';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput, WordsInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedListInput } from '../inputs/LocalizedListInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormSection, Wide } from '../pages/forms';

export function SiteVisitInputs() {
  const t = useT();
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="title" validate={required()} />
        </Wide>
      </FormSection>
      <WhenInputs>
        <PlaceInput source="backupPlaceId" />
      </WhenInputs>
      <FormSection title="activity.section.host">
        <RecordInput source="hostId" reference="organisations" />
        <RecordInput source="hostContactId" reference="people" />
        <WordInput source="receptionLevel" list="receptionLevel" />
        <Wide>
          <LocalizedListInput source="topics" />
        </Wide>
      </FormSection>
      <FormSection title="activity.section.told">
        <Wide>
          <LocalizedTextInput source="bring" />
        </Wide>
        <Wide>
          <LocalizedTextInput source="briefing" multiline />
        </Wide>
        <Wide>
          <LocalizedTextInput source="safetyNotes" multiline helperText={t('activity.hint.safetyNotes')} />
        </Wide>
      </FormSection>
      <FormSection>
        <Wide>
          <WordsInput source="languages" list="spokenLanguage" />
        </Wide>
        <Wide>
          <PeopleInput />
        </Wide>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
