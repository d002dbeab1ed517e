import { ENQUIRY_DAYS, type EnquiryTopic } from '@yutai/domain';
import { required, useRecordContext } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Enquiry } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { OwnerInput } from '../inputs/OwnerInput';
import { DayInput } from '../inputs/time-inputs';
import { CreatePage, EditPage, FormSection, Wide } from '../pages/forms';
import { OWNERS } from './owners';

/** Who asked is of the delegation: another delegation empties it. What came from a delegate's page stays theirs. */
function AskerInputs() {
  const { edition } = useEdition();
  const { setValue } = useFormContext();
  const delegationId: unknown = useWatch({ name: 'delegationId' });
  if (useRecordContext<Enquiry>()?.fromPage) return null;
  return (
    <>
      <RecordInput
        source="delegationId"
        reference="delegations"
        filter={edition && { editionId: edition.id }}
        onChange={() => setValue('askedById', null, { shouldDirty: true })}
      />
      {Boolean(delegationId) && (
        <RecordInput source="askedById" reference="delegates" filter={{ delegationId }} sortBy="rank" />
      )}
    </>
  );
}

/** Of a new one it may be left to the topic; once there is a day it is only moved. */
function DueInput() {
  const t = useT();
  const isNew = !useRecordContext<Enquiry>()?.id;
  const topic = useWatch({ name: 'topic' }) as EnquiryTopic | undefined;
  const hint = isNew && topic && t('enquiry.dueHint', { days: ENQUIRY_DAYS[topic] });
  return <DayInput source="dueOn" validate={isNew ? undefined : required()} helperText={hint || undefined} />;
}

const EnquiryInputs = () => (
  <FormSection>
    <Wide>
      <LocalizedTextInput source="question" multiline validate={required()} />
    </Wide>
    <WordInput source="topic" list="enquiryTopic" validate={required()} />
    <AskerInputs />
    <OwnerInput source="ownerId" roles={OWNERS} />
    <DueInput />
  </FormSection>
);

/** An input left empty gives '', which is no day. */
const settled = (enquiry: Record<string, unknown>) => ({ ...enquiry, dueOn: enquiry.dueOn || null });

export function EnquiryCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ editionId: edition.id }} transform={settled}>
      <EnquiryInputs />
    </CreatePage>
  );
}

export const EnquiryEdit = () => (
  <EditPage transform={settled}>
    <EnquiryInputs />
  </EditPage>
);
