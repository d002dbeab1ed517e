import { Box, Typography, type Theme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, useRecordContext } from 'ra-core';
import { readAll } from '../api/read-all';
import type { Enquiry, ThreadEntry } from '../api/records';
import { InstantField } from '../fields/time-fields';
import { ScriptsField } from '../fields/ScriptsField';
import { PlainChip } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { PLAIN_LIST } from '../theme/plain-list';

/** Who wrote it, and when. */
function Byline({ entry }: { entry: ThreadEntry }) {
  return (
    <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
      {entry.byName && `${entry.byName} · `}
      <InstantField source="at" />
    </Typography>
  );
}

/** "经办人：王 改为 李", "已办结" */
function Event({ entry: { what, from, to } }: { entry: ThreadEntry }) {
  const t = useT();
  if (what === 'status') return t(to === 'closed' ? 'enquiry.closed' : 'enquiry.reopened');
  if (!to) return t('enquiry.ownerDropped', { from });
  return from ? t('enquiry.ownerChanged', { from, to }) : t('enquiry.ownerSet', { to });
}

/** What was said stands in full, a note apart by its ground; what happened is one line. */
function Entry({ entry }: { entry: ThreadEntry }) {
  if (!entry.text) {
    return (
      <Box component="li" sx={{ py: 0.75 }}>
        <Typography component="span" variant="body2" sx={{ mr: 1 }}>
          <Event entry={entry} />
        </Typography>
        <Byline entry={entry} />
      </Box>
    );
  }
  const isNote = entry.what === 'note';
  return (
    <Box
      component="li"
      sx={({ palette }: Theme) => ({
        my: 1,
        px: 1.5,
        py: 1,
        borderLeft: 3,
        borderColor: entry.what === 'final' ? 'primary.main' : 'divider',
        backgroundColor: isNote ? palette.action.hover : undefined,
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <PlainChip source="what" list="replyKind" />
        <Byline entry={entry} />
      </Box>
      <Typography component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <ScriptsField source="text" />
      </Typography>
    </Box>
  );
}

/** The replies to the enquiry and what became of it, in their order. */
export function Thread() {
  const t = useT();
  const enquiry = useRecordContext<Enquiry>();
  const { data: entries = [] } = useQuery({
    queryKey: ['enquiries', 'thread', enquiry?.id],
    enabled: enquiry !== undefined,
    staleTime: 0,
    queryFn: ({ signal }) => readAll<ThreadEntry>(`enquiries/${enquiry?.id}/thread`, {}, signal),
  });
  return (
    <Section title="enquiry.thread">
      {enquiry?.status === 'open' && (
        <Typography sx={{ color: 'text.secondary' }}>{t('enquiry.noAnswer')}</Typography>
      )}
      <Box component="ul" sx={PLAIN_LIST}>
        {entries.map((entry) => (
          <RecordContextProvider key={entry.id} value={entry}>
            <Entry entry={entry} />
          </RecordContextProvider>
        ))}
      </Box>
    </Section>
  );
}
