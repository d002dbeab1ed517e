import { VerbDialog } from '../activities/VerbDialog';
import { useT } from '../i18n/use-t';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';

/** It has taken place: what came of it, and how many came. */
export function CompleteDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <VerbDialog
      verb="complete"
      title={t('activity.ask.complete')}
      submit={t('activity.verb.complete')}
      bodyOf={({ outcome, attended }) => ({ outcome: outcome ?? null, attended: attended ?? null })}
      onClose={onClose}
    >
      <LocalizedTextInput source="outcome" label="resources.site-visits.fields.outcome" multiline />
      <NumberInput source="attended" label="resources.site-visits.fields.attended" />
    </VerbDialog>
  );
}
