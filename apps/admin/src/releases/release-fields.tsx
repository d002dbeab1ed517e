import { Box } from '@mui/material';
import { CHANGES } from '@yutai/planning';
import { useRecordContext } from 'ra-core';
import type { Release } from '../api/records';
import { useT } from '../i18n/use-t';
import { ChangeChip } from './ChangeChip';

export function NumberField() {
  const t = useT();
  const release = useRecordContext<Release>();
  return release ? t('release.number', { number: release.number }) : null;
}

/** Who published it; a command of the server has no name of its own. */
export function PublisherField() {
  const t = useT();
  const release = useRecordContext<Release>();
  return release?.publishedBy.startsWith('command:') ? t('release.system') : release?.publishedBy;
}

/** How many activities are new, moved, changed and cancelled. */
export function CountsField() {
  const release = useRecordContext<Release>();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {CHANGES.filter((change) => release?.changes[change]).map((change) => (
        <ChangeChip key={change} change={change} count={release?.changes[change]} />
      ))}
    </Box>
  );
}
