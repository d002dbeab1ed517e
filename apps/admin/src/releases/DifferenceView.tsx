import { Box, Chip, Link, Typography, type Theme } from '@mui/material';
import type { ActivityChange, Change, ReleaseDifference } from '@yutai/planning';
import { RecordContextProvider, useGetMany, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { TimeField } from '../activities/activity-fields';
import type { Activity, Delegation } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { useLanguage, useT, useWord } from '../i18n/use-t';

const TONE = { new: 'confirmed', moved: 'planned', changed: 'done', cancelled: 'cancelled' } as const;

export function ChangeChip({ change, count }: { change: Change; count?: number }) {
  const word = useWord();
  const label = count === undefined ? word('change', change) : `${word('change', change)} ${count}`;
  return (
    <Chip
      component="span"
      label={label}
      sx={({ palette }: Theme) => {
        const { tint, text } = palette.tones.status[TONE[change]];
        return { backgroundColor: tint, color: text, fontWeight: 500, height: 22 };
      }}
    />
  );
}

/** What of an activity differs, in words; the release keeps the titles, as the activity may be gone. */
function ChangeLine({ change, fields, title, activity }: ActivityChange & { activity?: Activity }) {
  const language = useLanguage();
  const translate = useTranslate();
  const words = fields.map((field) => translate(`release.field.${field}`, { _: field }));
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', py: 0.5 }}>
      <Box sx={{ flex: 'none', minWidth: 96 }}>
        <ChangeChip change={change} />
      </Box>
      <Typography variant="body2">
        <Localized text={title} />
        {words.length > 0 && (
          <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
            {words.join(language === 'en' ? ', ' : '、')}
          </Box>
        )}
        {activity?.startsAt && (
          <RecordContextProvider value={activity}>
            <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              <TimeField /> <Localized text={activity.placeName} />
            </Box>
          </RecordContextProvider>
        )}
      </Typography>
    </Box>
  );
}

const ORDER: readonly Change[] = ['cancelled', 'moved', 'new', 'changed'];
const list = { m: 0, p: 0, listStyle: 'none' };

interface ChangesProps {
  changes: readonly ActivityChange[];
  /** As they would be published. */
  activities?: readonly Activity[];
}

/** What was taken away or moved stands first: that is what somebody misses. */
function ChangeList({ changes, activities }: ChangesProps) {
  const sorted = [...changes].sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
  return (
    <Box component="ul" sx={list}>
      {sorted.map((change) => (
        <ChangeLine
          key={change.activityId}
          {...change}
          activity={activities?.find((each) => each?.id === change.activityId)}
        />
      ))}
    </Box>
  );
}

/** Of what is yet to be published, when and where it will be; a release made before knows no more than its titles. */
function useUpcoming({ activities }: ReleaseDifference, upcoming: boolean) {
  const ids = activities.filter(({ change }) => change !== 'cancelled').map(({ activityId }) => activityId);
  return useGetMany<Activity>('activities', { ids }, { enabled: upcoming && ids.length > 0 }).data;
}

interface DifferenceProps {
  difference: ReleaseDifference;
  upcoming?: boolean;
}

/** What one release changes against the one before it: by activity, and as each delegation finds it. */
export function DifferenceView({ difference, upcoming = false }: DifferenceProps) {
  const t = useT();
  const activities = useUpcoming(difference, upcoming);
  const ids = difference.delegations.map(({ delegationId }) => delegationId);
  const { data: delegations } = useGetMany<Delegation>('delegations', { ids });
  if (difference.activities.length === 0) {
    return <Typography variant="body2">{t('release.noneOf')}</Typography>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <div>
        <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
          {t('release.byActivity')}
        </Typography>
        <ChangeList changes={difference.activities} activities={activities} />
      </div>
      <div>
        <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
          {t('release.byDelegation')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {difference.delegations.map(({ delegationId, changes }) => (
            <div key={delegationId}>
              <Link component={RouterLink} to={`/delegations/${delegationId}/show`} sx={{ fontWeight: 500 }}>
                <Localized text={delegations?.find((each) => each?.id === delegationId)?.name} />
              </Link>
              <ChangeList changes={changes} />
            </div>
          ))}
        </Box>
      </div>
    </Box>
  );
}
