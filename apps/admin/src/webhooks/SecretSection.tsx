import { Button, Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { dataProvider } from '../api/data-provider';
import type { Webhook } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { useNotifyError } from '../pages/use-notify-error';
import { SecretDialog } from './SecretDialog';

/** What a machine is signed to with: since when, and replaced, which asks first. */
export function SecretSection() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const refresh = useRefresh();
  const notifyError = useNotifyError();
  const webhook = useRecordContext<Webhook>();
  const [asking, setAsking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  if (webhook?.kind !== 'generic' || !webhook.secretSetAt) return null;
  const replace = async () => {
    setAsking(false);
    try {
      const { id, version } = webhook;
      const made = await dataProvider.verb<Schemas['WebhookWithSecretDto']>(
        'webhooks',
        id,
        'replace-secret',
        {},
        version,
      );
      setSecret(made.secret);
    } catch (error) {
      notifyError(error);
    }
    refresh();
  };
  return (
    <Section title="webhook.secretOf.title">
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('webhook.secretOf.since', { made: formatInstant(webhook.secretSetAt, { language, timeZone }) })}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
        {t('webhook.secretOf.replace')}
      </Button>
      <Confirm
        isOpen={asking}
        title={t('webhook.secretOf.replaceTitle')}
        content={t('webhook.secretOf.replaceText')}
        confirm={t('webhook.secretOf.replace')}
        confirmColor="warning"
        onConfirm={() => void replace()}
        onClose={() => setAsking(false)}
      />
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Section>
  );
}
