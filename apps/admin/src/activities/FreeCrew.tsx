import { Box, Chip, Typography } from '@mui/material';
import { isCrewDuty, listMark, type SpokenLanguage } from '@yutai/domain';
import { crewFreeFor, crewOf, unspoken, type PlanActivity, type PlanCrewMember } from '@yutai/planning';
import { useResourceContext } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedPerson } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT, useWord } from '../i18n/use-t';
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

/** The activity in the form, with what is around it; null where that is not known yet. */
function useWanted(editionId: string) {
  const resource = useResourceContext() as ActivityResource;
  const values = useWatch() as Record<string, unknown>;
  const { plan } = usePlan(editionId);
  const activity = activityOf(values, resource);
  if (!plan || !activity) return null;
  const index = indexOf(plan);
  return { index, activity, missing: unspoken(index, activity) };
}

interface OffersProps {
  free: readonly PlanCrewMember[];
  /** The languages that are needed and that nobody speaks yet. */
  missing: readonly SpokenLanguage[];
  label: string;
  onTake: (personId: string) => void;
}

/** People to be named by one click, each with what they speak, and what of the languages needed they do not. */
function Offers({ free, missing, label, onTake }: OffersProps) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const wordsOf = (languages: readonly SpokenLanguage[]) =>
    languages.map((each) => word('spokenLanguage', each)).join(listMark(language));
  const saidOf = ({ name, languages }: PlanCrewMember) => {
    const lacks = missing.filter((each) => !languages.includes(each));
    const lack = lacks.length > 0 && t('activity.lacksLanguages', { languages: wordsOf(lacks) });
    return [nameOf({ name }), wordsOf(languages), lack].filter(Boolean).join(' · ');
  };
  return (
    <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      {free.slice(0, MOST).map((member) => (
        <Chip
          key={member.id}
          size="small"
          variant="outlined"
          label={saidOf(member)}
          onClick={() => onTake(member.id)}
        />
      ))}
    </Box>
  );
}

/** Who of the crew has time for a part then, to be named by one click. Nothing where that is not known yet. */
export function FreeCrew({ at, editionId }: { at: string; editionId: string }) {
  const t = useT();
  const { setValue } = useFormContext();
  const { personId, part } = (useWatch({ name: at }) ?? {}) as Partial<NamedPerson>;
  const wanted = useWanted(editionId);
  if (!wanted || personId || !part || !isCrewDuty(part)) return null;
  const free = crewFreeFor(wanted.index, wanted.activity, part);
  return (
    <Offers
      free={free}
      missing={wanted.missing}
      label={t(free.length > 0 ? 'activity.freeCrew' : 'activity.noFreeCrew')}
      onTake={(id) => setValue(`${at}.personId`, id, { shouldDirty: true, shouldValidate: true })}
    />
  );
}

/** Where a language is needed that nobody speaks yet: who would interpret, offered before a line is added for them. */
export function FreeInterpreters({ editionId }: { editionId: string }) {
  const t = useT();
  const { setValue, getValues } = useFormContext();
  const wanted = useWanted(editionId);
  const people = (useWatch({ name: 'people' }) ?? []) as NamedPerson[];
  if (!wanted || wanted.missing.length === 0 || people.some(({ personId }) => !personId)) return null;
  const { index, activity, missing } = wanted;
  const free = crewFreeFor(index, activity, 'interpreter').filter(({ languages }) =>
    missing.some((language) => languages.includes(language)),
  );
  if (free.length === 0) return null;
  const take = (personId: string) => {
    const named = (getValues('people') ?? []) as NamedPerson[];
    setValue('people', [...named, { personId, part: 'interpreter' }], { shouldDirty: true });
  };
  return <Offers free={free} missing={missing} label={t('activity.freeInterpreters')} onTake={take} />;
}
