import type { AgreementStage } from '@yutai/domain';
import { required } from 'ra-core';
import { SelectInput } from 'react-admin';
import { useWord } from '../i18n/use-t';

/** One of some stages. */
export function StageInput({ stages }: { stages: readonly AgreementStage[] }) {
  const word = useWord();
  return (
    <SelectInput
      source="stage"
      validate={required()}
      helperText={false}
      choices={stages.map((id) => ({ id, name: word('agreementStage', id) }))}
      translateChoice={false}
    />
  );
}
