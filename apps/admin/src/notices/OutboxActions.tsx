import { Button } from '@mui/material';
import { WAITING_STATUSES } from '@yutai/domain';
import { useCanAccess, useNotify } from 'ra-core';
import { useState } from 'react';
import { dataProvider } from '../api/data-provider';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { FormDialog } from '../pages/FormDialog';
import { countIn, useOutbox, type Outbox } from './use-outbox';

const ACTS = {
  sendDead: { verb: 'notices/send', body: { status: 'dead' }, sure: 'notice.sendDeadSure' },
  sendHeld: { verb: 'notices/send', body: { status: 'held' }, sure: 'notice.sendHeldSure' },
  cancelAll: { verb: 'notices/cancel', body: {}, sure: 'notice.cancelAllSure' },
} as const;
type Act = keyof typeof ACTS;

/** How many notices each act is about. */
const concerned = (outbox: Outbox): Readonly<Record<Act, number>> => ({
  sendDead: countIn(outbox, 'dead'),
  sendHeld: outbox.mail ? countIn(outbox, 'held') : 0,
  cancelAll: countIn(outbox, ...WAITING_STATUSES),
});

/** What can be done with all notices of the edition at once, each asked about first. */
export function OutboxActions() {
  const t = useT();
  const notify = useNotify();
  const { edition } = useEdition();
  const outbox = useOutbox(edition?.id);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'notices' });
  const [asked, setAsked] = useState<Act>();
  if (!edition || !outbox || !canAccess) return null;
  const counts = concerned(outbox);
  const carryOut = async (act: Act) => {
    const { verb, body } = ACTS[act];
    const { notices } = await dataProvider.verb<{ notices: number }>('editions', edition.id, verb, body);
    notify(t('notice.changed', { smart_count: notices }), { type: 'info' });
  };
  return (
    <>
      {(['sendDead', 'sendHeld', 'cancelAll'] as const)
        .filter((act) => counts[act] > 0)
        .map((act) => (
          <Button key={act} size="small" variant="outlined" onClick={() => setAsked(act)}>
            {t(`notice.${act}`)} ({counts[act]})
          </Button>
        ))}
      {asked && (
        <FormDialog
          title={t(`notice.${asked}`)}
          text={t(ACTS[asked].sure, { smart_count: counts[asked] })}
          submit={t(`notice.${asked}`)}
          back={t('notice.back')}
          color={asked === 'cancelAll' ? 'error' : 'primary'}
          onSubmit={() => carryOut(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
