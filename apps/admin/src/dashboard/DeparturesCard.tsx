import { Box, Typography } from '@mui/material';
import { keepPreviousData } from '@tanstack/react-query';
import { RecordContextProvider, useGetList } from 'ra-core';
import type { Attendance } from '../attendance/StateField';
import { useTallies, type ActivityTally } from '../attendance/use-tallies';
import type { Activity, Edition } from '../api/records';
import { useNow } from '../board/use-now';
import { Localized } from '../fields/LocalizedField';
import { ContactField } from '../fields/plain-fields';
import { useT } from '../i18n/use-t';
import { ActivityLink } from './ActivityLink';
import { DashCard, Rows } from './DashCard';

const MINUTE = 60_000;
/** How long before and after a departure whoever is missing is called. */
const BEFORE = 60;
const AFTER = 30;
const SHOWN = 6;

/** The minute before, until the next is known. */
const SEEN_MEANWHILE = { placeholderData: keepPreviousData };

const away = (minutes: number, now: number) => new Date(now + minutes * MINUTE).toISOString();

/** Buses that leave soon and wait for somebody, with who that is and how to call them; nothing at other times. */
export function DeparturesCard({ edition }: { edition: Edition }) {
  const t = useT();
  const now = useNow();
  const { data: tallies } = useTallies(edition.id);
  const { data } = useGetList<Activity>(
    'activities',
    {
      filter: {
        editionId: edition.id,
        kind: 'transfer',
        status: ['planned', 'confirmed'],
        'startsAt.gte': away(-AFTER, now),
        'startsAt.lt': away(BEFORE, now),
      },
      sort: { field: 'startsAt', order: 'ASC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    SEEN_MEANWHILE,
  );
  const waiting = data?.filter(({ id }) => (tallies?.get(id)?.missing ?? 0) > 0) ?? [];
  if (waiting.length === 0) return null;
  return (
    <DashCard title={t('attendance.departures')} to="/attendance">
      <Rows>
        {waiting.map((activity) => (
          <Departure key={activity.id} activity={activity} tally={tallies!.get(activity.id)!} now={now} />
        ))}
      </Rows>
    </DashCard>
  );
}

function Departure({ activity, tally, now }: { activity: Activity; tally: ActivityTally; now: number }) {
  const t = useT();
  const minutes = Math.ceil((Date.parse(activity.startsAt!) - now) / MINUTE);
  const { missing } = tally;
  return (
    <li>
      <Typography sx={{ fontWeight: 600, color: 'error.main' }}>
        {minutes > 0
          ? t('attendance.leaving', { smart_count: minutes, missing })
          : t('attendance.left', { missing })}
      </Typography>
      <Typography component="div" variant="body2">
        <ActivityLink activity={activity} />
      </Typography>
      <Missing activity={activity} />
    </li>
  );
}

function Missing({ activity }: { activity: Activity }) {
  const t = useT();
  const { data, total = 0 } = useGetList<Attendance>('attendance', {
    filter: { activityId: activity.id, expected: 'true', state: ['missing', 'late', 'claimed'] },
    sort: { field: 'delegationName', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  if (!data) return null;
  return (
    <Typography component="div" variant="body2">
      {data.map((attendance) => (
        <RecordContextProvider key={attendance.id} value={attendance}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <span>
              <Localized text={attendance.personName} />
            </span>
            <ContactField source="phone" kind="phone" />
          </Box>
        </RecordContextProvider>
      ))}
      {total > data.length && t('attendance.moreMissing', { smart_count: total - data.length })}
    </Typography>
  );
}
