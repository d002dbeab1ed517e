import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { clockOf, dayOf } from '@yutai/domain';
import { Title } from 'react-admin';
import { useAll } from '../api/use-all';
import type { Activity, Edition } from '../api/records';
import { ActivityLink } from '../dashboard/ActivityLink';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatDayOf } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { Empty } from '../pages/Notice';
import { PLAIN_LIST } from '../theme/plain-list';
import { checkInPath } from './check-in-path';
import { ForPhones } from './ForPhones';
import { SaveAttendance } from './SaveAttendance';
import { useTallies, type ActivityTally } from './use-tallies';

const BY_TIME = { field: 'startsAt', order: 'ASC' } as const;

/** Who came to what: each activity with its headcount, by day, and the way to the page for phones. */
export function AttendancePage() {
  const t = useT();
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <>
      <EditionInAddress />
      <Title title={t('attendance.title')} preferenceKey={false} />
      <PageActions>
        <SaveAttendance editionId={edition.id} />
        <Button size="small" variant="contained" href={checkInPath(edition.id)} target="_blank">
          {t('attendance.checkIn')}
        </Button>
      </PageActions>
      <ForPhones path={checkInPath(edition.id)} label={t('attendance.checkIn')} />
      <Days key={edition.id} edition={edition} />
    </>
  );
}

function Days({ edition }: { edition: Edition }) {
  const t = useT();
  const language = useLanguage();
  const { data: tallies, error: untold } = useTallies(edition.id);
  const { data: activities, error: unread } = useAll<Activity>(
    'activities',
    { editionId: edition.id },
    BY_TIME,
  );
  const error = (tallies ? null : untold) ?? (activities ? null : unread);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!tallies || !activities) return null;
  // Of what was cancelled only what somebody was marked at.
  const counted = activities.filter(
    ({ id, startsAt, status }) =>
      startsAt && tallies.has(id) && (status !== 'cancelled' || tallies.get(id)!.unexpected > 0),
  );
  if (counted.length === 0) return <Empty title={t('attendance.none')}>{t('attendance.noneHint')}</Empty>;
  const days = [...new Set(counted.map(({ startsAt }) => dayOf(startsAt!, edition.timeZone)))];
  return days.map((day) => (
    <Box key={day} component="section" aria-label={formatDayOf(day, language)} sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {formatDayOf(day, language)}
      </Typography>
      <Box component="ul" sx={PLAIN_LIST}>
        {counted
          .filter(({ startsAt }) => dayOf(startsAt!, edition.timeZone) === day)
          .map((activity) => (
            <Row key={activity.id} activity={activity} tally={tallies.get(activity.id)!} />
          ))}
      </Box>
    </Box>
  ));
}

function Row({ activity, tally }: { activity: Activity; tally: ActivityTally }) {
  const t = useT();
  const word = useWord();
  const timeZone = useTimeZone();
  const parts = [
    [word('attendanceState', 'claimed'), tally.claimed],
    [word('attendanceState', 'late'), tally.late],
    [word('attendanceState', 'excused'), tally.excused],
    [word('attendanceState', 'absent'), tally.absent],
    [t('attendance.unexpected'), tally.unexpected],
  ] as const;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '110px minmax(0, 1fr) auto' },
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {clockOf(activity.startsAt!, timeZone)}–{clockOf(activity.endsAt!, timeZone)}
      </Typography>
      <Typography component="div" variant="body2">
        <ActivityLink activity={activity} />{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <Localized text={activity.placeName} />
        </Box>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {parts.map(
          ([label, count]) => count > 0 && <Chip key={label} size="small" label={`${label} ${count}`} />,
        )}
        <Chip
          size="small"
          color={tally.present > 0 && tally.missing === 0 ? 'success' : 'default'}
          label={`${word('attendanceState', 'present')} ${tally.present} / ${tally.expected}`}
        />
      </Box>
    </Box>
  );
}
