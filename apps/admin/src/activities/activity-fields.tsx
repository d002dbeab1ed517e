import { Box, Link, Typography } from '@mui/material';
import { listMark, pickText } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { Activity, Override, SiteVisit } from '../api/records';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatSpan } from '../fields/format-time';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { StatusChip } from '../fields/WordField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { ReadmitButton } from './ReadmitButton';

/** When it is, in the edition's zone; that it has no time yet where it has none. */
export function TimeField({ source: _ }: { source?: string }) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const record = useRecordContext<Activity>();
  if (!record) return null;
  if (!record.startsAt || !record.endsAt) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('activity.none.time')}
      </Box>
    );
  }
  const clock = { language, timeZone, year: edition?.year };
  return (
    <IllustrativeMark source="during">
      <time dateTime={record.startsAt}>{formatSpan(record.startsAt, record.endsAt, clock)}</time>
    </IllustrativeMark>
  );
}

export function StatusField({ source: _ }: { source?: string }) {
  const record = useRecordContext<Activity>();
  return record ? (
    <IllustrativeMark source="status">
      <StatusChip status={record.status} />
    </IllustrativeMark>
  ) : null;
}

/** The second line of an activity on a phone: when it is, and how sure that is. */
export const TimeAndStatus = () => (
  <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
    <TimeField />
    <StatusField />
  </Box>
);

/** The delegations by name, each leading to its page, with the groups that come where not all of it does. */
export function DelegationsField() {
  const language = useLanguage();
  const record = useRecordContext<Pick<Activity, 'id' | 'delegations' | 'groups'>>();
  return record?.delegations.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && listMark(language)}
      <Link
        component={RouterLink}
        to={`/delegations/${id}/show`}
        onClick={(event) => event.stopPropagation()}
      >
        <Localized text={name} />
      </Link>
      <GroupNames groups={record.groups.filter(({ delegationId }) => delegationId === id)} />
    </Fragment>
  ));
}

function GroupNames({ groups }: { groups: Activity['groups'] }) {
  const language = useLanguage();
  if (groups.length === 0) return null;
  const names = groups.map(({ name }) => pickText(name, language)).join(listMark(language));
  return language === 'en' ? ` (${names})` : `（${names}）`;
}

export function PlaceField() {
  const record = useRecordContext<Activity>();
  if (!record?.placeId) return null;
  return (
    <IllustrativeMark source="placeId">
      <Link
        component={RouterLink}
        to={`/places/${record.placeId}/show`}
        onClick={(event) => event.stopPropagation()}
      >
        <Localized text={record.placeName} />
      </Link>
    </IllustrativeMark>
  );
}

/** Who is named beside the delegations, and as what. */
export function PeopleField() {
  const word = useWord();
  const record = useRecordContext<Activity>();
  if (!record?.people.length) return null;
  return (
    <Box component="ul" sx={PLAIN_LIST}>
      {record.people.map(({ personId, part, name }) => (
        <li key={`${part} ${personId}`}>
          <Link component={RouterLink} to={`/people/${personId}/show`}>
            <Localized text={name} />
          </Link>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {word('personPart', part)}
          </Box>
          {part === 'excused' && <ReadmitButton personId={personId} name={nameOf({ name })} />}
        </li>
      ))}
    </Box>
  );
}

const SHORT = {
  'travel.insufficient': 'travel',
  'place.closed': 'closed',
  'stay.outside': 'stay',
  'crew.offDuty': 'duty',
} as const;

/** One reason may stand for several conflicts of a kind with the same resource. */
const distinct = (overrides: readonly Override[]) => [
  ...new Map(overrides.map((each) => [`${each.code} ${each.resourceId}`, each])).values(),
];

/** Which conflicts an organizer set aside, with whom they were, and why. */
export function OverridesField() {
  const t = useT();
  const record = useRecordContext<Activity>();
  if (!record?.overrides?.length) return null;
  const nameOfResource = (id: string) =>
    [...record.delegations, ...record.groups].find((party) => party.id === id)?.name ??
    (record.placeId === id ? record.placeName : record.people.find(({ personId }) => personId === id)?.name);
  return (
    <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1 }}>
      {distinct(record.overrides).map(({ code, resourceId, reason }) => (
        <li key={`${code} ${resourceId}`}>
          <Typography variant="body2">
            {code in SHORT ? t(`activity.code.${SHORT[code as keyof typeof SHORT]}`) : code}
            {' · '}
            <Localized text={nameOfResource(resourceId)} />
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {reason}
          </Typography>
        </li>
      ))}
    </Box>
  );
}

/** "另提时间 (9月16日 10:00 – 11:30)" */
export function CounterField() {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const visit = useRecordContext<SiteVisit>();
  if (!visit?.counterStartsAt || !visit.counterEndsAt) return null;
  return formatSpan(visit.counterStartsAt, visit.counterEndsAt, { language, timeZone, year: edition?.year });
}
