import { Link, Typography } from '@mui/material';
import { useCreatePath, useRecordContext } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { Notice } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { RecordField } from '../fields/plain-fields';
import { useT, useWord } from '../i18n/use-t';

/** Whose changes it tells: a delegation's, or all of the edition's. */
export function ToldOfField() {
  const t = useT();
  const notice = useRecordContext<Notice>();
  if (!notice) return null;
  return notice.delegationId === null ? (
    t('notice.wholeEdition')
  ) : (
    <RecordField source="delegationId" reference="delegations" />
  );
}

/** A person by name; a chat group's robot, or a machine, as what it is, leading to where it is set up. */
export function RecipientField() {
  const word = useWord();
  const createPath = useCreatePath();
  const notice = useRecordContext<Notice>();
  if (!notice) return null;
  if (notice.webhookId === null) return <Localized text={notice.recipientName} />;
  return (
    <>
      <Link
        component={RouterLink}
        to={createPath({ resource: 'webhooks', id: notice.webhookId, type: 'show' })}
        onClick={(event) => event.stopPropagation()}
      >
        <Localized text={notice.recipientName} />
      </Link>
      <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
        {word('noticeChannel', 'webhook')}
      </Typography>
    </>
  );
}
