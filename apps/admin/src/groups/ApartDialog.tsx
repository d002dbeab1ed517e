import { Typography } from '@mui/material';
import { required, useNotify, ResourceContextProvider } from 'ra-core';
import { PlaceInput } from '../activities/PlaceInput';
import { dataProvider } from '../api/data-provider';
import { ConflictError } from '../api/problem';
import type { Delegation, SiteVisit } from '../api/records';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { TimeRangeInput } from '../inputs/time-inputs';
import { FormDialog } from '../pages/FormDialog';
import { BLANK_VISIT } from '../site-visits/SiteVisitForms';

interface Visit {
  title?: object | null;
  placeId?: string | null;
}

/** Makes them one after another; where one is refused, those before it are taken back. */
async function makeAll(visits: object[]): Promise<number> {
  const made: SiteVisit[] = [];
  try {
    for (const visit of visits) {
      const { data } = await dataProvider.create('site-visits', { data: visit });
      made.push(data as unknown as SiteVisit);
    }
  } catch (error) {
    for (const { id, version } of made) {
      await dataProvider.delete('site-visits', { id, previousData: { id, version } });
    }
    throw error;
  }
  return made.length;
}

interface ApartProps {
  delegation: Delegation;
  onClose: () => void;
}

/** Plans the visits that the form asks for; refused, it says why in sentences. */
function useApart({ id, editionId, groups }: Delegation) {
  const t = useT();
  const notify = useNotify();
  const { refusal } = useConflictWords();
  return async ({ startsAt, endsAt, visits }: Record<string, unknown>) => {
    const wanted = groups.flatMap((group, at) => {
      const visit = (visits as Visit[])[at];
      const times = { startsAt, endsAt, delegationIds: [id], groupIds: [group.id] };
      return visit?.title
        ? { ...BLANK_VISIT, editionId, ...times, ...visit, placeId: visit.placeId || null }
        : [];
    });
    const count = await makeAll(wanted).catch((error: unknown) => {
      throw error instanceof ConflictError ? new Error(refusal(error.conflicts)) : error;
    });
    notify(t('group.apartDone', { smart_count: count }), { type: 'info' });
  };
}

/** Half a day on which each group goes its own way: one time, and a visit for each. A group without a title stays free. */
export function ApartDialog({ delegation, onClose }: ApartProps) {
  const t = useT();
  const { groups } = delegation;
  const send = useApart(delegation);
  return (
    <ResourceContextProvider value="site-visits">
      <FormDialog
        title={t('group.apart')}
        text={t('group.apartText')}
        submit={t('group.apartDo')}
        defaults={{
          startsAt: null,
          endsAt: null,
          visits: groups.map(() => ({ title: null, placeId: null })),
        }}
        onSubmit={send}
        onClose={onClose}
        wide
      >
        <TimeRangeInput from="startsAt" to="endsAt" validate={required()} />
        {groups.map((group, at) => (
          <fieldset key={group.id} style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 12 }}>
            <Typography component="legend" variant="h3">
              <Localized text={group.name} />
            </Typography>
            <LocalizedTextInput source={`visits.${at}.title`} label="resources.site-visits.fields.title" />
            <PlaceInput source={`visits.${at}.placeId`} label="resources.site-visits.fields.placeId" />
          </fieldset>
        ))}
      </FormDialog>
    </ResourceContextProvider>
  );
}
