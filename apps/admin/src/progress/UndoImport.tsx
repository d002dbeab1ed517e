import { Alert, Button, Link } from '@mui/material';
import { useCreatePath, useGetMany, useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { dataProvider } from '../api/data-provider';
import { ProblemError } from '../api/problem';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';

/** Of what is refused at its projects: `agreements.<id>`. */
const idsOf = (refusal: Error): string[] =>
  refusal instanceof ProblemError
    ? (refusal.problem.errors ?? []).map(({ field }) => field.replace('agreements.', ''))
    : [];

/** Why an import is not undone, with the projects that stand in the way. */
function Refused({ refusal }: { refusal: Error }) {
  const createPath = useCreatePath();
  const { data = [] } = useGetMany('agreements', { ids: idsOf(refusal) });
  return (
    <Alert severity="error">
      {refusal.message}{' '}
      {data.map((agreement) => (
        <Link
          key={agreement.id}
          component={RouterLink}
          to={createPath({ resource: 'agreements', id: agreement.id, type: 'show' })}
          target="_blank"
          color="inherit"
          sx={{ mr: 1 }}
        >
          {nameOf(agreement)}
        </Link>
      ))}
    </Alert>
  );
}

interface UndoProps {
  id: string;
  /** How many projects it changed. */
  count: number;
  onUndone?: () => void;
}

/** Takes an import back after asking, all of it or nothing. */
export function UndoImport({ id, count, onUndone }: UndoProps) {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const undo = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await dataProvider.verb('progress-imports', id, 'undo');
      notify(t('progress.undo.done', { count }), { type: 'info' });
      onUndone?.();
    } catch (refused) {
      setRefusal(refused as Error);
    }
    setBusy(false);
    setAsking(false);
    refresh();
  };
  return (
    <>
      <Button size="small" variant="outlined" disabled={busy} onClick={() => setAsking(true)}>
        {t('progress.undo.open')}
      </Button>
      {refusal && <Refused refusal={refusal} />}
      <Confirm
        isOpen={asking}
        loading={busy}
        title={t('progress.undo.title')}
        content={t('progress.undo.about', { count })}
        confirm={t('progress.undo.open')}
        onConfirm={() => void undo()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
