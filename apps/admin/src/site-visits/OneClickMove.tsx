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
import { useT, type TextPath } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';

/** A move of a visit that everything about is known: what its button and its refusal say, and what the form starts with. */
export interface Move {
  verb: 'accept-proposal' | 'use-backup-place';
  label: TextPath;
  look: 'contained' | 'outlined';
  done: TextPath;
  refused: TextPath;
  /** What the form has instead, when the move is adjusted there. */
  inForm: object;
}

interface MoveProps {
  visit: Pick<SiteVisit, 'id' | 'version'>;
  move: Move;
}

/** Moves the visit; what refuses that is kept to be shown. */
function useMoving({ visit, move }: MoveProps) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const take = async (overrides: Override[]) => {
    setBusy(true);
    try {
      await dataProvider.verb('site-visits', visit.id, move.verb, { overrides }, visit.version);
      setConflicts([]);
      notify(t(move.done), { type: 'info' });
      refresh();
    } catch (error) {
      if (error instanceof ConflictError) return setConflicts(error.conflicts);
      if (error instanceof StaleError) refresh();
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return { take, busy, conflicts, close: () => setConflicts([]) };
}

interface RefusedProps extends MoveProps, Omit<ReturnType<typeof useMoving>, 'conflicts'> {
  conflicts: Conflict[];
}

/** What stands in the way of it: set aside with reasons, or adjusted in the form, which has what would mend it. */
function Refused({ visit, move, conflicts, take, busy, close }: RefusedProps) {
  const t = useT();
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const mayOverride = useMayOverride();
  const [overrides, setOverrides] = useState<Override[]>([]);
  const adjust = () => void navigate(`/site-visits/${visit.id}`, { state: { record: move.inForm } });
  return (
    <Dialog open onClose={close} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t(move.refused)}</DialogTitle>
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
          {t(move.label)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** One click moves the visit; where it does not fit, what stands in its way is said. */
export function OneClickMove({ visit, move }: MoveProps) {
  const t = useT();
  const { conflicts, ...moving } = useMoving({ visit, move });
  return (
    <>
      <Button size="small" variant={move.look} disabled={moving.busy} onClick={() => void moving.take([])}>
        {t(move.label)}
      </Button>
      {conflicts.length > 0 && <Refused visit={visit} move={move} conflicts={conflicts} {...moving} />}
    </>
  );
}
