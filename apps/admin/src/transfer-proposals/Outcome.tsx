import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { listMark } from '@yutai/domain';
import type { Plan } from '@yutai/planning';
import { useGetMany } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import type { Person } from '../api/records';
import type { Accepted } from './accept';
import { ConflictLines } from './ConflictLines';
import { useRideWords } from './use-ride-words';

interface OutcomeProps {
  plan: Plan;
  accepted: Accepted | undefined;
  /** How many could not be taken back. */
  kept: number | undefined;
  onUndo: () => void;
}

const LIST = { m: 0, mt: 0.5, pl: 2.5, maxHeight: '30vh', overflow: 'auto' } as const;

/** What people are called, by their ids. */
function useNamesOf(ids: readonly string[]): (id: string) => string {
  const { data = [] } = useGetMany<Person>('people', { ids: [...new Set(ids)] }, { enabled: ids.length > 0 });
  const names = new Map(data.filter(Boolean).map((person) => [person.id, nameOf(person)]));
  return (id) => names.get(id) ?? '…';
}

function Made({ plan, made, onUndo }: Pick<OutcomeProps, 'plan' | 'onUndo'> & Pick<Accepted, 'made'>) {
  const t = useT();
  const words = useRideWords(plan);
  const count = made.reduce((sum, { transfers }) => sum + transfers.length, 0);
  const nameOfPerson = useNamesOf(made.flatMap(({ excusedIds }) => excusedIds));
  const language = useLanguage();
  const excused = made.reduce((sum, { excusedIds }) => sum + excusedIds.length, 0);
  return (
    <Alert
      severity="success"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={onUndo}>
          {t('proposal.undo')}
        </Button>
      }
    >
      <span role="status">{t('proposal.made', { smart_count: count })}</span>{' '}
      {excused > 0 && t('proposal.excused', { smart_count: excused })}
      <Box component="ul" sx={LIST} tabIndex={0} aria-label={t('proposal.madeList')}>
        {made.map(({ proposal, transfers: [first], excusedIds }) => (
          <li key={proposal.key}>
            <Link component={RouterLink} to={`/transfers/${first?.id}/show`} color="inherit">
              {words.leaves(proposal)} {words.way(proposal)}
            </Link>{' '}
            {words.who(proposal.delegationIds, proposal.groupIds)}
            {excusedIds.length > 0 &&
              ` · ${t('proposal.without', { names: excusedIds.map(nameOfPerson).join(listMark(language)) })}`}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** What became of what was accepted: made, with the way back; refused, with why. */
export function Outcome({ plan, accepted, kept, onUndo }: OutcomeProps) {
  const t = useT();
  const words = useRideWords(plan);
  return (
    <>
      {kept !== undefined && (
        <Alert severity={kept > 0 ? 'warning' : 'info'} sx={{ mb: 2 }}>
          {kept > 0 ? t('proposal.keptSome', { smart_count: kept }) : t('proposal.takenBack')}
        </Alert>
      )}
      {accepted?.error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {accepted.error.message}
        </Alert>
      )}
      {accepted && accepted.made.length > 0 && <Made plan={plan} made={accepted.made} onUndo={onUndo} />}
      {accepted && accepted.refused.length > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {t('proposal.refused', { smart_count: accepted.refused.length })}
          <Box component="ul" sx={LIST} tabIndex={0} aria-label={t('proposal.refusedList')}>
            {accepted.refused.map(({ proposal, conflicts }) => (
              <li key={proposal.key}>
                <Typography variant="body2" sx={{ fontWeight: 500 }}>
                  {words.leaves(proposal)} {words.way(proposal)}{' '}
                  {words.who(proposal.delegationIds, proposal.groupIds)}
                </Typography>
                <ConflictLines conflicts={conflicts.filter(({ level }) => level !== 'inform')} />
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </>
  );
}
