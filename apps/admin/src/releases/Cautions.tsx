import { Alert, Box } from '@mui/material';
import type { ReleaseDifference, Timetable } from '@yutai/planning';
import type { ReactNode } from 'react';
import { useOverridden } from '../conflicts/use-overridden';
import { nameOf } from '../fields/name-of';
import { useT, useWord } from '../i18n/use-t';
import { useNoticePreviews } from '../notices/use-notice-previews';
import { unreadBy } from './unread';

/** Of what changes, the titles that somebody who is told of it cannot read. */
function useUnread(editionId: string, difference: ReleaseDifference, draft: Timetable) {
  const readers = useNoticePreviews(editionId).data?.data ?? [];
  const changed = new Set(
    difference.activities.filter(({ change }) => change !== 'cancelled').map(({ activityId }) => activityId),
  );
  return unreadBy(
    draft.activities.filter(({ id }) => changed.has(id)),
    readers,
  );
}

/** The ways that an organizer decided to be too short for, all the same: delegates will be told that they are late. */
function useLate(editionId: string) {
  const overridden = useOverridden(editionId);
  return [...(overridden?.values() ?? [])].flatMap((activity) => {
    const late = activity.overrides?.find(({ code }) => code === 'travel.insufficient');
    return late && activity.status !== 'cancelled' ? [{ activity, reason: late.reason }] : [];
  });
}

const Caution = ({ title, children }: { title: string; children: ReactNode }) => (
  <Alert severity="warning">
    {title}
    <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: '20vh', overflowY: 'auto' }} tabIndex={0}>
      {children}
    </Box>
  </Alert>
);

interface CautionsProps {
  editionId: string;
  difference: ReleaseDifference;
  draft: Timetable;
}

/** What to think of once more before delegates see it. */
export function Cautions({ editionId, difference, draft }: CautionsProps) {
  const t = useT();
  const word = useWord();
  const unread = useUnread(editionId, difference, draft);
  const late = useLate(editionId);
  return (
    <>
      {unread.length > 0 && (
        <Caution title={t('release.unread')}>
          {unread.map(({ activity, lacking }) => (
            <li key={activity.id}>
              {nameOf(activity)} · {lacking.map((language) => word('language', language)).join(' / ')}
            </li>
          ))}
        </Caution>
      )}
      {late.length > 0 && (
        <Caution title={t('release.late')}>
          {late.map(({ activity, reason }) => (
            <li key={activity.id}>
              {nameOf(activity)} · {reason}
            </li>
          ))}
        </Caution>
      )}
    </>
  );
}
