import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { MOST_GROUPS } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import { useNotify, useRefresh, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { dataProvider } from '../api/data-provider';
import { ConflictError, StaleError } from '../api/problem';
import type { Delegate, Delegation, Override } from '../api/records';
import { ConflictPanel } from '../conflicts/ConflictPanel';
import { given } from '../conflicts/overrides';
import { useMayOverride } from '../conflicts/use-may-override';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { dealtByOrganisation, dealtEvenly, newGroup, regrouped, type DraftGroup } from './division';
import { MembershipTable } from './MembershipTable';
import { useDelegatesOf } from './use-delegates-of';

const draftOf = ({ groups }: Delegation): DraftGroup[] =>
  groups.map((group) => ({ ...group, key: group.id }));
const bodyOf = ({ id, name, expectedHeadcount, delegateIds }: DraftGroup) => ({
  ...(id && { id }),
  name,
  expectedHeadcount,
  delegateIds,
});

interface SplitProps {
  delegates: readonly Delegate[];
  groups: readonly DraftGroup[];
  onChange: (groups: DraftGroup[]) => void;
}

/** Splits everybody at a click; what comes of it can be changed by hand. */
function SplitBar({ delegates, groups, onChange }: SplitProps) {
  const t = useT();
  const [count, setCount] = useState(Math.max(2, groups.length));
  const members = delegates.map(({ id, organisationName }) => ({
    id,
    organisation: nameOf({ name: organisationName }),
  }));
  const hasNoOrganisation = delegates.every(({ organisationName }) => !organisationName);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 1 }}>
      <TextField
        type="number"
        label={t('group.into')}
        value={count}
        onChange={({ target }) =>
          setCount(Math.min(MOST_GROUPS, Math.max(1, Math.round(Number(target.value)) || 1)))
        }
        slotProps={{ htmlInput: { min: 1, max: MOST_GROUPS } }}
        sx={{ width: 110 }}
      />
      <Button variant="outlined" onClick={() => onChange(regrouped(groups, dealtEvenly(members, count)))}>
        {t('group.evenly')}
      </Button>
      <Button
        variant="outlined"
        disabled={hasNoOrganisation}
        onClick={() => onChange(regrouped(groups, dealtByOrganisation(members, count)))}
      >
        {t('group.byOrganisation')}
      </Button>
      <Button onClick={() => onChange([...groups, newGroup(groups.length)])}>{t('group.add')}</Button>
      {groups.length > 0 && <Button onClick={() => onChange([])}>{t('group.join')}</Button>}
      {hasNoOrganisation && (
        <Typography variant="caption" sx={{ flexBasis: '100%', color: 'text.secondary' }}>
          {t('group.noOrganisation')}
        </Typography>
      )}
    </Box>
  );
}

/** What became of saving: refused by the timetable, or for another reason in words. */
interface Refusal {
  conflicts: readonly Conflict[];
  message?: string;
}

function useSaveGroups({ id, version }: Delegation, onSaved: () => void) {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const translate = useTranslate();
  const [refusal, setRefusal] = useState<Refusal>({ conflicts: [] });
  const [busy, setBusy] = useState(false);
  const save = async (groups: readonly DraftGroup[], overrides: Override[]) => {
    setBusy(true);
    try {
      const body = { version, groups: groups.map(bodyOf), overrides: given(overrides) };
      await dataProvider.replacePart('delegations', id, 'groups', body);
      notify(t('group.saved'), { type: 'info' });
      refresh();
      onSaved();
    } catch (error) {
      if (error instanceof StaleError) refresh();
      const message = error instanceof Error ? error.message : translate('ra.notification.http_error');
      setRefusal(
        error instanceof ConflictError ? { conflicts: error.conflicts } : { conflicts: [], message },
      );
    } finally {
      setBusy(false);
    }
  };
  return { save, refusal, busy };
}

/** All groups of a delegation at once: split, named, filled, and joined again. */
export function GroupsDialog({ delegation, onClose }: { delegation: Delegation; onClose: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const delegates = useDelegatesOf(delegation);
  const [groups, setGroups] = useState(() => draftOf(delegation));
  const [overrides, setOverrides] = useState<Override[]>([]);
  const mayOverride = useMayOverride();
  const { save, refusal, busy } = useSaveGroups(delegation, onClose);
  const change = (key: string, next: DraftGroup | null) =>
    setGroups(groups.flatMap((group) => (group.key === key ? (next ?? []) : group)));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id}>{t('group.ask', { name: nameOf(delegation) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        {refusal.message && <Alert severity="error">{refusal.message}</Alert>}
        {refusal.conflicts.length > 0 && (
          <ConflictPanel
            verdict={{ conflicts: refusal.conflicts.map((each) => ({ ...each, fixes: [] })), state: 'known' }}
            handling={{ overrides, mayOverride, onOverride: setOverrides, onFix: () => undefined }}
          />
        )}
        {delegates && <SplitBar delegates={delegates} groups={groups} onChange={setGroups} />}
        {delegates && groups.length > 0 && (
          <MembershipTable delegates={delegates} groups={groups} onChange={change} />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void save(groups, overrides)}>
          {translate('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
