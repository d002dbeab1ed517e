import { required } from 'ra-core';
import { PeopleInput } from '../activities/PeopleInput';
import { WhenInputs } from '../activities/WhenInputs';
import { WordInput, WordsInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormSection, Wide } from '../pages/forms';
import { RunningOrderInput, SpeakersInput } from './SpeakersInput';

export function SessionInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="title" validate={required()} />
        </Wide>
        <WordInput source="sessionKind" list="sessionKind" validate={required()} />
        <PlainTextInput source="photoCredit" />
      </FormSection>
      <WhenInputs />
      <FormSection title="activity.section.programme">
        <Wide>
          <SpeakersInput />
        </Wide>
        <Wide>
          <RunningOrderInput />
        </Wide>
      </FormSection>
      <FormSection title="activity.section.told">
        <Wide>
          <LocalizedTextInput source="bring" />
        </Wide>
        <Wide>
          <LocalizedTextInput source="briefing" multiline />
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
