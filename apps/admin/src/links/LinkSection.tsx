import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import {
  useCanAccess,
  useNotify,
  useRecordContext,
  useRefresh,
  type Identifier,
  type RaRecord,
} from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { dataProvider } from '../api/data-provider';
import type { ResourceName } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT, type TextPath } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { useNotifyError } from '../pages/use-notify-error';
import { QrCode } from '../releases/QrCode';
import { AddressField } from './AddressField';
import { ReachNote } from './ReachNote';

type StoredLink = Pick<Schemas['LinkDto'], 'createdAt' | 'expiresAt'>;
type NewLink = Schemas['NewLinkDto'];

/** Whose link it is, where the API has it, and what is said of it. */
export interface LinkKind {
  resource: ResourceName;
  part: 'link' | 'host-link';
  /** As the rights name it. */
  right: 'links' | 'host-links';
  title: TextPath;
  about: TextPath;
  qr: TextPath;
  replaceText: TextPath;
  withdrawText: TextPath;
}

/** The address as it is given this once: to scan, or to copy. */
function Shown({ url, qr }: NewLink & Pick<LinkKind, 'qr'>) {
  const t = useT();
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5, alignItems: 'center', mb: 2 }}>
      <QrCode text={url} label={t(qr)} />
      <Box sx={{ flex: '1 1 260px', minWidth: 0, display: 'grid', gap: 1.5 }}>
        <Typography sx={{ fontWeight: 500 }}>{t('link.once')}</Typography>
        <AddressField label={t('link.address')} value={url} />
        <ReachNote address={url} />
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
function useLink({ resource, part }: LinkKind, id: Identifier, reread: () => unknown) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const [made, setMade] = useState<NewLink>();
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      await reread();
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  const make = () => act(async () => setMade(await dataProvider.verb<NewLink>(resource, id, part)));
  const withdraw = () =>
    act(async () => {
      await dataProvider.withdraw(resource, id, part);
      setMade(undefined);
      notify(t('link.withdrawn'), { type: 'info' });
    });
  return { made, busy, make, withdraw };
}

interface LinkOfProps {
  kind: LinkKind;
  id: Identifier;
  link: StoredLink;
  mayMake: boolean;
  reread: () => unknown;
}

function LinkOf({ kind, id, link, mayMake, reread }: LinkOfProps) {
  const t = useT();
  const { made, busy, make, withdraw } = useLink(kind, id, reread);
  const [asking, setAsking] = useState<'replace' | 'withdraw'>();
  const exists = link.createdAt !== null;
  const act = (work: () => Promise<void>) => {
    setAsking(undefined);
    void work();
  };
  return (
    <Section title={kind.title}>
      {made && <Shown {...made} qr={kind.qr} />}
      <Typography variant="body2">{t(kind.about)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        <State {...link} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayMake && (
          <Button
            size="small"
            variant="outlined"
            disabled={busy}
            onClick={() => (exists ? setAsking('replace') : void make())}
          >
            {t(exists ? 'link.replace' : 'link.make')}
          </Button>
        )}
        {exists && (
          <Button size="small" color="error" disabled={busy} onClick={() => setAsking('withdraw')}>
            {t('link.withdraw')}
          </Button>
        )}
      </Box>
      <Confirm
        isOpen={asking !== undefined}
        title={t(asking === 'withdraw' ? 'link.withdrawTitle' : 'link.replaceTitle')}
        content={t(asking === 'withdraw' ? kind.withdrawText : kind.replaceText)}
        confirm={t(asking === 'withdraw' ? 'link.withdraw' : 'link.replace')}
        confirmColor="warning"
        onConfirm={() => act(asking === 'withdraw' ? withdraw : make)}
        onClose={() => setAsking(undefined)}
      />
    </Section>
  );
}

/** The link that opens something of a record without an account, on the page of the record; for who may give it out. */
export function LinkSection({ kind, mayMake = true }: { kind: LinkKind; mayMake?: boolean }) {
  const record = useRecordContext<RaRecord>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: kind.right, record });
  const id = record?.id ?? '';
  const { data, refetch } = useQuery({
    queryKey: [kind.resource, id, kind.part],
    queryFn: ({ signal }) => dataProvider.read<StoredLink>(kind.resource, `${id}/${kind.part}`, {}, signal),
    enabled: Boolean(canAccess && id),
  });
  if (!canAccess || !data || !(mayMake || data.createdAt)) return null;
  return <LinkOf kind={kind} id={id} link={data} mayMake={mayMake} reread={refetch} />;
}
