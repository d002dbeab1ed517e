import { Autocomplete, Box, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import type { Entry } from './standings';
import { VIEWS, type View } from './views';
import { useComparisonWords } from './wording';

interface EntriesProps {
  entries: readonly Entry[];
  chosen: Entry[];
  onChoose: (chosen: Entry[]) => void;
}

/** Which editions stand beside each other, those that were reported of together too. */
export function EntriesInput({ entries, chosen, onChoose }: EntriesProps) {
  const t = useT();
  const words = useComparisonWords();
  const described = ({ edition }: Entry) => (edition ? nameOf(edition) : t('comparison.reported'));
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={[...entries]}
      value={chosen}
      onChange={(_, next) => onChoose(next)}
      isOptionEqualToValue={(one, other) => one.key === other.key}
      getOptionLabel={(entry) => words.entry(entry)}
      renderOption={({ key, ...props }, entry) => (
        <li key={key} {...props}>
          {words.entry(entry)}
          <Box component="span" sx={{ ml: 1.5, color: 'text.secondary' }}>
            {described(entry)}
          </Box>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={t('comparison.editions')} />}
      noOptionsText={t('record.noneFound')}
      sx={{ maxWidth: 560 }}
    />
  );
}

/** What is drawn of them. */
export function ViewInput({ view, onShow }: { view: View; onShow: (view: View) => void }) {
  const t = useT();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        onChange={(_, next: View | null) => next && onShow(next)}
        aria-label={t('comparison.view')}
      >
        {VIEWS.map((each) => (
          <ToggleButton key={each} value={each} sx={{ px: 1.5, py: 0.5, whiteSpace: 'nowrap' }}>
            {t(`comparison.views.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
