import { Box, Button, Card, Typography } from '@mui/material';
import type { Conflict, Fix } from '@yutai/planning';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { resourceOf } from '../activities/activity-resource';
import { lostByMoving } from '../activities/verbs';
import { useMove } from '../activities/use-move';
import type { Activity } from '../api/records';
import { ConflictPanel } from '../conflicts/ConflictPanel';
import { refusing } from '../conflicts/overrides';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useMayOverride } from '../conflicts/use-may-override';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import type { Hand, HandControls } from './use-hand';

interface HandBarProps {
  hand: Hand;
  /** By the rules in the browser, at once; the API's own follow when it was let go. */
  conflicts: readonly Conflict[];
  controls: HandControls;
  /** Set to what saves the move, for the key that does so. */
  saveRef: { current: () => void };
  onMoved: (before: Activity, after: Activity) => void;
  onStale: () => void;
}

/** Only the time is moved here: rooms and people are mended in the activity's own form. */
const timely = (conflict: Conflict): Conflict => ({
  ...conflict,
  fixes: conflict.fixes.filter(({ kind }) => kind === 'move' || kind === 'override'),
});

function Asking({ hand, conflicts, controls, saveRef, ...outcomes }: HandBarProps) {
  const t = useT();
  const translate = useTranslate();
  const mayOverride = useMayOverride();
  const { id, version, kind } = hand.activity;
  const move = { resource: resourceOf(kind), id, version, ...hand.to };
  const { record, verdict, overrides, setOverrides, save, busy } = useMove(move, outcomes);
  const lost = record && lostByMoving(record);
  useEffect(() => {
    saveRef.current = () => void save();
  });
  const known = verdict.state === 'known' ? verdict.conflicts : conflicts;
  const mend = (fix: Fix) => fix.kind === 'move' && controls.hold(hand.activity.id, fix);
  const state = verdict.state === 'none' ? 'checking' : verdict.state;
  return (
    <>
      {lost && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t(`activity.ask.moveText.${lost}`)}
        </Typography>
      )}
      <Box sx={{ maxHeight: '34vh', overflowY: 'auto', mb: 1.5 }}>
        <ConflictPanel
          verdict={{ conflicts: known.map(timely), state }}
          time={hand.to}
          handling={{ overrides, mayOverride, onOverride: setOverrides, onFix: mend }}
        />
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant="contained"
          disabled={busy || (verdict.state === 'known' && refusing(known, overrides).length > 0)}
          onClick={() => void save()}
        >
          {t('timetable.save')}
        </Button>
        <Button onClick={controls.letGo}>{translate('ra.action.cancel')}</Button>
      </Box>
    </>
  );
}

/** At the foot of the page while an activity is moved: where to, what stands in the way, and saving it. */
export function HandBar(props: HandBarProps) {
  const t = useT();
  const { span } = useConflictWords();
  const { hand, conflicts } = props;
  return (
    <Card
      component="section"
      aria-label={nameOf(hand.activity)}
      sx={{
        position: 'sticky',
        bottom: 12,
        zIndex: 6,
        mt: 2,
        p: 2,
        boxShadow: '0 8px 28px rgb(0 0 0 / 0.22)',
      }}
    >
      <Typography component="p" variant="h2">
        {t('activity.ask.move', { time: span(hand.to) })}
      </Typography>
      <Typography sx={{ mb: 0.5 }}>{nameOf(hand.activity)}</Typography>
      {hand.phase === 'ask' ? (
        <Asking key={`${hand.activity.id} ${hand.activity.version}`} {...props} />
      ) : (
        <ConflictPanel verdict={{ conflicts, state: 'known' }} time={hand.to} />
      )}
    </Card>
  );
}
