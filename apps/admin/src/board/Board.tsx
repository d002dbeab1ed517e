import { Box, Typography, type Theme } from '@mui/material';
import type { Plan, PlanActivity } from '@yutai/planning';
import { useDeferredValue, useId, useState } from 'react';
import { resourceOf } from '../activities/activity-resource';
import { useT } from '../i18n/use-t';
import { BAR_HEIGHT } from '../layout/TopBar';
import { ActivityDrawer, type Opened } from '../timetable/ActivityDrawer';
import { indexOf } from '../timetable/index-of';
import { useConflicts } from '../timetable/use-timetable';
import { boardColours } from './board-colours';
import './board.css';
import { Grid } from './Grid';
import './held.css';
import { RefusalPanel } from './RefusalPanel';
import { SelectionBar } from './SelectionBar';
import { Toolbar } from './Toolbar';
import { Tray } from './Tray';
import { clicksOf } from './use-clicks';
import { useDesk, type Desk } from './use-desk';

interface BoardProps {
  plan: Plan;
  reread: () => Promise<unknown>;
}

/** Above the board the bar and the heading, beneath it the page's own padding. */
const AROUND = BAR_HEIGHT + 72 + 48;

function Refusals({ desk }: { desk: Desk }) {
  const { saving, byId } = desk;
  const [refusal] = saving.refusals;
  if (!refusal) return null;
  const { wish } = refusal;
  return (
    <RefusalPanel
      key={`${wish.activity.id} ${wish.to.startsAt}`}
      refusal={refusal}
      activity={byId.get(wish.activity.id)}
      more={saving.refusals.length - 1}
      busy={saving.wanted.length > 0}
      onWish={(again, overrides) => void saving.save([again], overrides)}
      onExcuse={(fix) => void saving.excuse(fix)}
      onForget={() => saving.forget(refusal)}
    />
  );
}

function Main({ desk, hintId }: { desk: Desk; hintId: string }) {
  const { elements, look, scene, shown, selection, focus, isMovable, engine } = desk;
  // The cards are drawn before they are judged.
  const judged = useDeferredValue<Plan | null>(shown, null);
  const { levelOf } = useConflicts(shown.edition.id, judged && indexOf(judged));
  return (
    <div className="board-main">
      <Grid
        rows={scene.rows}
        week={look.week}
        heads={elements.heads}
        focused={focus.spot}
        scroll={elements.scroll}
        scrollRef={elements.mount.scroll}
        layerRef={elements.mount.layer}
        describedBy={hintId}
        kind={scene.kind}
        scale={scene.axis}
        laneHeight={scene.laneHeight}
        levelOf={levelOf}
        selected={selection.selected}
        isMovable={isMovable}
        onMount={engine?.onMount ?? ignore}
      />
      <Tray
        requests={shown.activities.filter(({ status }) => status === 'request')}
        delegations={shown.delegations}
        isMovable={isMovable}
      />
    </div>
  );
}

const ignore = () => undefined;

interface FootProps {
  desk: Desk;
  onOpen: (activity: PlanActivity) => void;
}

/** What was done last, and what is selected. */
function Foot({ desk, onOpen }: FootProps) {
  const { setLine, selection, scene, saving, isMovable } = desk;
  return (
    <div className="board-foot">
      <Typography ref={setLine} className="board-said" variant="caption" role="status" noWrap />
      <SelectionBar
        activities={selection.activities}
        timeZone={scene.axis.timeZone}
        isMovable={isMovable}
        progress={saving.progress}
        onOpen={onOpen}
        onClear={selection.clear}
        onWishes={(wishes) => void saving.save(wishes)}
      />
    </div>
  );
}

/** The board of an edition: everything is planned on it by hand, and checked before it is let go. */
export function Board({ plan, reread }: BoardProps) {
  const t = useT();
  const hintId = useId();
  const [opened, setOpened] = useState<Opened>();
  const open = ({ id, kind }: PlanActivity) => setOpened({ resource: resourceOf(kind), id });
  const close = () => setOpened(undefined);
  const onSaved = () => {
    close();
    void reread();
  };
  const desk = useDesk({ plan, reread, onOpen: open });
  const { elements, look, saving, scene } = desk;
  const { root: setRoot, bar: setBar } = elements.mount;
  return (
    <Box
      ref={setRoot}
      className={`board${scene.laneHeight < 40 ? ' is-low' : ''}${desk.holding ? ' is-holding' : ''}`}
      sx={(theme: Theme) => ({
        ...boardColours(theme),
        '--head': `${elements.heads.left}px`,
        '--header': `${elements.heads.top}px`,
        height: `calc(100vh - ${AROUND}px)`,
      })}
      onKeyDown={desk.onKeyDown}
      {...clicksOf(desk, open)}
    >
      <Toolbar
        look={look.look}
        days={look.days}
        onLook={look.change}
        onUndo={saving.offered.undo ? saving.undo : undefined}
        onRedo={saving.offered.redo ? saving.redo : undefined}
      />
      <Main desk={desk} hintId={hintId} />
      <Foot desk={desk} onOpen={open} />
      <Box id={hintId} sx={{ display: 'none' }}>
        {t('board.keysText')}
      </Box>
      <Box ref={setBar} className="board-bar" role="region" aria-label={t('conflict.title')} hidden />
      <Refusals desk={desk} />
      {opened && <ActivityDrawer opened={opened} onClose={close} onSaved={onSaved} />}
    </Box>
  );
}
