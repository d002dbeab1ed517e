import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { LANGUAGES, type FeedKind, type Language } from '@yutai/domain';
import { useCanAccess, useGetOne, useRecordContext, type RaRecord } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import type { Person } from '../api/records';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { AddressField } from '../links/AddressField';
import { reachOf } from '../links/reach';
import { ReachNote } from '../links/ReachNote';
import { Section } from '../pages/Detail';
import { QrCode } from '../releases/QrCode';
import type { Feed, FeedAddress, FeedOwner } from './feeds-client';
import { useFeeds } from './use-feeds';

/** The address as it is given this once: to scan, to subscribe to or to copy. */
function Made({ url }: FeedAddress) {
  const t = useT();
  const webcal = url.replace(/^https?:/, 'webcal:');
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5, alignItems: 'center', mb: 2 }}>
      <QrCode text={webcal} label={t('feed.qr')} />
      <Box sx={{ flex: '1 1 260px', minWidth: 0, display: 'grid', gap: 1.5 }}>
        <Typography sx={{ fontWeight: 500 }}>{t('link.once')}</Typography>
        <AddressField label={t('feed.webcal')} value={webcal} />
        <AddressField label={t('feed.https')} value={url} />
        {reachOf(url) === 'here' && <ReachNote address={url} />}
      </Box>
    </Box>
  );
}

function State({ language: spoken, createdAt, expiresAt, byDelegate }: Feed) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const say = (instant: string) => formatInstant(instant, { language, timeZone });
  const path = new Date(expiresAt) < new Date() ? 'expired' : byDelegate ? 'byDelegate' : 'since';
  return t(`feed.${path}`, {
    made: say(createdAt),
    until: say(expiresAt),
    language: t(`words.language.${spoken}`),
  });
}

function OneFeed({ feed, busy, withdraw }: { feed: Feed; busy: boolean; withdraw: () => void }) {
  const t = useT();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <State {...feed} />
      </Typography>
      <Button size="small" color="error" disabled={busy} onClick={withdraw}>
        {t('feed.withdraw')}
      </Button>
    </Box>
  );
}

/** Language, a delegate's own if not another, and button: a feed stays in the language that it is made in. */
function Maker({
  usual,
  exists,
  busy,
  make,
}: {
  usual: Language | undefined;
  exists: boolean;
  busy: boolean;
  make: (language: Language) => void;
}) {
  const t = useT();
  const own = useLanguage();
  const [chosen, setLanguage] = useState<Language>();
  const language = chosen ?? usual ?? own;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}>
      <TextField
        select
        label={t('feed.language')}
        value={language}
        onChange={({ target }) => setLanguage(target.value as Language)}
        sx={{ width: 200 }}
      >
        {LANGUAGES.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`words.language.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Button size="small" variant="outlined" sx={{ mb: 0.5 }} disabled={busy} onClick={() => make(language)}>
        {t(exists ? 'feed.replace' : 'feed.make')}
      </Button>
    </Box>
  );
}

/** What ends a feed asks first. */
interface Asking {
  about: 'replace' | 'withdraw';
  act: () => Promise<void>;
}

function Asked({ asking, close }: { asking: Asking | undefined; close: () => void }) {
  const t = useT();
  const about = asking?.about ?? 'replace';
  return (
    <Confirm
      isOpen={asking !== undefined}
      title={t(`feed.${about}Title`)}
      content={t(`feed.${about}Text`)}
      confirm={t(`feed.${about}`)}
      confirmColor="warning"
      onConfirm={() => {
        close();
        void asking?.act();
      }}
      onClose={close}
    />
  );
}

function Feeds({ owner, usual }: { owner: FeedOwner; usual: Language | undefined }) {
  const t = useT();
  const { feeds, made, busy, make, revoke } = useFeeds(owner);
  const [asking, setAsking] = useState<Asking>();
  if (!feeds) return null;
  const exists = feeds.some(({ byDelegate }) => !byDelegate);
  const makeOrReplace = (language: Language) => {
    const act = () => make(language);
    if (exists) setAsking({ about: 'replace', act });
    else void act();
  };
  return (
    <Section title="feed.title">
      {made && <Made {...made} />}
      <Typography variant="body2">{t(`feed.about.${owner.kind}`)}</Typography>
      {feeds.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('feed.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 1.5, p: 0 }}>
        {feeds.map((feed) => {
          const withdraw = () => setAsking({ about: 'withdraw', act: () => revoke(feed) });
          return <OneFeed key={feed.id} feed={feed} busy={busy} withdraw={withdraw} />;
        })}
      </Box>
      <Maker usual={usual} exists={exists} busy={busy} make={makeOrReplace} />
      <Asked asking={asking} close={() => setAsking(undefined)} />
    </Section>
  );
}

/** The calendar feeds of the record of this page, for who may give them out. */
export function FeedSection({ kind }: { kind: FeedKind }) {
  const record = useRecordContext<RaRecord>();
  const { edition } = useEdition();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'feeds', record });
  const { data: person } = useGetOne<Person>(
    'people',
    { id: record?.personId as string },
    { enabled: kind === 'delegate' && Boolean(canAccess && record) },
  );
  const editionId = (record?.editionId as string | undefined) ?? edition?.id;
  if (!canAccess || !record || !editionId) return null;
  const owner: FeedOwner = { kind, ownerId: String(record.id), editionId };
  return <Feeds key={`${owner.ownerId} ${editionId}`} owner={owner} usual={person?.language} />;
}
