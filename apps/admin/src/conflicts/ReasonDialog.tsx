import { Box } from '@mui/material';
import type { Conflict } from '@yutai/planning';
import { required } from 'ra-core';
import { useConflictWords } from './use-conflict-words';
import { useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormDialog } from '../pages/FormDialog';

interface DialogProps {
  title: string;
  submit: string;
  conflicts: readonly Conflict[];
  onReason: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** The reason for which it is to be so in spite of these conflicts. */
export function ReasonDialog({ title, submit, conflicts, onReason, onClose }: DialogProps) {
  const t = useT();
  const { sentence } = useConflictWords();
  return (
    <FormDialog
      title={title}
      text={conflicts
        .filter(({ level }) => level !== 'inform')
        .map((conflict, at) => (
          <Box key={at}>{sentence(conflict)}</Box>
        ))}
      submit={submit}
      onSubmit={({ reason }) => onReason(String(reason))}
      onClose={onClose}
    >
      <PlainTextInput
        source="reason"
        label="conflict.reason"
        helperText={t('conflict.reasonKept')}
        validate={required()}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </FormDialog>
  );
}
