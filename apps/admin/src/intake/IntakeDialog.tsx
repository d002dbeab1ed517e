import { MOST_INTAKE_ROWS } from '@yutai/domain';
import { useState } from 'react';
import type { Delegation } from '../api/records';
import { refusing } from '../conflicts/overrides';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { Choosing } from '../sheets/Choosing';
import { SheetDialog } from '../sheets/SheetDialog';
import { isNamed, takenIn, type Preview } from './intake-client';
import { PreviewPart } from './PreviewPart';
import { Rejected } from './Rejected';
import { IntakeRows } from './IntakeRows';
import { useIntake } from './use-intake';

const isReady = (preview: Preview | undefined, skip: boolean) =>
  preview !== undefined &&
  takenIn(preview.record) > 0 &&
  (skip || preview.record.counts.rejected === 0) &&
  refusing(preview.conflicts).length === 0;

interface DialogProps {
  delegation: Delegation;
  onClose: () => void;
}

/** A list of people from a sheet: chosen, looked at row by row, and taken in whole or not at all. */
export default function IntakeDialog({ delegation, onClose }: DialogProps) {
  const t = useT();
  const language = useLanguage();
  const [skip, setSkip] = useState(false);
  const intake = useIntake(delegation.id);
  const { reading, preview, done, isBusy, isApplying, error } = intake;
  const shown = done ?? preview?.record;
  const count = preview ? takenIn(preview.record) : 0;
  const words = {
    about: t('intake.about', { rows: MOST_INTAKE_ROWS.toLocaleString(language) }),
    applying: t('intake.applying', { count }),
    done: t('intake.done'),
  };
  const apply = {
    label: t('intake.apply', { count }),
    disabled: isBusy || !isReady(preview, skip),
    onClick: () => void intake.apply({ skipRejected: skip }),
  };
  const state = { isApplying, isDone: Boolean(done) };
  return (
    <SheetDialog
      {...state}
      title={t('intake.title', { name: nameOf(delegation) })}
      apply={apply}
      onClose={onClose}
    >
      <Choosing
        {...{ ...state, isBusy, error, words }}
        file={reading?.file}
        isRead={Boolean(preview)}
        onPick={intake.read}
      />
      {preview && !done && <PreviewPart preview={preview} intake={intake} />}
      {shown && isNamed(shown) && <IntakeRows intake={shown} />}
      {shown && shown.counts.rejected > 0 && (
        <Rejected delegationId={delegation.id} intake={intake} skip={skip} onSkip={setSkip} />
      )}
    </SheetDialog>
  );
}
