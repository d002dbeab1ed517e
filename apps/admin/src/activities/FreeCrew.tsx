import { Box, Chip, Typography } from '@mui/material';
import { isCrewDuty } from '@yutai/domain';
import { crewFreeFor, crewOf, type PlanActivity } from '@yutai/planning';
import { useResourceContext } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedPerson } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT, useWord } from '../i18n/use-t';
import { indexOf } from '../timetable/index-of';
import { usePlan } from '../timetable/use-timetable';
import { kindOf, type ActivityResource } from './activity-resource';
import { candidateOf } from './candidate';

const MOST = 6;

/** The activity in the form as the rules read it, as far as they ask for somebody's time; null without a time. */
function activityOf(values: Record<string, unknown>, resource: ActivityResource): PlanActivity | null {
  const candidate = candidateOf(values);
  if (!candidate) return null;
  const { toPlaceId, people, ...wanted } = candidate as unknown as PlanActivity & { people: NamedPerson[] };
  return {
    ...wanted,
    id: String(values.id ?? ''),
    kind: kindOf(resource),
    status: 'planned',
    toPlaceId: toPlaceId ?? null,
    resourceIds: people.map(({ personId }) => personId),
    crew: crewOf(people),
    version: 0,
  };
}

/** Who of the crew has time for a part then, to be named by one click. Nothing where that is not known yet. */
export function FreeCrew({ at, editionId }: { at: string; editionId: string }) {
  const t = useT();
  const word = useWord();
  const { setValue } = useFormContext();
  const resource = useResourceContext() as ActivityResource;
  const values = useWatch() as Record<string, unknown>;
  const { personId, part } = (useWatch({ name: at }) ?? {}) as Partial<NamedPerson>;
  const { plan } = usePlan(editionId);
  const activity = activityOf(values, resource);
  if (!plan || !activity || personId || !part || !isCrewDuty(part)) return null;
  const free = crewFreeFor(indexOf(plan), activity, part).slice(0, MOST);
  return (
    <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t(free.length > 0 ? 'activity.freeCrew' : 'activity.noFreeCrew')}
      </Typography>
      {free.map(({ id, name, languages }) => (
        <Chip
          key={id}
          size="small"
          variant="outlined"
          label={[nameOf({ name }), ...languages.map((language) => word('spokenLanguage', language))].join(
            ' · ',
          )}
          onClick={() => setValue(`${at}.personId`, id, { shouldDirty: true, shouldValidate: true })}
        />
      ))}
    </Box>
  );
}
