import { Autocomplete, Box, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { Plan } from '@yutai/planning';
import { formatWeekday } from '../fields/format-time';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import type { Proposals } from './use-proposals';

/** Which days, and which delegations if not all. */
export function Choices({ plan, choice }: { plan: Plan; choice: Proposals['choice'] }) {
  const t = useT();
  const language = useLanguage();
  const { days, chosenDays, delegationIds, onDays, onDelegations } = choice;
  const chosen = plan.delegations.filter(({ id }) => delegationIds.includes(id));
  return (
    <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end', mb: 2 }}>
      <ToggleButtonGroup
        size="small"
        value={chosenDays}
        onChange={(_, next: string[]) => next.length > 0 && onDays([...next].sort())}
        aria-label={t('proposal.days')}
        sx={{ flexWrap: 'wrap' }}
      >
        {days.map((day) => (
          <ToggleButton key={day} value={day} sx={{ whiteSpace: 'nowrap' }}>
            {formatWeekday(day, language)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Autocomplete
        multiple
        size="small"
        options={plan.delegations}
        value={chosen}
        onChange={(_, next) => onDelegations(next.map(({ id }) => id))}
        getOptionLabel={nameOf}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        noOptionsText={t('record.noneFound')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={t('proposal.delegations')}
            placeholder={chosen.length === 0 ? t('proposal.all') : ''}
          />
        )}
        sx={{ flex: '1 1 260px', maxWidth: 560 }}
      />
    </Box>
  );
}
