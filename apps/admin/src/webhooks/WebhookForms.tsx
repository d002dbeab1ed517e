import type { Schemas } from '@yutai/api-client';
import { required, useRecordContext, useRedirect } from 'ra-core';
import { useState } from 'react';
import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Webhook } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { useLanguage, useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { CreatePage, EditPage, FormSection, Wide } from '../pages/forms';
import { KindInput } from './KindInput';
import { SecretDialog } from './SecretDialog';

type MadeWebhook = Schemas['WebhookWithSecretDto'];

/** Where it is, which is typed in and never shown again; a saved one is asked for it only to replace it. */
function AddressInputs() {
  const t = useT();
  const webhook = useRecordContext<Webhook>();
  const isNew = !webhook?.id;
  const kind = useWatch<{ kind: Webhook['kind'] }>({ name: 'kind' });
  const now = webhook && { host: webhook.host, ending: webhook.urlEnding };
  return (
    <>
      <Wide>
        <PlainTextInput
          source="url"
          type="url"
          validate={isNew ? required() : undefined}
          placeholder="https://"
          helperText={isNew ? t('webhook.url') : t('webhook.urlNow', now)}
        />
      </Wide>
      {kind === 'dingtalk' && (
        <Wide>
          <PlainTextInput source="secret" helperText={t(isNew ? 'webhook.secret' : 'webhook.secretNow')} />
        </Wide>
      )}
    </>
  );
}

/** Who is told, of what, and how. */
function TellingInputs({ editionId }: { editionId: string }) {
  const t = useT();
  return (
    <>
      <PlainTextInput source="name" validate={required()} />
      <WordInput source="language" list="language" validate={required()} />
      <RecordInput
        source="delegationId"
        reference="delegations"
        filter={{ editionId }}
        helperText={t('webhook.whole')}
      />
      <BooleanInput source="enabled" helperText={t('webhook.enabledHint')} />
    </>
  );
}

/** Only a robot of DingTalk has a secret that somebody types in. */
const withoutOthersSecret = ({ secret, ...values }: Record<string, unknown>) =>
  values.kind === 'dingtalk' ? { ...values, secret } : values;

export function WebhookCreate() {
  const { edition } = useEdition();
  const language = useLanguage();
  const redirect = useRedirect();
  const [made, setMade] = useState<MadeWebhook>();
  if (!edition) return null;
  const leave = ({ id }: Pick<MadeWebhook, 'id'>) => redirect('show', 'webhooks', id);
  const finish = (webhook: MadeWebhook) => (webhook.secret === null ? leave(webhook) : setMade(webhook));
  return (
    <>
      <CreatePage
        defaults={{ editionId: edition.id, kind: 'wecom', language, enabled: true }}
        transform={withoutOthersSecret}
        onCreated={(record) => finish(record as MadeWebhook)}
      >
        <FormSection>
          <Wide>
            <KindInput source="kind" />
          </Wide>
          <AddressInputs />
          <TellingInputs editionId={edition.id} />
        </FormSection>
      </CreatePage>
      {made?.secret && <SecretDialog secret={made.secret} onClose={() => leave(made)} />}
    </>
  );
}

function EditInputs() {
  const webhook = useRecordContext<Webhook>();
  if (!webhook) return null;
  return (
    <FormSection>
      <TellingInputs editionId={webhook.editionId} />
      <AddressInputs />
    </FormSection>
  );
}

export const WebhookEdit = () => (
  <EditPage>
    <EditInputs />
  </EditPage>
);
