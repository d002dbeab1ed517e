import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { useCanAccess, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { dataProvider } from '../api/data-provider';
import type { Webhook } from '../api/records';
import { useT, useWord } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { useNotifyError } from '../pages/use-notify-error';
import { hintFor } from './hint';

type Outcome = Schemas['WebhookTestDto'];

function OutcomeOf({ sent, fault, reply, kind }: Outcome & Pick<Webhook, 'kind'>) {
  const t = useT();
  const word = useWord();
  if (sent) {
    return (
      <Alert severity="success">
        {t(kind === 'generic' ? 'webhook.test.sent' : 'webhook.test.sentToGroup')}
      </Alert>
    );
  }
  const hint = hintFor(reply);
  return (
    <Alert severity="error">
      <AlertTitle>{t('webhook.test.failed')}</AlertTitle>
      <div>{hint ? t(hint) : fault && word('noticeFault', fault)}</div>
      {reply && <Typography variant="body2">{t('notice.said', { reply })}</Typography>}
    </Alert>
  );
}

/** Tells it something at once, and says at the spot how that went. */
export function TestSection() {
  const t = useT();
  const notifyError = useNotifyError();
  const webhook = useRecordContext<Webhook>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'webhooks', record: webhook });
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  if (!webhook || !canAccess) return null;
  const send = async () => {
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome(await dataProvider.verb<Outcome>('webhooks', webhook.id, 'test'));
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title="webhook.test.title">
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {t('webhook.test.about')}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        disabled={busy}
        onClick={() => void send()}
        sx={{ mb: outcome ? 2 : 0 }}
      >
        {t(busy ? 'webhook.test.sending' : 'webhook.test.send')}
      </Button>
      <div role="status">{outcome && <OutcomeOf {...outcome} kind={webhook.kind} />}</div>
    </Section>
  );
}
