import { Box, Button, Typography } from '@mui/material';
import { badgeWords } from '@yutai/domain';
import { useCanAccess, useNotify, useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { dataProvider } from '../api/data-provider';
import type { Delegate } from '../api/records';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { useNotifyError } from '../pages/use-notify-error';
import { BadgesButton } from './BadgesButton';

/** The code of a delegate's badge, to be printed, and replaced when the badge is lost. */
export function BadgeSection() {
  const delegate = useRecordContext<Delegate>();
  if (!delegate?.badgeCode) return null;
  return (
    <Section title="badge.title" action={<BadgesButton query={{ id: delegate.id }} />}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography sx={{ fontFamily: 'monospace', fontSize: '1.125rem' }}>
          {badgeWords(delegate.badgeCode)}
        </Typography>
        <ReplaceButton delegate={delegate} />
      </Box>
    </Section>
  );
}

function ReplaceButton({ delegate }: { delegate: Delegate }) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'delegates', record: delegate });
  if (!canAccess) return null;
  const replace = async () => {
    setAsking(false);
    try {
      await dataProvider.verb('delegates', delegate.id, 'replace-badge', {}, delegate.version);
      notify(t('badge.replaced'), { type: 'success' });
    } catch (error) {
      notifyError(error);
    }
    refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('badge.replace')}
      </Button>
      <Confirm
        isOpen={asking}
        title={t('badge.replace')}
        content={t('badge.replaceText')}
        confirm={t('badge.replace')}
        onConfirm={() => void replace()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
