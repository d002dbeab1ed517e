import { Alert } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { Webhook } from '../api/records';
import { InstantField } from '../fields/time-fields';
import { WordField, YesNoField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { HostField, ToldOfField } from './fields';
import { SecretSection } from './SecretSection';
import { TestSection } from './TestSection';

function OffNotice() {
  const t = useT();
  const webhook = useRecordContext<Webhook>();
  if (!webhook || webhook.enabled) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('webhook.offText')}
    </Alert>
  );
}

/** Of a robot that is signed to; a machine's has a section of its own. */
function RobotSecret() {
  const webhook = useRecordContext<Webhook>();
  if (webhook?.kind !== 'dingtalk') return null;
  return (
    <Detail source="secretSetAt">
      <InstantField source="secretSetAt" />
    </Detail>
  );
}

export const WebhookShow = () => (
  <ShowPage>
    <OffNotice />
    <Section>
      <Details>
        <Detail source="kind">
          <WordField source="kind" list="webhookKind" />
        </Detail>
        <Detail source="delegationId">
          <ToldOfField />
        </Detail>
        <Detail source="language">
          <WordField source="language" list="language" />
        </Detail>
        <Detail source="enabled">
          <YesNoField source="enabled" />
        </Detail>
        <Detail source="host">
          <HostField />
        </Detail>
        <Detail source="urlSetAt">
          <InstantField source="urlSetAt" />
        </Detail>
        <RobotSecret />
      </Details>
    </Section>
    <TestSection />
    <SecretSection />
  </ShowPage>
);
