import CheckIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useConflictWords } from '../conflicts/use-conflict-words';
import type { SetAside } from '../conflicts/use-edition-conflicts';
import { ActivityLink } from '../dashboard/ActivityLink';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import type { Item } from './items';
import type { Mending } from './use-mending';

/** Who set it aside, when and why, as far as the reader may know. */
function useWhy({ override }: SetAside): string {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  if (!override) return t('conflictList.setAsideUntold');
  const { byName: name, at, reason } = override;
  if (!name || !at) return t('conflictList.setAsideSince', { reason });
  return t('conflictList.setAsideBy', { name, time: formatInstant(at, { language, timeZone }), reason });
}

interface RowProps {
  item: Item & { setAside: SetAside };
  mending: Mending;
  mayOverride: boolean;
}

/** A conflict that stays as it is, for a reason. */
export function SetAsideRow({ item, mending, mayOverride }: RowProps) {
  const t = useT();
  const { sentence, span } = useConflictWords();
  const { conflict, activity, setAside } = item;
  const why = useWhy(setAside);
  const { startsAt, endsAt } = activity;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1.5, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <CheckIcon aria-hidden sx={{ color: 'text.secondary', fontSize: 20, mt: '2px' }} />
      <Box sx={{ minWidth: 0, flex: 1, display: 'grid', gap: 0.5 }}>
        <Typography variant="body2">{sentence(conflict)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <ActivityLink activity={activity} />
          {startsAt && endsAt && ` · ${span({ startsAt, endsAt })}`}
        </Typography>
        <Typography variant="body2">{why}</Typography>
        {mayOverride && setAside.override && (
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            disabled={mending.busy !== undefined}
            onClick={() => void mending.reopen(item, setAside)}
            sx={{ justifySelf: 'start' }}
          >
            {t('conflictList.takeBack')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
