import { listMark } from '@yutai/domain';
import { Box, Checkbox, Typography } from '@mui/material';
import type { Timetable } from '@yutai/planning';
import { useId } from 'react';
import type { Override } from '../api/records';
import { ConflictItem } from '../conflicts/ConflictItem';
import { useMayOverride } from '../conflicts/use-may-override';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { ChangeChip } from './ChangeChip';
import { CHANGE_LINE, ChangeText } from './DifferenceView';
import { useFieldName } from './FieldChanges';
import { inOrder } from './in-order';
import { useNames } from './use-names';
import type { Restoration, Step } from './use-restoration';

interface StepsProps {
  offered: Restoration;
  chosen: Restoration | undefined;
  without: readonly string[];
  onWithout: (ids: string[]) => void;
  overrides: Override[];
  onOverrides: (overrides: Override[]) => void;
  timetables: (Timetable | undefined)[];
}

interface LineProps extends Pick<StepsProps, 'overrides' | 'onOverrides'> {
  step: Step;
  conflicts: Step['conflicts'];
  names: ReturnType<typeof useNames>;
  isChosen: boolean;
  onChosen: () => void;
}

/** One activity: whether it is put back, from what to what, what cannot be, and what stands in the way. */
function StepLine({ step, conflicts, names, isChosen, onChosen, overrides, onOverrides }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const nameOfField = useFieldName();
  const lost = step.lost.map(nameOfField).join(listMark(language));
  const mayOverride = useMayOverride();
  const handling = { overrides, mayOverride, onOverride: onOverrides, onFix: () => undefined };
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Checkbox
        checked={isChosen}
        onChange={onChosen}
        slotProps={{ input: { 'aria-label': nameOf(step) } }}
        sx={{ p: 0.25 }}
      />
      <Box sx={{ ...CHANGE_LINE, flex: 1, minWidth: 0 }}>
        <Box>
          <ChangeChip
            change={step.change}
            called={step.change === 'new' ? t('release.restore.again') : undefined}
          />
        </Box>
        <div>
          <ChangeText change={step} names={names} was={step.was} becomes={step.becomes} />
          {lost && (
            <Typography variant="caption" component="p" sx={{ color: 'warning.main' }}>
              {t('release.restore.lost', { fields: lost })}
            </Typography>
          )}
          {isChosen && conflicts.length > 0 && (
            <Box component="ul" sx={PLAIN_LIST}>
              {conflicts.map((conflict, at) => (
                <ConflictItem key={at} conflict={conflict} alike={[conflict]} handling={handling} />
              ))}
            </Box>
          )}
        </div>
      </Box>
    </Box>
  );
}

function LeftOut({ leftOut, open }: Pick<Restoration, 'leftOut'> & { open: boolean }) {
  const t = useT();
  if (leftOut.length === 0) return null;
  return (
    <details open={open}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
        {t('release.restore.leftOut', { smart_count: leftOut.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {leftOut.map(({ activityId, title, because }) => (
          <Typography component="li" variant="body2" key={activityId}>
            <Localized text={title} /> · {t(`release.restore.because.${because}`)}
          </Typography>
        ))}
      </Box>
    </details>
  );
}

/** All that could be put back, each to be left out. */
export function RestoreSteps({ offered, chosen, without, onWithout, ...props }: StepsProps) {
  const t = useT();
  const id = useId();
  const { overrides, onOverrides } = props;
  const names = useNames(offered.steps, props.timetables);
  const inTheWay = new Map(chosen?.steps.map(({ activityId, conflicts }) => [activityId, conflicts]));
  const all = offered.steps.length;
  const toggle = (activityId: string) =>
    onWithout(
      without.includes(activityId) ? without.filter((each) => each !== activityId) : [...without, activityId],
    );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography role="status" id={id} sx={{ fontWeight: 500 }}>
        {all > 0
          ? t('release.restore.steps', { chosen: chosen?.steps.length ?? 0, all })
          : t(offered.leftOut.length > 0 ? 'release.restore.noneButSince' : 'release.restore.none')}
      </Typography>
      {all > 0 && (
        <Box
          component="ul"
          aria-labelledby={id}
          tabIndex={0}
          sx={{ ...PLAIN_LIST, maxHeight: '42vh', overflowY: 'auto' }}
        >
          {inOrder(offered.steps, (step) => step).map((step) => (
            <StepLine
              key={step.activityId}
              step={step}
              conflicts={inTheWay.get(step.activityId) ?? []}
              names={names}
              isChosen={!without.includes(step.activityId)}
              onChosen={() => toggle(step.activityId)}
              overrides={overrides}
              onOverrides={onOverrides}
            />
          ))}
        </Box>
      )}
      <LeftOut leftOut={offered.leftOut} open={all === 0} />
    </Box>
  );
}
