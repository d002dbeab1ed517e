import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { Plan } from '@yutai/planning';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { acceptAll, takeBack, type Accepted } from './accept';
import { Outcome } from './Outcome';
import type { Proposals } from './use-proposals';

interface Running {
  what: 'making' | 'takingBack';
  done: number;
  all: number;
}

/** Makes what is chosen, shows how far it is, and takes it back again. */
function useAccepting(plan: Plan, proposing: Proposals, reread: () => Promise<unknown>) {
  const notifyError = useNotifyError();
  const [running, setRunning] = useState<Running>();
  const [accepted, setAccepted] = useState<Accepted>();
  const [kept, setKept] = useState<number>();
  const run = async (
    what: Running['what'],
    all: number,
    work: (on: (done: number) => void) => Promise<void>,
  ) => {
    setRunning({ what, done: 0, all });
    try {
      await work((done) => setRunning({ what, done, all }));
      await reread();
    } catch (error) {
      notifyError(error);
    } finally {
      setRunning(undefined);
    }
  };
  const accept = () =>
    run('making', proposing.taken.length, async (onProgress) => {
      setKept(undefined);
      setAccepted(await acceptAll(plan, proposing.taken, onProgress));
    });
  const undo = () => {
    const transfers = accepted?.made.flatMap((each) => each.transfers) ?? [];
    return run('takingBack', transfers.length, async (onProgress) => {
      setKept(await takeBack(transfers, onProgress));
      setAccepted(undefined);
    });
  };
  return { running, accepted, kept, accept, undo };
}

function Totals({ proposing }: { proposing: Proposals }) {
  const t = useT();
  const { rides, vehicles, withoutVehicle } = proposing.totals;
  return (
    <Typography role="status" sx={{ flex: '1 1 260px' }}>
      {t('proposal.totals', { rides, vehicles })}
      {withoutVehicle > 0 && ` ${t('proposal.withoutVehicle', { smart_count: withoutVehicle })}`}
      {proposing.unserved.length > 0 &&
        ` ${t('proposal.unservedCount', { smart_count: proposing.unserved.length })}`}
    </Typography>
  );
}

interface AcceptingProps {
  plan: Plan;
  proposing: Proposals;
  reread: () => Promise<unknown>;
  /** What is chosen from. */
  children: ReactNode;
}

/** The totals of what is chosen, the button that makes it, how far that is, and what came of it. */
export function Accepting({ plan, proposing, reread, children }: AcceptingProps) {
  const t = useT();
  const { running, accepted, kept, accept, undo } = useAccepting(plan, proposing, reread);
  return (
    <>
      {running && (
        <Box sx={{ mb: 2 }}>
          <Typography role="status" variant="body2">
            {t(`proposal.${running.what}`, { done: running.done, all: running.all })}
          </Typography>
          <LinearProgress variant="determinate" value={(100 * running.done) / running.all} aria-hidden />
        </Box>
      )}
      {!running && <Outcome plan={plan} accepted={accepted} kept={kept} onUndo={() => void undo()} />}
      {children && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
            <Totals proposing={proposing} />
            <Button
              variant="contained"
              disabled={Boolean(running) || proposing.taken.length === 0}
              onClick={() => void accept()}
            >
              {t('proposal.accept', { smart_count: proposing.totals.rides })}
            </Button>
          </Box>
          <Box inert={Boolean(running)}>{children}</Box>
        </>
      )}
    </>
  );
}
