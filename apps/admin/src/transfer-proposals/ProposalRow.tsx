import TuneIcon from '@mui/icons-material/Tune';
import { Box, Checkbox, Chip, IconButton, Tooltip, Typography } from '@mui/material';
import type { Plan, TransferProposal } from '@yutai/planning';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import { clocksOf } from './adjusted';
import { AdjustRow } from './AdjustRow';
import { ConflictLines } from './ConflictLines';
import { useRideWords } from './use-ride-words';
import type { Proposals } from './use-proposals';

interface RowProps {
  plan: Plan;
  proposing: Proposals;
  proposal: TransferProposal;
}

const GRID = {
  display: 'grid',
  gridTemplateColumns: { xs: '42px minmax(0, 1fr) 40px', md: '42px 112px minmax(0, 1fr) 250px 40px' },
  alignItems: 'start',
  columnGap: 1,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
};
const SECOND = { gridColumn: { xs: '2 / 3', md: 'auto' } };

/** Who rides from where to where, what is said of it, and in what they ride. */
function Riding({ plan, proposing, proposal }: RowProps) {
  const t = useT();
  const words = useRideWords(plan);
  const { people, vehicles, delegationIds, groupIds } = proposal;
  return (
    <>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', ...SECOND }}>
        <Typography>{words.way(proposal)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.who(delegationIds, groupIds)}
          {' · '}
          {t('proposal.people', { smart_count: people })}
        </Typography>
        {proposing.isTaken(proposal) && (
          <ConflictLines conflicts={proposing.conflicts.get(proposal.key) ?? []} />
        )}
      </Box>
      <Box sx={{ minWidth: 0, ...SECOND }}>
        {vehicles.map(({ vehicleId, people: riding }, at) => (
          <Typography key={at} sx={{ color: vehicleId ? undefined : 'warning.main' }}>
            {words.vehicle(vehicleId)}
            {vehicles.length > 1 && ` · ${t('proposal.people', { smart_count: riding })}`}
          </Typography>
        ))}
        {delegationIds.length > 1 && <Chip size="small" component="span" label={t('proposal.shared')} />}
        {proposing.isAdjusted(proposal) && (
          <Chip size="small" component="span" variant="outlined" label={t('proposal.adjusted')} />
        )}
      </Box>
    </>
  );
}

/** One ride: when, who, from where to where, in what; opened to be adjusted. */
export function ProposalRow({ plan, proposing, proposal }: RowProps) {
  const t = useT();
  const words = useRideWords(plan);
  const [open, setOpen] = useState(false);
  const [leave, arrive] = clocksOf(proposal, plan.edition.timeZone);
  const isTaken = proposing.isTaken(proposal);
  const name = `${leave} ${words.way(proposal)}`;
  return (
    <Box component="li" aria-label={name} sx={{ ...GRID, opacity: isTaken ? 1 : 0.6 }}>
      <Checkbox
        checked={isTaken}
        onChange={(_, checked) => proposing.take([proposal], checked)}
        slotProps={{ input: { 'aria-label': t('proposal.take', { name }) } }}
        sx={{ mt: -0.75 }}
      />
      <Typography sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums', ...SECOND }}>
        {leave} – {arrive}
      </Typography>
      <Riding {...{ plan, proposing, proposal }} />
      <Tooltip title={t('proposal.adjust')}>
        <IconButton
          size="small"
          aria-label={t('proposal.adjustOf', { name })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ gridColumn: -2, gridRow: 1 }}
        >
          <TuneIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      {open && <AdjustRow plan={plan} proposing={proposing} proposal={proposal} />}
    </Box>
  );
}
