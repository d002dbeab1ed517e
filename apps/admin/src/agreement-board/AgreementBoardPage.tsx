import { Box, Button } from '@mui/material';
import { AGREEMENT_STAGES, type AgreementStage } from '@yutai/domain';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import { Loading, Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { ReachDialog } from '../agreements/ReachDialog';
import { TakeBackDialog } from '../agreements/TakeBackDialog';
import { useTotals } from '../agreements/use-totals';
import type { Agreement } from '../api/records';
import { useAll } from '../api/use-all';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { Empty } from '../pages/Notice';
import { Unread } from '../pages/Unread';
import { UndoBar } from '../timetable/UndoBar';
import { boardMove } from './board-move';
import { BoardCard } from './BoardCard';
import { BoardColumn } from './BoardColumn';
import { useBoardMoves, type BoardMoves } from './use-board-moves';

const BY_TITLE = { field: 'title', order: 'ASC' } as const;

function Actions() {
  const t = useT();
  return (
    <PageActions>
      <Button size="small" variant="outlined" component={Link} to="/agreements">
        {t('agreement.board.list')}
      </Button>
    </PageActions>
  );
}

// Beneath one another on a phone, where the menu of a card is at hand and nothing is dragged.
const BESIDE = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: `repeat(${AGREEMENT_STAGES.length}, minmax(184px, 1fr))`,
  },
  gap: 1,
  overflowX: 'auto',
  pb: 1,
};

interface ColumnsProps {
  agreements: readonly Agreement[];
  moves: BoardMoves;
}

/** A column for each stage; a card is dragged to another, or moved by its menu, and the day of it is asked. */
function Columns({ agreements, moves: { ask, movedId } }: ColumnsProps) {
  const { canAccess = false } = useCanAccess({ action: 'edit', resource: 'agreements' });
  const { totals, scope } = useTotals('stage');
  const [held, setHeld] = useState<Agreement | null>(null);
  const at = (stage: AgreementStage) => agreements.filter((agreement) => agreement.stage === stage);
  const drop = (to: AgreementStage) => {
    const move = held && boardMove(held, to);
    if (move) ask({ agreement: held, move });
  };
  const card = (agreement: Agreement) => (
    <BoardCard
      key={agreement.id}
      agreement={agreement}
      movable={canAccess}
      moved={agreement.id === movedId}
      onGrab={() => setHeld(agreement)}
      onDrop={() => setHeld(null)}
      onMove={(move) => ask({ agreement, move })}
    />
  );
  return (
    <Box sx={BESIDE}>
      {AGREEMENT_STAGES.map((stage) => (
        <BoardColumn
          key={stage}
          stage={stage}
          count={at(stage).length}
          total={totals?.groups.find(({ key }) => key === stage)}
          scope={scope}
          open={held ? boardMove(held, stage) !== undefined : undefined}
          onDrop={() => drop(stage)}
        >
          {at(stage).map(card)}
        </BoardColumn>
      ))}
    </Box>
  );
}

/** What is asked of a move before it is made. */
function Asked({ moves: { asked, ask, onMoved } }: { moves: BoardMoves }) {
  if (!asked) return null;
  const { agreement, move } = asked;
  const about = { agreement, stages: [move.stage], onClose: () => ask(null) };
  return move.kind === 'reach' ? (
    <ReachDialog {...about} onReached={onMoved} />
  ) : (
    <TakeBackDialog {...about} onTakenBack={onMoved} />
  );
}

function Board({ agreements }: { agreements: readonly Agreement[] }) {
  const moves = useBoardMoves();
  const { done, undo, forget } = moves;
  return (
    <>
      <Columns agreements={agreements} moves={moves} />
      <Asked moves={moves} />
      <UndoBar saved={done} undo={undo} forget={forget} />
    </>
  );
}

export default function AgreementBoardPage() {
  const t = useT();
  const { edition } = useEdition();
  const filter = edition && { editionId: edition.id };
  const { data: agreements, error } = useAll<Agreement>('agreements', filter, BY_TITLE);
  return (
    <>
      <EditionInAddress />
      <Title title={t('agreement.board.title')} preferenceKey={false} />
      <Actions />
      {!agreements && (error ? <Unread error={error} /> : <Loading />)}
      {agreements?.length === 0 && (
        <Empty title={t('resources.agreements.empty')}>{t('resources.agreements.invite')}</Empty>
      )}
      {agreements && agreements.length > 0 && <Board agreements={agreements} />}
    </>
  );
}
