import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useRecordContext } from 'ra-core';
import { useState } from 'react';
import type { Activity, Delegation } from '../api/records';
import { useAll } from '../api/use-all';
import { ActivityLink } from '../dashboard/ActivityLink';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { ApartDialog } from './ApartDialog';
import { headsOf } from './division';
import { GroupsDialog } from './GroupsDialog';
import { useDelegatesOf } from './use-delegates-of';

/** What a group does without the others: it is in the way of joining again. */
function Alone({ activities }: { activities: readonly Activity[] }) {
  const t = useT();
  if (activities.length === 0) return null;
  return (
    <Typography component="div" variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
      {t('group.alone')}
      {activities.map((activity) => (
        <Box key={activity.id}>
          <ActivityLink activity={activity} />
        </Box>
      ))}
    </Typography>
  );
}

/** Each group with how many it is, who is in it, and what it does by itself. */
function GroupList({ delegation }: { delegation: Delegation }) {
  const t = useT();
  const delegates = useDelegatesOf(delegation);
  const { data: activities } = useAll<Activity>('activities', {
    groupIds: delegation.groups.map(({ id }) => id),
  });
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
      }}
    >
      {delegation.groups.map((group) => (
        <li key={group.id}>
          <Typography variant="h3" component="h3">
            <Localized text={group.name} />{' '}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {t('pages.delegation.heads', { smart_count: headsOf(group) })}
            </Typography>
          </Typography>
          {delegates
            ?.filter(({ id }) => group.delegateIds.includes(id))
            .map(({ id, personName }) => (
              <Typography key={id} variant="body2">
                <Localized text={personName} />
              </Typography>
            ))}
          <Alone activities={activities?.filter(({ groupIds }) => groupIds.includes(group.id)) ?? []} />
        </li>
      ))}
    </Box>
  );
}

/** The parts of a delegation that go their own ways for a while. */
export function GroupsSection() {
  const t = useT();
  const delegation = useRecordContext<Delegation>();
  const [open, setOpen] = useState<'groups' | 'apart'>();
  const { canAccess: mayEdit } = useCanAccess({
    action: 'edit',
    resource: 'delegations',
    record: delegation,
  });
  const { canAccess: mayPlan } = useCanAccess({ action: 'create', resource: 'site-visits' });
  if (!delegation) return null;
  const isSplit = delegation.groups.length > 0;
  const close = () => setOpen(undefined);
  const actions = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
      {isSplit && mayPlan && (
        <Button size="small" onClick={() => setOpen('apart')}>
          {t('group.apart')}
        </Button>
      )}
      {mayEdit && (
        <Button size="small" onClick={() => setOpen('groups')}>
          {t(isSplit ? 'group.change' : 'group.split')}
        </Button>
      )}
    </Box>
  );
  return (
    <Section title="resources.delegations.fields.groups" action={actions}>
      {isSplit ? (
        <GroupList delegation={delegation} />
      ) : (
        <Typography variant="body2">{t('group.none')}</Typography>
      )}
      {open === 'groups' && <GroupsDialog delegation={delegation} onClose={close} />}
      {open === 'apart' && <ApartDialog delegation={delegation} onClose={close} />}
    </Section>
  );
}
