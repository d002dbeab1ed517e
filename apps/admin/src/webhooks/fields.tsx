import { Chip, type Theme } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { Webhook } from '../api/records';
import { RecordField } from '../fields/plain-fields';
import { useT } from '../i18n/use-t';

/** Said only of one that is told nothing. */
export function OffField() {
  const t = useT();
  const webhook = useRecordContext<Webhook>();
  if (!webhook || webhook.enabled) return null;
  return (
    <Chip
      label={t('webhook.off')}
      sx={({ palette }: Theme) => ({
        backgroundColor: palette.tones.status.cancelled.tint,
        color: palette.tones.status.cancelled.text,
        height: 22,
        fontWeight: 500,
      })}
    />
  );
}

/** A delegation's part, or all. */
export function ToldOfField() {
  const t = useT();
  const webhook = useRecordContext<Webhook>();
  if (!webhook) return null;
  return webhook.delegationId === null ? (
    t('notice.wholeEdition')
  ) : (
    <RecordField source="delegationId" reference="delegations" />
  );
}

/** As much of its address as is nobody's key. */
export function HostField() {
  const webhook = useRecordContext<Webhook>();
  return webhook ? `${webhook.host} …${webhook.urlEnding}` : null;
}
