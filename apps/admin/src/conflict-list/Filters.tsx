import { Box, Button, Chip, TextField } from '@mui/material';
import { CONFLICT_LEVELS, type ConflictCode, type LocalizedText } from '@yutai/domain';
import type { Plan } from '@yutai/planning';
import { useMemo } from 'react';
import { formatDayOf } from '../fields/format-time';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT, type TextPath } from '../i18n/use-t';
import { countsOf, FILTERS, type Filter, type FilterName, type Item } from './items';

interface FiltersProps {
  plan: Plan;
  items: readonly Item[];
  names: ReadonlyMap<string, LocalizedText>;
  filter: Filter;
  onFilter: (changes: Filter) => void;
  onClear: () => void;
}

export const codePath = (code: ConflictCode) => `conflictList.code.${code.replace('.', '_')}` as TextPath;

/** What a value of a filter is called. */
function useNames(plan: Plan, names: FiltersProps['names']): (name: FilterName, value: string) => string {
  const t = useT();
  const language = useLanguage();
  const known = useMemo(
    () => new Map([...plan.delegations, ...plan.places].map((each) => [each.id, each])),
    [plan],
  );
  const year = Number(plan.edition.startsOn.slice(0, 4));
  return (name, value) => {
    if (name === 'level') return t(`conflict.${value as 'block'}`);
    if (name === 'code') return t(codePath(value as ConflictCode));
    if (name === 'day') return formatDayOf(value, language, year);
    if (name === 'person') return nameOf({ name: names.get(value) }) || t('conflict.somebody');
    return nameOf(known.get(value));
  };
}

interface ChoiceProps extends Pick<FiltersProps, 'items' | 'filter' | 'onFilter'> {
  name: FilterName;
  called: ReturnType<typeof useNames>;
}

/** The levels side by side, each with how many there are. */
function Levels({ items, filter, onFilter, called }: Omit<ChoiceProps, 'name'>) {
  const t = useT();
  const counts = countsOf(items, filter, 'level');
  return (
    <Box
      role="group"
      aria-label={t('conflictList.filter.level')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      {CONFLICT_LEVELS.map((level) => {
        const chosen = filter.level === level;
        return (
          <Chip
            key={level}
            component="button"
            aria-pressed={chosen}
            variant={chosen ? 'filled' : 'outlined'}
            color={chosen ? 'primary' : 'default'}
            label={`${called('level', level)} (${counts.get(level) ?? 0})`}
            onClick={() => onFilter({ level: chosen ? '' : level })}
          />
        );
      })}
    </Box>
  );
}

/** One of the values there are, each with how many it would leave; nothing to choose where there is but one. */
function Choice({ name, items, filter, onFilter, called }: ChoiceProps) {
  const t = useT();
  const counts = countsOf(items, filter, name);
  const chosen = filter[name];
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  if (counts.size === 0) return null;
  const inOrder = [...counts].map(([value, count]) => ({ value, count, text: called(name, value) }));
  inOrder.sort((a, b) => (name === 'day' ? a.value.localeCompare(b.value) : a.text.localeCompare(b.text)));
  return (
    <TextField
      select
      label={t(`conflictList.filter.${name}`)}
      value={chosen ?? ''}
      onChange={({ target }) => onFilter({ [name]: target.value })}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{t('conflictList.filter.any')}</option>
      {inOrder.map(({ value, count, text }) => (
        <option key={value} value={value}>
          {`${text} (${count})`}
        </option>
      ))}
    </TextField>
  );
}

/** What the list can be narrowed by; it follows what is chosen at once. */
export function Filters({ plan, items, names, filter, onFilter, onClear }: FiltersProps) {
  const t = useT();
  const called = useNames(plan, names);
  const shared = { items, filter, onFilter, called };
  return (
    <Box component="search" sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Levels {...shared} />
        {Object.keys(filter).length > 0 && (
          <Button size="small" onClick={onClear}>
            {t('conflictList.clear')}
          </Button>
        )}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(170px, 100%), 1fr))',
        }}
      >
        {FILTERS.filter((name) => name !== 'level').map((name) => (
          <Choice key={name} name={name} {...shared} />
        ))}
        <TextField
          type="search"
          label={t('conflictList.filter.q')}
          value={filter.q ?? ''}
          onChange={({ target }) => onFilter({ q: target.value })}
        />
      </Box>
    </Box>
  );
}
