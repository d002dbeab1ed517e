import { Button } from '@mui/material';
import { SENDABLE_STATUSES, WAITING_STATUSES, type NoticeStatus } from '@yutai/domain';
import { useCanAccess, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { dataProvider } from '../api/data-provider';
import type { Notice } from '../api/records';
import { useT } from '../i18n/use-t';
import { FormDialog } from '../pages/FormDialog';
import { useOutbox } from './use-outbox';

type Verb = 'send' | 'cancel';
const isIn = (statuses: readonly NoticeStatus[], { status }: Notice) => statuses.includes(status);

/** Sending what was not sent or may not have arrived, and not sending what waits, each asked about first. */
export function NoticeVerbs() {
  const t = useT();
  const notify = useNotify();
  const notice = useRecordContext<Notice>();
  const outbox = useOutbox(notice?.editionId);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'notices', record: notice });
  const [asked, setAsked] = useState<Verb>();
  if (!notice || !canAccess) return null;
  const send = t(notice.attempts > 0 ? 'notice.sendAgain' : 'notice.send');
  const sure = notice.status === 'uncertain' ? 'notice.uncertainSure' : 'notice.sendSure';
  const carryOut = async (verb: Verb) => {
    await dataProvider.verb('notices', notice.id, verb, {}, notice.version);
    notify(t(verb === 'send' ? 'notice.sentAgain' : 'notice.cancelled'), { type: 'info' });
  };
  return (
    <>
      {(outbox?.mail || notice.webhookId !== null) && isIn(SENDABLE_STATUSES, notice) && (
        <Button size="small" variant="outlined" onClick={() => setAsked('send')}>
          {send}
        </Button>
      )}
      {isIn(WAITING_STATUSES, notice) && (
        <Button size="small" variant="outlined" onClick={() => setAsked('cancel')}>
          {t('notice.cancel')}
        </Button>
      )}
      {asked && (
        <FormDialog
          title={asked === 'send' ? send : t('notice.cancel')}
          text={t(asked === 'send' ? sure : 'notice.cancelSure')}
          submit={asked === 'send' ? send : t('notice.cancel')}
          back={t('notice.back')}
          color={asked === 'cancel' || notice.status === 'uncertain' ? 'error' : 'primary'}
          onSubmit={() => carryOut(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
