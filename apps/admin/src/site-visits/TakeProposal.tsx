import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Conflict } from '@yutai/planning';
import { useNotify, useRefresh, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { dataProvider } from '../api/data-provider';
import { ConflictError, StaleError } from '../api/problem';
import type { Override, SiteVisit } from '../api/records';
import { ConflictPanel } from '../conflicts/ConflictPanel';
import { given, refusing } from '../conflicts/overrides';
import { useMayOverride } from '../conflicts/use-may-override';
import { useT } from '../i18n/use-t';

/** A visit with a time that its host proposes. */
export type Proposed = Pick<SiteVisit, 'id' | 'version' | 'counterStartsAt' | 'counterEndsAt'>;

/** Moves the visit to the time that its host proposes; what refuses that is kept to be shown. */
function useTaking(visit: Proposed) {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const take = async (overrides: Override[]) => {
    setBusy(true);
    try {
      await dataProvider.verb('site-visits', visit.id, 'accept-proposal', { overrides }, visit.version);
      setConflicts([]);
      notify(t('host.taken'), { type: 'info' });
      refresh();
    } catch (error) {
      if (error instanceof ConflictError) return setConflicts(error.conflicts);
      if (error instanceof StaleError) refresh();
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { take, busy, conflicts, close: () => setConflicts([]) };
}

interface RefusedProps extends Omit<ReturnType<typeof useTaking>, 'conflicts'> {
  visit: Proposed;
  conflicts: Conflict[];
}

/** What stands in the way of it: set aside with reasons, or adjusted in the form, which has what would mend it. */
function Refused({ visit, conflicts, take, busy, close }: RefusedProps) {
  const t = useT();
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const mayOverride = useMayOverride();
  const [overrides, setOverrides] = useState<Override[]>([]);
  const { counterStartsAt: startsAt, counterEndsAt: endsAt } = visit;
  const adjust = () => void navigate(`/site-visits/${visit.id}`, { state: { record: { startsAt, endsAt } } });
  return (
    <Dialog open onClose={close} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t('host.refused')}</DialogTitle>
      <DialogContent>
        <ConflictPanel
          verdict={{ conflicts: conflicts.map((each) => ({ ...each, fixes: [] })), state: 'known' }}
          handling={{ overrides, mayOverride, onOverride: setOverrides, onFix: () => undefined }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.close')}</Button>
        <Button onClick={adjust}>{t('host.inForm')}</Button>
        <Button
          variant="contained"
          disabled={busy || refusing(conflicts, overrides).length > 0}
          onClick={() => void take(given(overrides))}
        >
          {t('host.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** One click moves the visit to the time that the host proposes; where it does not fit, what stands in its way is said. */
export function TakeProposal({ visit }: { visit: Proposed }) {
  const t = useT();
  const { conflicts, ...taking } = useTaking(visit);
  return (
    <>
      <Button size="small" variant="contained" disabled={taking.busy} onClick={() => void taking.take([])}>
        {t('host.take')}
      </Button>
      {conflicts.length > 0 && <Refused visit={visit} conflicts={conflicts} {...taking} />}
    </>
  );
}
