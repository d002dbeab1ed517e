import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography, useMediaQuery, type Theme } from '@mui/material';
import { dayOf } from '@yutai/domain';
import type { Plan, PlanActivity, PlanIndex } from '@yutai/planning';
import { useCanAccess } from 'ra-core';
import { useEffect, useId, useMemo, useRef, useState, type ComponentProps } from 'react';
import { useSearchParams } from 'react-router-dom';
import { resourceOf } from '../activities/activity-resource';
import type { Activity } from '../api/records';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { Empty } from '../pages/Notice';
import { useWarn } from '../pages/use-warn';
import { PublishButton } from '../releases/PublishButton';
import type { CardContext } from './ActivityCard';
import { ActivityDrawer } from './ActivityDrawer';
import { ConflictList } from './ConflictList';
import { GRID_MINUTES, dayToShow, daysOf, instantAt, isShown, rowsOf } from './day-view';
import { DayGrid } from './DayGrid';
import { DayList } from './DayList';
import { DayTabs } from './DayTabs';
import { HandBar } from './HandBar';
import { Tray } from './Tray';
import { UndoBar } from './UndoBar';
import { useDrawer } from './use-drawer';
import { useHand } from './use-hand';
import { indexOf } from './index-of';
import { useConflicts, useIllustrative } from './use-timetable';
import { useUndo } from './use-undo';

interface BoardProps {
  plan: Plan;
  reread: () => void;
}

const byTime = (a: PlanActivity, b: PlanActivity) =>
  Date.parse(a.startsAt ?? '') - Date.parse(b.startsAt ?? '') || (a.id < b.id ? -1 : 1);

/** The day that the address names, so that a link and a reload lead back to it. */
function useDay(plan: Plan) {
  const [query, setQuery] = useSearchParams();
  const days = useMemo(() => daysOf(plan), [plan]);
  const setDay = (day: string) =>
    setQuery(
      (before) => {
        before.set('day', day);
        return before;
      },
      { replace: true },
    );
  return { days, day: dayToShow(days, query.get('day'), plan), setDay };
}

const FLASH_MS = 4000;

/** What was saved just now, for as long as it is to be seen which it is. */
function useFlash() {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const timer = id === undefined ? undefined : setTimeout(() => setId(undefined), FLASH_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return [id, setId] as const;
}

/** What is said and read anew when somebody else was first. */
function useStale(reread: () => void) {
  const t = useT();
  const warn = useWarn();
  return () => {
    warn(t('timetable.stale'));
    reread();
  };
}

function Actions({ onNew }: { onNew: (() => void) | undefined }) {
  const t = useT();
  return (
    <PageActions>
      <PublishButton />
      {onNew && (
        <Button size="small" variant="contained" startIcon={<AddIcon />} onClick={onNew}>
          {t('timetable.newVisit')}
        </Button>
      )}
    </PageActions>
  );
}

interface DayProps {
  plan: Plan;
  index: PlanIndex;
  day: string;
  context: CardContext;
  onSlot: ComponentProps<typeof DayGrid>['onSlot'];
}

/** A day in rows, or on a phone as a list; and how it is walked by keys. */
function Day({ plan, index, day, context, onSlot }: DayProps) {
  const t = useT();
  const small = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const { timeZone } = plan.edition;
  const isOfDay = (activity: PlanActivity) =>
    isShown(activity) && dayOf(activity.startsAt ?? '', timeZone) === day;
  return (
    <>
      {small ? (
        <DayList plan={plan} activities={plan.activities.filter(isOfDay).sort(byTime)} context={context} />
      ) : (
        <DayGrid rows={rowsOf(plan, index, day)} context={context} onSlot={onSlot} />
      )}
      <Typography
        id={context.describedBy}
        variant="caption"
        component="p"
        sx={{ color: 'text.secondary', mt: 1, display: context.mayMove && !small ? 'block' : 'none' }}
      >
        {t('timetable.hint')}
      </Typography>
    </>
  );
}

/** An edition's timetable by day, and everything that can be done on it. */
export function Board({ plan, reread }: BoardProps) {
  const t = useT();
  const hintId = useId();
  const { id: editionId, timeZone } = plan.edition;
  const index = indexOf(plan);
  const { days, day, setDay } = useDay(plan);
  const { span } = useConflictWords();
  const hours = { startsAt: instantAt(day, 0, timeZone), endsAt: instantAt(day, GRID_MINUTES, timeZone) };
  const { hand, controls, shown, conflicts } = useHand(plan, index, hours);
  const found = useConflicts(editionId, index);
  const illustrative = useIllustrative(editionId, hours);
  const mayWrite = Boolean(useCanAccess({ action: 'edit', resource: 'site-visits' }).canAccess);
  const { opened, open, make, close } = useDrawer({ editionId, day, timeZone, mayWrite });
  const [wantedId, setWantedId] = useState<string>();
  const [savedId, flash] = useFlash();
  const saveRef = useRef<() => void>(() => undefined);
  const whenStale = useStale(() => {
    controls.letGo();
    reread();
  });
  const undo = useUndo({ onUndone: reread, onStale: whenStale, onRefused: controls.hold });
  const context: CardContext = {
    controls,
    heldId: hand?.activity.id,
    levelOf: found.levelOf,
    illustrative,
    wantedId,
    savedId,
    mayMove: mayWrite,
    describedBy: hintId,
    onOpen: open,
    onSave: () => saveRef.current(),
  };
  const remember = (text: string, after: Activity, before?: Activity) => {
    undo.remember({ text, resource: resourceOf(after.kind), before, after });
    flash(after.id);
    reread();
  };
  const onMoved = (before: Activity, after: Activity) => {
    controls.letGo();
    const { startsAt, endsAt } = after;
    const time = startsAt && endsAt ? span({ startsAt, endsAt }) : '';
    remember(t('activity.done.moved', { time }), after, before);
  };
  const onSaved = (after: Activity, before?: Activity) => {
    const name = nameOf(after);
    remember(t(before ? 'timetable.saved' : 'timetable.created', { name }), after, before);
    // Takes the place of the drawer's own step, which closes it.
    setDay(after.startsAt ? dayOf(after.startsAt, timeZone) : day);
  };
  const choose = (activity: PlanActivity) => {
    setDay(dayOf(activity.startsAt ?? '', timeZone));
    setWantedId(undefined);
    requestAnimationFrame(() => setWantedId(activity.id));
  };
  return (
    <>
      <Actions onNew={mayWrite ? () => make() : undefined} />
      {plan.activities.length === 0 ? (
        <Empty title={t('timetable.empty')}>{t('timetable.emptyHint')}</Empty>
      ) : (
        <>
          <DayTabs days={days} day={day} onDay={setDay} />
          <Day
            plan={shown}
            index={index}
            day={day}
            context={context}
            onSlot={(delegation, minute) => make({ delegation, minute })}
          />
          {hand && (
            <HandBar
              hand={hand}
              conflicts={conflicts}
              controls={controls}
              saveRef={saveRef}
              onMoved={onMoved}
              onStale={whenStale}
            />
          )}
          <Box
            sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '3fr 2fr' }, columnGap: 2, mt: 2 }}
          >
            <ConflictList plan={plan} found={found} onChoose={choose} />
            <Tray plan={plan} onOpen={open} />
          </Box>
        </>
      )}
      {opened && <ActivityDrawer opened={opened} onClose={close} onSaved={onSaved} />}
      {!opened && <UndoBar {...undo} />}
    </>
  );
}
