import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Box, Button, Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { useRecordContext } from 'ra-core';
import { dataProvider } from '../api/data-provider';
import type { Notice } from '../api/records';
import { TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { useCopy } from '../links/use-copy';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { useNotifyError } from '../pages/use-notify-error';
import { Attempts } from './Attempts';
import { NoticeStatusField } from './NoticeStatusChip';
import { NoticeTextField } from './NoticeText';
import { NoticeVerbs } from './NoticeVerbs';
import { RecipientField, ToldOfField } from './reader-fields';
import { ReleaseField } from './ReleaseField';

/** Its text for the chat apps that people have, in the script that is read there. */
function ChatCopies() {
  const t = useT();
  const copy = useCopy();
  const notifyError = useNotifyError();
  const notice = useRecordContext<Notice>();
  if (!notice) return null;
  const copyFor = async (app: 'wechat' | 'line') => {
    try {
      const copies = await dataProvider.read<Schemas['NoticeCopiesDto']>('notices', `${notice.id}/copies`);
      await copy(copies[app]);
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      {(['wechat', 'line'] as const).map((app) => (
        <Button
          key={app}
          size="small"
          variant="outlined"
          startIcon={<ContentCopyIcon />}
          onClick={() => void copyFor(app)}
        >
          {t(`notice.${app}`)}
        </Button>
      ))}
    </Box>
  );
}

/** Why it was not sent, in plain words and in those of the other side. */
function FaultField() {
  const t = useT();
  const notice = useRecordContext<Notice>();
  if (!notice?.fault) return null;
  return (
    <>
      <WordField source="fault" list="noticeFault" />
      {notice.reply && (
        <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
          {t('notice.said', { reply: notice.reply })}
        </Typography>
      )}
    </>
  );
}

export const NoticeShow = () => (
  <ShowPage actions={<NoticeVerbs />}>
    <Section>
      <Details>
        <Detail source="status">
          <NoticeStatusField />
        </Detail>
        <Detail source="recipientName">
          <RecipientField />
        </Detail>
        <Detail source="address">
          <TextField source="address" />
        </Detail>
        <Detail source="releaseNumber">
          <ReleaseField />
        </Detail>
        <Detail source="delegationId">
          <ToldOfField />
        </Detail>
        <Detail source="preparedAt">
          <InstantField source="preparedAt" />
        </Detail>
        <Detail source="dueAt">
          <InstantField source="dueAt" />
        </Detail>
        <Detail source="sentAt">
          <InstantField source="sentAt" />
        </Detail>
        <Detail source="fault" wide>
          <FaultField />
        </Detail>
        <Detail source="messageId" wide>
          <TextField source="messageId" />
        </Detail>
      </Details>
    </Section>
    <Section title="notice.text">
      <NoticeTextField />
      <ChatCopies />
    </Section>
    <Section title="notice.attempts">
      <Attempts />
    </Section>
  </ShowPage>
);
