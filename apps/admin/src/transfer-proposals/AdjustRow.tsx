import { Box, Button, TextField } from '@mui/material';
import type { Plan, TransferProposal } from '@yutai/planning';
import { useMemo } from 'react';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { ClockInput } from '../inputs/ClockInput';
import { arrivingAt, clocksOf, leavingAt } from './adjusted';
import type { Proposals } from './use-proposals';

interface AdjustProps {
  plan: Plan;
  proposing: Proposals;
  proposal: TransferProposal;
}

function VehicleChoice({ plan, proposing, proposal, at }: AdjustProps & { at: number }) {
  const t = useT();
  const choices = useMemo(
    () =>
      (plan.resources ?? [])
        .filter(({ kind }) => kind === 'vehicle')
        .sort((a, b) => (a.seats ?? 0) - (b.seats ?? 0)),
    [plan],
  );
  const choose = (vehicleId: string | null) =>
    proposing.adjust(proposal, {
      vehicleIds: proposal.vehicles.map((vehicle, position) =>
        position === at ? vehicleId : vehicle.vehicleId,
      ),
    });
  return (
    <TextField
      select
      label={t('proposal.vehicle')}
      value={proposal.vehicles[at]?.vehicleId ?? ''}
      onChange={({ target }) => choose(target.value || null)}
      slotProps={{ select: { native: true } }}
      sx={{ width: 240, maxWidth: '100%' }}
    >
      <option value="">{t('proposal.noVehicle')}</option>
      {choices.map((vehicle) => (
        <option key={vehicle.id} value={vehicle.id}>
          {t('proposal.seats', { name: nameOf(vehicle), seats: vehicle.seats ?? '–' })}
        </option>
      ))}
    </TextField>
  );
}

/** When it leaves and arrives, in what, and whether it is shared; checked at once. */
export function AdjustRow({ plan, proposing, proposal }: AdjustProps) {
  const t = useT();
  const { timeZone } = plan.edition;
  const [leave, arrive] = clocksOf(proposal, timeZone);
  const isShared = proposal.delegationIds.length > 1;
  return (
    <Box
      role="group"
      aria-label={t('proposal.adjust')}
      sx={{ gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end', pt: 2 }}
    >
      <ClockInput
        label={t('proposal.leave')}
        value={leave}
        onChange={(clock) => proposing.adjust(proposal, leavingAt(proposal, clock, timeZone))}
        sx={{ width: 100 }}
      />
      <ClockInput
        label={t('proposal.arrive')}
        value={arrive}
        onChange={(clock) => proposing.adjust(proposal, arrivingAt(proposal, clock, timeZone))}
        sx={{ width: 100 }}
      />
      {proposal.vehicles.map((_, at) => (
        <VehicleChoice key={at} {...{ plan, proposing, proposal, at }} />
      ))}
      {isShared && <Button onClick={() => proposing.ride(proposal, true)}>{t('proposal.apart')}</Button>}
      {!isShared && proposing.isApart(proposal) && (
        <Button onClick={() => proposing.ride(proposal, false)}>{t('proposal.together')}</Button>
      )}
      {proposing.isAdjusted(proposal) && (
        <Button onClick={() => proposing.reset(proposal)}>{t('proposal.reset')}</Button>
      )}
    </Box>
  );
}
