import { Typography } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import type { Conflict, Fix } from '@yutai/planning';
import { required, ResourceContextProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { settled } from '../activities/candidate';
import { PlaceInput } from '../activities/PlaceInput';
import { dataProvider } from '../api/data-provider';
import { ConflictError } from '../api/problem';
import type { Delegation, Override, SiteVisit } from '../api/records';
import { ConflictPanel } from '../conflicts/ConflictPanel';
import { useMayOverride } from '../conflicts/use-may-override';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { RecordInput } from '../inputs/choices';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { TimeRangeInput } from '../inputs/time-inputs';
import { FormDialog } from '../pages/FormDialog';
import { BLANK_VISIT } from '../site-visits/SiteVisitForms';

interface Visit {
  title: LocalizedText | null;
  placeId: string | null;
  hostId: string | null;
  overrides: Override[];
}

const BLANK: Visit = { title: null, placeId: null, hostId: null, overrides: [] };

/** The visit of one group was refused: which one it is in the form, and why. */
interface Refused {
  at: number;
  conflicts: readonly Conflict[];
}

interface Wanted {
  at: number;
  visit: object;
}

/**
 * Makes them one after another; where one is refused, those before it are taken back.
 * @param onRefused told of the one that the timetable refuses; may throw what is said of it
 */
async function makeAll(wanted: readonly Wanted[], onRefused: (refused: Refused) => void): Promise<void> {
  const made: SiteVisit[] = [];
  for (const { at, visit } of wanted) {
    try {
      const { data } = await dataProvider.create('site-visits', { data: visit });
      made.push(data as unknown as SiteVisit);
    } catch (error) {
      for (const { id, version } of made) {
        await dataProvider.delete('site-visits', { id, previousData: { id, version } });
      }
      if (error instanceof ConflictError) onRefused({ at, conflicts: error.conflicts });
      throw error;
    }
  }
}

/** Plans the visits that the form asks for, all or none. */
function useApart({ id, editionId, groups }: Delegation, onRefused: (refused?: Refused) => void) {
  const t = useT();
  const notify = useNotify();
  return async ({ startsAt, endsAt, visits }: Record<string, unknown>) => {
    onRefused(undefined);
    const wanted = (visits as Visit[]).flatMap((visit, at) => {
      const groupId = groups[at]?.id;
      const times = { startsAt, endsAt, delegationIds: [id], groupIds: [groupId] };
      return visit.title
        ? {
            at,
            visit: settled({ ...BLANK_VISIT, editionId, ...times, ...visit, placeId: visit.placeId || null }),
          }
        : [];
    });
    if (wanted.length === 0) throw new Error(t('group.apartNone'));
    await makeAll(wanted, (refused) => {
      onRefused(refused);
      throw new Error(t('group.apartRefused', { group: nameOf(groups[refused.at]) }));
    });
    notify(t('group.apartDone', { smart_count: wanted.length }), { type: 'info' });
  };
}

/** What refused the visit of one group, with what mends it: another time for all of them, another room, a reason. */
function Refusal({ refused: { at, conflicts } }: { refused: Refused }) {
  const mayOverride = useMayOverride();
  const { setValue } = useFormContext();
  const { startsAt, endsAt, visits } = useWatch() as { startsAt: string; endsAt: string; visits: Visit[] };
  const mend = (fix: Fix) => {
    if (fix.kind === 'place') setValue(`visits.${at}.placeId`, fix.placeId);
    if (fix.kind !== 'move') return;
    setValue('startsAt', fix.startsAt);
    setValue('endsAt', fix.endsAt);
  };
  const mendable = conflicts.map((conflict) => ({
    ...conflict,
    fixes: conflict.fixes.filter(({ kind }) => kind === 'move' || kind === 'place'),
  }));
  return (
    <ConflictPanel
      verdict={{ conflicts: mendable, state: 'known' }}
      time={{ startsAt, endsAt }}
      handling={{
        overrides: visits[at]?.overrides ?? [],
        mayOverride,
        onOverride: (overrides) => setValue(`visits.${at}.overrides`, overrides),
        onFix: mend,
      }}
    />
  );
}

interface GroupVisitProps {
  group: Delegation['groups'][number];
  at: number;
  refused: Refused | undefined;
}

/** What one group visits; who names a place or a host names the visit as well. */
function GroupVisit({ group, at, refused }: GroupVisitProps) {
  const translate = useTranslate();
  const named = (title: LocalizedText | null, { visits }: { visits: Visit[] }) =>
    !title && (visits[at]?.placeId || visits[at]?.hostId) ? translate('ra.validation.required') : undefined;
  const source = (field: string) => `visits.${at}.${field}`;
  const label = (field: string) => `resources.site-visits.fields.${field}`;
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 12 }}>
      <Typography component="legend" variant="h3">
        <Localized text={group.name} />
      </Typography>
      {refused?.at === at && <Refusal refused={refused} />}
      <LocalizedTextInput source={source('title')} label={label('title')} validate={named} />
      <PlaceInput source={source('placeId')} label={label('placeId')} />
      <RecordInput source={source('hostId')} reference="organisations" label={label('hostId')} />
    </fieldset>
  );
}

interface ApartProps {
  delegation: Delegation;
  onClose: () => void;
}

/** Half a day on which each group goes its own way: one time, and a visit for each. A group without a title stays free. */
export function ApartDialog({ delegation, onClose }: ApartProps) {
  const t = useT();
  const { groups } = delegation;
  const [refused, setRefused] = useState<Refused>();
  const send = useApart(delegation, setRefused);
  return (
    <ResourceContextProvider value="site-visits">
      <FormDialog
        title={t('group.apart')}
        text={t('group.apartText')}
        submit={t('group.apartDo')}
        defaults={{ startsAt: null, endsAt: null, visits: groups.map(() => BLANK) }}
        onSubmit={send}
        onClose={onClose}
        wide
      >
        <TimeRangeInput from="startsAt" to="endsAt" validate={required()} withinDay />
        {groups.map((group, at) => (
          <GroupVisit key={group.id} group={group} at={at} refused={refused} />
        ))}
      </FormDialog>
    </ResourceContextProvider>
  );
}
