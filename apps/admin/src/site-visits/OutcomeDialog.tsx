import { Button } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { useState } from 'react';
import { VerbDialog } from '../activities/VerbDialog';
import { applies } from '../activities/verbs';
import type { SiteVisit } from '../api/records';
import { useT } from '../i18n/use-t';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';

interface DialogProps {
  /** It has taken place just now, or what came of it is put down afterwards. */
  verb: 'complete' | 'record-outcome';
  onClose: () => void;
}

/** What came of it, and how many came. */
export function OutcomeDialog({ verb, onClose }: DialogProps) {
  const t = useT();
  const visit = useRecordContext<SiteVisit>();
  return (
    <VerbDialog
      verb={verb}
      title={t(`activity.ask.${verb}`)}
      submit={t(`activity.verb.${verb}`)}
      defaults={{ outcome: visit?.outcome, attended: visit?.attended }}
      bodyOf={({ outcome, attended }) => ({ outcome: outcome ?? null, attended: attended ?? null })}
      onClose={onClose}
    >
      <LocalizedTextInput source="outcome" label="resources.site-visits.fields.outcome" multiline />
      <NumberInput source="attended" label="resources.site-visits.fields.attended" />
    </VerbDialog>
  );
}

/** Puts down what came of a visit that is over. */
export function OutcomeButton() {
  const t = useT();
  const visit = useRecordContext<SiteVisit>();
  const [asking, setAsking] = useState(false);
  if (!visit || !applies('record-outcome', visit.status)) return null;
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
        {t('activity.verb.record-outcome')}
      </Button>
      {asking && <OutcomeDialog verb="record-outcome" onClose={() => setAsking(false)} />}
    </>
  );
}
