import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { isOverridable } from '@yutai/domain';
import type { Fix, Plan } from '@yutai/planning';
import { useState } from 'react';
import { LOOKS } from '../conflicts/ConflictItem';
import { FixButton, MoveButton } from '../conflicts/FixButton';
import { refusing } from '../conflicts/overrides';
import { PlaceHours } from '../conflicts/PlaceHours';
import { ReasonDialog } from '../conflicts/ReasonDialog';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { ActivityLink } from '../dashboard/ActivityLink';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { codePath } from './Filters';
import type { Item } from './items';
import { useFixes } from './use-fixes';
import type { Mending } from './use-mending';

interface RowProps {
  plan: Plan;
  item: Item;
  mending: Mending;
  mayWrite: boolean;
  mayOverride: boolean;
}

function Fixes({ plan, item, mending, mayOverride }: Omit<RowProps, 'mayWrite'>) {
  const t = useT();
  const fixes = useFixes(plan, item.conflict);
  const [asking, setAsking] = useState(false);
  const onFix = (fix: Fix) => void mending.fix(item, fix);
  const disabled = mending.busy !== undefined;
  return (
    <Box
      component="fieldset"
      disabled={disabled}
      aria-label={nameOf(item.activity)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, p: 0, border: 0, opacity: disabled ? 0.6 : 1 }}
    >
      {fixes.map((fix) =>
        fix.kind === 'move' ? (
          <MoveButton key={fix.startsAt} fix={fix} onFix={onFix} />
        ) : (
          <FixButton key={JSON.stringify(fix)} fix={fix} conflict={item.conflict} onFix={onFix} />
        ),
      )}
      {mayOverride && isOverridable(item.conflict.code) && (
        <Button size="small" variant="outlined" color="warning" onClick={() => setAsking(true)}>
          {t('conflict.fix.override')}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={t('conflictList.override.title', { name: nameOf(item.activity) })}
          submit={t('conflictList.override.submit')}
          conflicts={[item.conflict]}
          onReason={(reason) => mending.override(item, reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
}

/** What the server found in the way of a fix. */
function Refusal({ item, mending }: { item: Item; mending: Mending }) {
  const t = useT();
  const { sentence } = useConflictWords();
  if (mending.refused?.key !== item.key) return null;
  return (
    <Alert severity="error" role="alert">
      {t('conflictList.refused')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {refusing(mending.refused.conflicts).map((conflict, at) => (
          <li key={at}>{sentence(conflict)}</li>
        ))}
      </Box>
    </Alert>
  );
}

/** What, who and how short, the activity that meets it, and what mends it in one click. */
export function ConflictRow({ plan, item, mending, mayWrite, mayOverride }: RowProps) {
  const t = useT();
  const { sentence, clash, span } = useConflictWords();
  const { conflict, activity } = item;
  const { Icon, colour } = LOOKS[conflict.level];
  const { startsAt, endsAt } = activity;
  const at = startsAt && endsAt ? { startsAt, endsAt } : undefined;
  const against = clash(conflict);
  return (
    <Box
      component="li"
      data-activity={activity.id}
      sx={{ display: 'flex', gap: 1.5, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Icon aria-hidden sx={{ color: colour, fontSize: 20, mt: '2px' }} />
      <Box sx={{ minWidth: 0, flex: 1, display: 'grid', gap: 0.75 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
          <Typography component="strong" variant="body2" sx={{ color: colour, fontWeight: 600 }}>
            {t(`conflict.${conflict.level}`)}
          </Typography>
          <Chip size="small" variant="outlined" label={t(codePath(conflict.code))} />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <ActivityLink activity={activity} />
            {at && ` · ${span(at)}`}
          </Typography>
        </Box>
        <Typography variant="body1">{sentence(conflict, at)}</Typography>
        {against && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {against}
          </Typography>
        )}
        {conflict.code === 'place.closed' && <PlaceHours placeId={conflict.resource.id} />}
        {mayWrite && <Fixes plan={plan} item={item} mending={mending} mayOverride={mayOverride} />}
        <Refusal item={item} mending={mending} />
      </Box>
    </Box>
  );
}
