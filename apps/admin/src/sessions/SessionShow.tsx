import { Box, Button, Link, Typography } from '@mui/material';
import { isCeremony } from '@yutai/domain';
import { RecordContextProvider, useCanAccess, useRecordContext } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Basics, Cancelled, Overridden, Told } from '../activities/sections';
import { VerbBar } from '../activities/VerbBar';
import { AttendanceSection } from '../attendance/AttendanceSection';
import type { Session } from '../api/records';
import { Localized, LocalizedField } from '../fields/LocalizedField';
import { TextField } from '../fields/plain-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { PLAIN_LIST } from '../theme/plain-list';

const list = { ...PLAIN_LIST, display: 'grid', gap: 1.5 };

/** In order of speaking, with title and affiliation as of then. */
function Speakers() {
  const t = useT();
  const session = useRecordContext<Session>();
  return (
    <Section title="resources.sessions.fields.speakers">
      {!session?.speakers.length && <Typography variant="body2">{t('activity.none.speakers')}</Typography>}
      <Box component="ol" sx={list}>
        {session?.speakers.map((speaker) => (
          // A speaker's marks are its own, so it is the record of what stands in it.
          <RecordContextProvider key={speaker.personId} value={{ ...speaker, id: speaker.personId }}>
            <li>
              <Link component={RouterLink} to={`/people/${speaker.personId}/show`} sx={{ fontWeight: 500 }}>
                <Localized text={speaker.name} />
              </Link>{' '}
              {speaker.side && <WordField source="side" list="side" />}
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                <LocalizedField source="affiliation" /> <LocalizedField source="title" />
              </Typography>
              <Typography variant="body2">
                <LocalizedField source="topic" />
              </Typography>
            </li>
          </RecordContextProvider>
        ))}
      </Box>
    </Section>
  );
}

function RunningOrder() {
  const t = useT();
  const session = useRecordContext<Session>();
  return (
    <Section title="resources.sessions.fields.runningOrder">
      {!session?.runningOrder.length && (
        <Typography variant="body2">{t('activity.none.runningOrder')}</Typography>
      )}
      <Box component="ol" sx={{ ...list, gap: 0.5 }}>
        {session?.runningOrder.map((item, at) => (
          <RecordContextProvider key={at} value={{ ...item, id: at }}>
            <Box component="li" sx={{ display: 'flex', gap: 2 }}>
              <Box component="span" sx={{ color: 'text.secondary', flex: 'none', width: 72 }}>
                {item.minutes && t('pages.travelTime.minutes', { smart_count: item.minutes })}
              </Box>
              <LocalizedField source="title" />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </Section>
  );
}

/** Where something may be signed, to what is signed there. */
function ToCeremony() {
  const t = useT();
  const session = useRecordContext<Session>();
  const { canAccess } = useCanAccess({ action: 'show', resource: 'ceremonies' });
  if (!canAccess || !session || !isCeremony(session.sessionKind)) return null;
  return (
    <Button size="small" component={RouterLink} to={`/ceremonies/${session.id}/show`}>
      {t('ceremony.order')}
    </Button>
  );
}

export const SessionShow = () => (
  <ShowPage actions={<ToCeremony />}>
    <VerbBar />
    <Basics>
      <Detail source="sessionKind">
        <PlainChip source="sessionKind" list="sessionKind" />
      </Detail>
      <Detail source="photoCredit">
        <TextField source="photoCredit" />
      </Detail>
    </Basics>
    <AttendanceSection />
    <Cancelled />
    <Overridden />
    <Speakers />
    <RunningOrder />
    <Told />
  </ShowPage>
);
