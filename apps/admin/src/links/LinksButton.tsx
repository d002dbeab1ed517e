import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { confirmedName, pickText } from '@yutai/domain';
import { useCanAccess, useNotify, useRefresh } from 'ra-core';
import { useId, useState } from 'react';
import { dataProvider } from '../api/data-provider';
import type { Delegation } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { PLAIN_LIST } from '../theme/plain-list';
import { messageWith } from './link-message';
import { ReachNote } from './ReachNote';
import { useCopy } from './use-copy';

type Made = Schemas['DelegateNewLinkDto'];

/** Gives every delegate of a delegation a link who has none, and shows the addresses this once. */
export function LinksButton({ delegation }: { delegation: Delegation }) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'links', record: delegation });
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made[]>([]);
  if (!canAccess) return null;
  const make = async () => {
    setBusy(true);
    try {
      const { links } = await dataProvider.verb<Schemas['NewLinksDto']>(
        'delegations',
        delegation.id,
        'links',
      );
      setMade(links);
      if (links.length === 0) notify(t('link.lacking.none'), { type: 'info' });
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button size="small" startIcon={<LinkIcon />} disabled={busy} onClick={() => void make()}>
        {t('link.lacking.make')}
      </Button>
      {made.length > 0 && <LinksDialog links={made} onClose={() => setMade([])} />}
    </>
  );
}

/** Closed by its button alone, not by a tap beside it. */
function LinksDialog({ links, onClose }: { links: readonly Made[]; onClose: () => void }) {
  const t = useT();
  const language = useLanguage();
  const copy = useCopy();
  const id = useId();
  const table = links.map(({ personName, url }) => `${pickText(personName, language)}\t${url}`).join('\n');
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{t('link.lacking.title', { smart_count: links.length })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Typography variant="body2">{t('link.lacking.once')}</Typography>
        <ReachNote address={links[0]!.url} />
        <Box component="ul" sx={PLAIN_LIST}>
          {links.map((link) => (
            <OneLink key={link.delegateId} link={link} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => void copy(table)}>{t('link.lacking.copyAll')}</Button>
        <Button variant="contained" onClick={onClose}>
          {t('link.lacking.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function OneLink({ link }: { link: Made }) {
  const t = useT();
  const language = useLanguage();
  const copy = useCopy();
  const name = pickText(confirmedName(link.personName), language);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>
          <Localized text={link.personName} />
        </Typography>
        <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
          {link.url}
        </Typography>
      </Box>
      <Button
        variant="outlined"
        size="small"
        sx={{ flex: 'none' }}
        aria-label={`${t('link.lacking.copyMessage')}: ${name}`}
        onClick={() => void copy(messageWith(link))}
      >
        {t('link.lacking.copyMessage')}
      </Button>
    </Box>
  );
}
