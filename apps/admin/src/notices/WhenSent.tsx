import { Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { useNoticePreviews } from './use-notice-previews';

type Preview = Schemas['NoticePreviewDto'];

/** None where there is nowhere to send it. */
const channelOf = ({ webhookId, address }: Preview) =>
  webhookId !== null ? 'webhook' : address !== null ? 'email' : null;

/**
 * How many notices go out when the draft is published, and when: as the mail server and “send at once” have it, which is
 * offered where anything goes out at all.
 */
export function WhenSent({ editionId }: { editionId: string }) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const urgent = useWatch({ name: 'urgent' }) as boolean | undefined;
  const { data: previews } = useNoticePreviews(editionId);
  if (!previews) return null;
  const channels = previews.data.map(channelOf).filter((channel) => channel !== null);
  const sent = channels.filter((channel) => previews.channels.includes(channel)).length;
  const held = channels.length - sent;
  const at = formatInstant(previews.dueAt, { language, timeZone });
  return (
    <>
      {sent > 0 && (
        <BooleanInput source="urgent" label="notice.urgent" defaultValue={false} helperText={false} />
      )}
      <Typography variant="body2" role="status">
        {sent > 0 && t(urgent ? 'notice.sentAtOnce' : 'notice.sentLater', { smart_count: sent, at })}
        {held > 0 && t('notice.staysHeld', { smart_count: held })}
      </Typography>
    </>
  );
}
