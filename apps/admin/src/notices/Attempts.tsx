import { Box, Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { useGetOne, useRecordContext } from 'ra-core';
import type { Notice } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { NoticeStatusChip } from './NoticeStatusChip';

type Attempt = Schemas['NoticeAttemptDto'];

function AttemptRow({ number, endedAt, outcome, fault, reply }: Attempt) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const timeZone = useTimeZone();
  return (
    <Box
      component="li"
      sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('notice.attempt', { number })}
        </Typography>
        <Typography component="time" dateTime={endedAt} variant="body2" sx={{ color: 'text.secondary' }}>
          {formatInstant(endedAt, { language, timeZone })}
        </Typography>
        {outcome === 'queued' ? t('notice.tryAgain') : <NoticeStatusChip status={outcome} />}
      </Box>
      {fault && <Typography variant="body2">{word('noticeFault', fault)}</Typography>}
      {reply && (
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {t('notice.said', { reply })}
        </Typography>
      )}
    </Box>
  );
}

/** All that was tried, the last first. The notice as a list has left it here has none of that, so it is read anew. */
export function Attempts() {
  const t = useT();
  const id = useRecordContext<Notice>()?.id;
  const { data } = useGetOne<Notice & Partial<Schemas['NoticeWithHistoryDto']>>(
    'notices',
    { id },
    { enabled: id !== undefined, staleTime: 0 },
  );
  if (!data?.history) return null;
  if (data.history.length === 0) return <Typography variant="body2">{t('notice.noAttempts')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.history.map((attempt) => (
        <AttemptRow key={attempt.number} {...attempt} />
      ))}
    </Box>
  );
}
