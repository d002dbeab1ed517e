import { Box, Button, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import { useCanAccess, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { dataProvider } from '../api/data-provider';
import type { Delegate } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { QrCode } from './QrCode';

type StoredLink = Schemas['LinkDto'];
type NewLink = Schemas['NewLinkDto'];

/** The address as it is given this once: to scan, or to copy. */
function Shown({ url }: NewLink) {
  const t = useT();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    notify(t('link.copied'), { type: 'info' });
  };
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5, alignItems: 'center', mb: 2 }}>
      <QrCode text={url} label={t('link.qr')} />
      <Box sx={{ flex: '1 1 260px', minWidth: 0, display: 'grid', gap: 1.5 }}>
        <Typography sx={{ fontWeight: 500 }}>{t('link.once')}</Typography>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}>
          <TextField
            label={t('link.address')}
            value={url}
            onFocus={({ target }) => target.select()}
            slotProps={{ input: { readOnly: true } }}
          />
          <Button variant="outlined" size="small" sx={{ flex: 'none', mb: 0.5 }} onClick={() => void copy()}>
            {t('link.copy')}
          </Button>
        </Box>
      </Box>
    </Box>
  );
}

function State({ createdAt, expiresAt }: StoredLink) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  if (!createdAt || !expiresAt) return t('link.none');
  const say = (instant: string) => formatInstant(instant, { language, timeZone });
  const expired = new Date(expiresAt) < new Date();
  return t(expired ? 'link.expired' : 'link.since', { made: say(createdAt), until: say(expiresAt) });
}

/** Makes, replaces and withdraws; what ends a link asks first. */
function useLink(delegateId: string, reread: () => unknown) {
  const t = useT();
  const notify = useNotify();
  const [made, setMade] = useState<NewLink>();
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      await reread();
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const make = () =>
    act(async () => setMade(await dataProvider.verb<NewLink>('delegates', delegateId, 'link')));
  const withdraw = () =>
    act(async () => {
      await dataProvider.withdraw('delegates', delegateId, 'link');
      setMade(undefined);
      notify(t('link.withdrawn'), { type: 'info' });
    });
  return { made, busy, make, withdraw };
}

function LinkOf({
  delegateId,
  link,
  reread,
}: {
  delegateId: string;
  link: StoredLink;
  reread: () => unknown;
}) {
  const t = useT();
  const { made, busy, make, withdraw } = useLink(delegateId, reread);
  const [asking, setAsking] = useState<'replace' | 'withdraw'>();
  const exists = link.createdAt !== null;
  const act = (work: () => Promise<void>) => {
    setAsking(undefined);
    void work();
  };
  return (
    <Section title="link.title">
      {made && <Shown {...made} />}
      <Typography variant="body2">{t('link.about')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        <State {...link} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          size="small"
          variant="outlined"
          disabled={busy}
          onClick={() => (exists ? setAsking('replace') : void make())}
        >
          {t(exists ? 'link.replace' : 'link.make')}
        </Button>
        {exists && (
          <Button size="small" color="error" disabled={busy} onClick={() => setAsking('withdraw')}>
            {t('link.withdraw')}
          </Button>
        )}
      </Box>
      <Confirm
        isOpen={asking !== undefined}
        title={t(asking === 'withdraw' ? 'link.withdrawTitle' : 'link.replaceTitle')}
        content={t(asking === 'withdraw' ? 'link.withdrawText' : 'link.replaceText')}
        confirm={t(asking === 'withdraw' ? 'link.withdraw' : 'link.replace')}
        confirmColor="warning"
        onConfirm={() => act(asking === 'withdraw' ? withdraw : make)}
        onClose={() => setAsking(undefined)}
      />
    </Section>
  );
}

/** The link that opens a delegate's itinerary, on the page of the delegate; for those who may give it out. */
export function DelegateLink() {
  const delegate = useRecordContext<Delegate>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'links', record: delegate });
  const id = delegate?.id ?? '';
  const { data, refetch } = useQuery({
    queryKey: ['delegates', id, 'link'],
    queryFn: ({ signal }) => dataProvider.read<StoredLink>('delegates', `${id}/link`, {}, signal),
    enabled: Boolean(canAccess && id),
  });
  if (!canAccess || !data) return null;
  return <LinkOf delegateId={id} link={data} reread={refetch} />;
}
