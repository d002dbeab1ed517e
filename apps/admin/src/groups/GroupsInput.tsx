import { Box, Chip, FormHelperText, Typography } from '@mui/material';
import { useGetMany, useInput } from 'ra-core';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import type { Delegation } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { headsOf } from './division';

interface ChoiceProps {
  delegation: Delegation;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** All of a delegation, or some of its groups. */
function PartiesChoice({ delegation, chosen, onChange }: ChoiceProps) {
  const t = useT();
  const own = delegation.groups.map(({ id }) => id);
  const whole = !own.some((id) => chosen.includes(id));
  const others = chosen.filter((id) => !own.includes(id));
  const heads = Math.max(delegation.expectedHeadcount ?? 0, delegation.delegateCount);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const chip = (key: string, label: string, count: number, on: boolean, onClick: () => void) => (
    <Chip
      key={key}
      label={`${label} · ${t('pages.delegation.heads', { smart_count: count })}`}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      onClick={onClick}
      aria-pressed={on}
    />
  );
  return (
    <Box
      role="group"
      aria-label={nameOf(delegation)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <Typography variant="body2" sx={{ minWidth: 96 }}>
        <Localized text={delegation.name} />
      </Typography>
      {chip('whole', t('group.whole'), heads, whole, () => onChange(others))}
      {delegation.groups.map((group) =>
        chip(group.id, nameOf(group), headsOf(group), chosen.includes(group.id), () => toggle(group.id)),
      )}
    </Box>
  );
}

/** Which groups of the delegations chosen take part; nothing is asked where none is split. */
export function GroupsInput() {
  const t = useT();
  const delegationIds = useWatch({ name: 'delegationIds' }) as string[] | null;
  const { field } = useInput({ source: 'groupIds', format: (value) => value ?? [], parse: (value) => value });
  const { data = [], isPending } = useGetMany<Delegation>(
    'delegations',
    { ids: delegationIds ?? [] },
    { enabled: Boolean(delegationIds?.length) },
  );
  const split = data.filter((each) => each?.groups.length > 0);
  const chosen = field.value as string[];
  const known = new Set(split.flatMap(({ groups }) => groups.map(({ id }) => id)));
  const kept = chosen.filter((id) => known.has(id));
  const settled = !delegationIds?.length || !isPending;
  // A delegation that is taken out of the form takes its groups along.
  useEffect(() => {
    if (settled && kept.length < chosen.length) field.onChange(kept);
  }, [settled, kept, chosen, field]);
  if (split.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridColumn: '1 / -1' }}>
      {split.map((delegation) => (
        <PartiesChoice
          key={delegation.id}
          delegation={delegation}
          chosen={chosen}
          onChange={field.onChange}
        />
      ))}
      <FormHelperText>{t('group.hint')}</FormHelperText>
    </Box>
  );
}
