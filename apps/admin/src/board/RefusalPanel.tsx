import { Box, Button, Card, Typography } from '@mui/material';
import { withCrew, type Fix, type InstantRange, type PlanActivity } from '@yutai/planning';
import { useGetOne } from 'ra-core';
import { useState } from 'react';
import { resourceOf } from '../activities/activity-resource';
import { candidateOf } from '../activities/candidate';
import type { Activity, Override } from '../api/records';
import { isFromOther, type ExcuseFromOther } from '../conflicts/excuse';
import { ConflictPanel } from '../conflicts/ConflictPanel';
import { given, refusing } from '../conflicts/overrides';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useDryRun } from '../conflicts/use-dry-run';
import { useMayOverride } from '../conflicts/use-may-override';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import type { Wish } from './model/arrangement';
import { rearranged } from './rearranged';
import type { Refusal } from './use-saving';

interface RefusalProps {
  refusal: Refusal;
  /** As it is in the plan now. */
  activity: PlanActivity | undefined;
  /** Besides this one. */
  more: number;
  busy: boolean;
  onWish: (wish: Wish, overrides: Override[]) => void;
  onExcuse: (fix: ExcuseFromOther) => void;
  onForget: () => void;
}

/** What the server says of the wanted arrangement as everything is now. */
function useVerdict({ wish }: Refusal, activity: PlanActivity | undefined, busy: boolean) {
  const resource = resourceOf(wish.activity.kind);
  const { data: record } = useGetOne<Activity>(resource, { id: wish.activity.id }, { staleTime: 0 });
  const { version = record?.version } = activity ?? {};
  const identity = wish.copy ? { id: undefined } : { version };
  const candidate = record ? candidateOf({ ...rearranged(record, wish.to), ...identity }) : null;
  return useDryRun(resource, candidate, { attempt: 0, saving: busy });
}

/** Rooms, vehicles and who is excused from the activity itself are mended in its own form. */
const isOffered = (fix: Fix) => ['move', 'override', 'crew'].includes(fix.kind) || isFromOther(fix);

/** A wish with a fix: at another time, or with somebody else of the crew. */
function mended(wish: Wish, fix: Fix): Wish {
  if (fix.kind === 'move') {
    return { ...wish, to: { ...wish.to, startsAt: fix.startsAt, endsAt: fix.endsAt } };
  }
  if (fix.kind !== 'crew') return wish;
  const { crew, resourceIds } = withCrew(
    { crew: [...(wish.to.crew ?? [])], resourceIds: [...wish.resourceIds] },
    { personId: fix.personId, part: fix.part },
    fix.insteadOf,
  );
  return { ...wish, to: { ...wish.to, crew }, resourceIds };
}

const PANEL = {
  position: 'absolute',
  right: 12,
  bottom: 48,
  zIndex: 9,
  width: 'min(560px, calc(100% - 24px))',
  maxHeight: '70%',
  overflow: 'auto',
  p: 2,
  boxShadow: '0 8px 28px rgb(0 0 0 / 0.22)',
};

/** Why, and where it was wanted. */
function Why({ refusal: { wish, why }, isThere }: { refusal: Refusal; isThere: boolean }) {
  const t = useT();
  const { span } = useConflictWords();
  const time = span(wish.to as InstantRange);
  return (
    <>
      <Typography component="p" variant="h2">
        {t('board.refused.title')}: {nameOf(wish.activity)}
      </Typography>
      <Typography variant="body2" role="alert" sx={{ mb: 1 }}>
        {isThere ? t(`board.refused.${why}`, { time }) : t('board.refused.gone')}
      </Typography>
    </>
  );
}

/** What was dropped and not saved: why, where it was wanted, and wanting it again as everything is now. */
export function RefusalPanel({ refusal, activity, more, busy, onWish, onExcuse, onForget }: RefusalProps) {
  const t = useT();
  const mayOverride = useMayOverride();
  const [overrides, setOverrides] = useState<Override[]>([]);
  const { wish } = refusal;
  const verdict = useVerdict(refusal, activity, busy);
  const known = verdict.state === 'known' ? verdict.conflicts : refusal.conflicts;
  const shown = known.map((each) => ({ ...each, fixes: each.fixes.filter(isOffered) }));
  const state = verdict.state === 'none' ? 'checking' : verdict.state;
  const isThere = activity !== undefined || wish.copy;
  const isRefused = verdict.state === 'known' && refusing(known, overrides).length > 0;
  const again = (wanted: Wish = wish) =>
    onWish({ ...wanted, activity: activity ?? wish.activity }, given(overrides));
  const onFix = (fix: Fix) => {
    if (isFromOther(fix)) onExcuse(fix);
    again(mended(wish, fix));
  };
  return (
    <Card component="section" aria-label={nameOf(wish.activity)} sx={PANEL}>
      <Why refusal={refusal} isThere={isThere} />
      <ConflictPanel
        verdict={{ conflicts: shown, state }}
        handling={{ overrides, mayOverride, onOverride: setOverrides, onFix }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1.5 }}>
        {isThere && (
          <Button variant="contained" disabled={busy || isRefused} onClick={() => again()}>
            {t('board.refused.again')}
          </Button>
        )}
        <Button onClick={onForget}>{t('board.refused.forget')}</Button>
        {more > 0 && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('board.refused.more', { smart_count: more })}
          </Typography>
        )}
      </Box>
    </Card>
  );
}
