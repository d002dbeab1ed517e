import { TARGET_STAGES, type Role } from '@yutai/domain';
import { required } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { DistrictInput, RecordInput, SectorInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NameInput } from '../inputs/NameInput';
import { OwnerInput } from '../inputs/OwnerInput';
import { DayInput } from '../inputs/time-inputs';
import { FormSection, Wide } from '../pages/forms';
import { AmountInput, AmountKindInput } from './AmountInputs';
import { PartiesInput } from './PartiesInput';

export function ProjectInputs() {
  return (
    <FormSection title="agreement.record.project">
      <Wide>
        <NameInput source="title" validate={required()} />
      </Wide>
      <WordInput source="kind" list="agreementKind" validate={required()} />
      <SectorInput source="sectorCode" />
      <DistrictInput source="districtCode" />
    </FormSection>
  );
}

/** When and where it was signed; how far it is when it was not yet. */
export function SigningInputs() {
  const t = useT();
  const { edition } = useEdition();
  const signedOn: unknown = useWatch({ name: 'signedOn' });
  return (
    <FormSection title="agreement.record.signing">
      <DayInput source="signedOn" helperText={t('agreement.record.unsignedHint')} />
      {signedOn ? (
        <RecordInput
          source="signedAtActivityId"
          reference="sessions"
          filter={edition && { editionId: edition.id }}
          sortBy="startsAt"
        />
      ) : (
        <>
          <WordInput source="stage" list="openingStage" />
          <DayInput source="stageOn" helperText={t('agreement.stage.onHint')} />
        </>
      )}
    </FormSection>
  );
}

/** Of those who may record agreements. */
const OWNERS = ['organizer', 'staff'] as const satisfies readonly Role[];

const TARGETS = TARGET_STAGES.map((stage) => `${stage}DueOn`);

/** Who looks after it, and by when each stage from the signing on should be reached. */
export function TargetInputs() {
  const t = useT();
  const ownerId: unknown = useWatch({ name: 'ownerId' });
  const days: unknown[] = useWatch({ name: TARGETS });
  return (
    <FormSection title="agreement.record.targets">
      <Wide>
        <OwnerInput source="ownerId" roles={OWNERS} helperText={t('agreement.record.ownerHint')} />
      </Wide>
      {TARGETS.map((source, at) => (
        <DayInput
          key={source}
          source={source}
          helperText={!ownerId && days[at] ? t('agreement.record.nobodyReminded') : false}
        />
      ))}
    </FormSection>
  );
}

export function FirstAmountInputs() {
  const t = useT();
  const signedOn = useWatch({ name: 'signedOn' }) as string | null | undefined;
  return (
    <FormSection title="agreement.record.amount">
      <AmountInput within="amount." of={{ signedOn }} />
      <AmountKindInput within="amount." />
      <PlainTextInput source="amount.source" label={t('agreement.amount.source')} />
    </FormSection>
  );
}

export function PartiesSection() {
  return (
    <FormSection title="resources.agreements.fields.parties">
      <Wide>
        <PartiesInput />
      </Wide>
    </FormSection>
  );
}

export function MoreInputs() {
  return (
    <FormSection title="agreement.record.details">
      <Wide>
        <LocalizedTextInput source="summary" multiline />
      </Wide>
      <Wide>
        <PlainTextInput source="notes" multiline minRows={3} />
      </Wide>
    </FormSection>
  );
}
