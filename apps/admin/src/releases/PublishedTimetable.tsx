import { Box, TextField, Typography } from '@mui/material';
import { ACTIVITY_KINDS, clockOf, listMark } from '@yutai/domain';
import type { Timetable } from '@yutai/planning';
import { useMemo, useState } from 'react';
import { formatDayOf } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { KindChip, StatusChip } from '../fields/WordField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { PLAIN_LIST } from '../theme/plain-list';
import { byDay, EVERYTHING, narrowed, publishedDays, type Narrowing, type Published } from './published';

interface NarrowingProps {
  timetable: Timetable;
  by: Narrowing;
  onChange: (by: Narrowing) => void;
}

/** What each filter can be set to, in words. */
function useChoices(timetable: Timetable) {
  const word = useWord();
  const language = useLanguage();
  const year = Number(timetable.edition.startsOn.slice(0, 4));
  const delegations = timetable.delegations
    .map((each) => ({ value: each.id, text: nameOf(each) }))
    .sort((a, b) => a.text.localeCompare(b.text));
  return {
    day: publishedDays(timetable).map((day) => ({ value: day, text: formatDayOf(day, language, year) })),
    delegation: delegations,
    kind: ACTIVITY_KINDS.map((kind) => ({ value: kind as string, text: word('activityKind', kind) })),
  };
}

function Filters({ timetable, by, onChange }: NarrowingProps) {
  const t = useT();
  const choices = useChoices(timetable);
  return (
    <Box
      component="search"
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(170px, 100%), 1fr))',
      }}
    >
      {(['day', 'delegation', 'kind'] as const).map((name) => (
        <TextField
          key={name}
          select
          label={t(`release.filter.${name}`)}
          value={by[name]}
          onChange={({ target }) => onChange({ ...by, [name]: target.value })}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="">{t('release.filter.any')}</option>
          {choices[name].map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </TextField>
      ))}
      <TextField
        type="search"
        label={t('release.filter.q')}
        value={by.q}
        onChange={({ target }) => onChange({ ...by, q: target.value })}
      />
    </Box>
  );
}

/** Those that come, where not all of the delegation does. */
const groupsOf = ({ groups = [] }: Published, delegationId: string) =>
  groups.filter((group) => group.delegationId === delegationId).map((group) => nameOf(group));

function Line({ activity, timetable }: { activity: Published; timetable: Timetable }) {
  const language = useLanguage();
  const { timeZone } = timetable.edition;
  const place = (id: string | null) => nameOf(timetable.places.find((each) => each.id === id));
  const stops = [place(activity.placeId), place(activity.toPlaceId)].filter(Boolean).join(' → ');
  const going = timetable.delegations
    .filter(({ id }) => activity.delegationIds.includes(id))
    .map(({ id, ...delegation }) => [nameOf(delegation), ...groupsOf(activity, id)].join(' '))
    .join(listMark(language));
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '110px 1fr auto' },
        columnGap: 1.5,
        py: 1,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {clockOf(activity.startsAt, timeZone)}–{clockOf(activity.endsAt, timeZone)}
      </Typography>
      <Typography variant="body2" component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="span" sx={activity.status === 'cancelled' ? { textDecoration: 'line-through' } : {}}>
          <Localized text={activity.title} />
        </Box>
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {[stops, going].filter(Boolean).join(' · ')}
        </Box>
      </Typography>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
        <KindChip kind={activity.kind} />
        <StatusChip status={activity.status} />
      </Box>
    </Box>
  );
}

/** A timetable as it was published: day after day, narrowed by day, delegation, kind and words. */
export function PublishedTimetable({ timetable }: { timetable: Timetable }) {
  const t = useT();
  const language = useLanguage();
  const { timeZone, startsOn } = timetable.edition;
  const [by, setBy] = useState<Narrowing>(() => ({
    ...EVERYTHING,
    day: publishedDays(timetable).find((day) => day >= startsOn) ?? '',
  }));
  const found = useMemo(() => narrowed(timetable, by), [timetable, by]);
  const all = timetable.activities.length;
  return (
    <Section title="release.asPublished">
      <Filters timetable={timetable} by={by} onChange={setBy} />
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {found.length > 0 ? t('release.shown', { shown: found.length, all }) : t('release.noneFound')}
      </Typography>
      {byDay(found, timeZone).map(([day, activities]) => (
        <Box key={day} sx={{ mb: 2 }}>
          <Typography variant="h3" component="h3">
            {formatDayOf(day, language, Number(startsOn.slice(0, 4)))}
          </Typography>
          <Box component="ul" sx={PLAIN_LIST}>
            {activities.map((activity) => (
              <Line key={activity.id} activity={activity} timetable={timetable} />
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
