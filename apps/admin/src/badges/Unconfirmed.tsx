import { Alert, Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { TEXT_KEY } from '@yutai/domain';
import { useCanAccess, useNotify } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { dataProvider } from '../api/data-provider';
import type { Delegate, Person } from '../api/records';
import { useT } from '../i18n/use-t';
import { withText } from '../inputs/localized-text';
import { useNotifyError } from '../pages/use-notify-error';
import { PLAIN_LIST } from '../theme/plain-list';
import { printedNames, unconfirmed, type Printed } from './badge-names';

/** Whose names are printed in one script only, as nobody has confirmed the other; it is confirmed here in one click. */
export function Unconfirmed({ delegates }: { delegates: readonly Delegate[] }) {
  const t = useT();
  const waiting = delegates.filter(({ personName }) => unconfirmed(personName));
  if (waiting.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('badge.unconfirmed', { smart_count: waiting.length })}
      <Box component="ul" sx={PLAIN_LIST}>
        {waiting.map((delegate) => (
          <Waiting key={delegate.id} delegate={delegate} />
        ))}
      </Box>
    </Alert>
  );
}

function Waiting({ delegate }: { delegate: Delegate }) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'people' });
  const derived = unconfirmed(delegate.personName)!;
  const [given] = printedNames(delegate.personName);
  const confirm = async () => {
    setBusy(true);
    try {
      await confirmName(delegate.personId, derived);
      notify(t('badge.confirmed', { name: derived.words }), { type: 'success' });
      await client.invalidateQueries({ queryKey: ['delegates'] });
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <span lang={given?.language}>{given?.words}</span> → <b lang={derived.language}>{derived.words}</b>
      {canAccess && (
        <>
          <Button size="small" disabled={busy} onClick={() => void confirm()}>
            {t('badge.confirm')}
          </Button>
          <Button size="small" component={Link} to={`/people/${delegate.personId}`}>
            {t('badge.edit')}
          </Button>
        </>
      )}
    </li>
  );
}

/** The script that is shown is taken as written. @throws ProblemError, StaleError */
async function confirmName(personId: string, { words, language }: Printed): Promise<void> {
  const { data: before } = (await dataProvider.getOne('people', { id: personId })) as { data: Person };
  const name = withText(before.name, TEXT_KEY[language], words);
  await dataProvider.update('people', { id: personId, data: { name }, previousData: before as never });
}
