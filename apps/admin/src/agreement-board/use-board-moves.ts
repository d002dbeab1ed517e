import { useQueryClient } from '@tanstack/react-query';
import type { AgreementStage } from '@yutai/domain';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useMoves } from '../agreements/use-moves';
import type { Agreement } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT, useWord } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import type { BoardMove } from './board-move';

interface Done {
  text: string;
  move: BoardMove;
  before: Agreement;
  after: Agreement;
}

/** The move that is being asked about, the one that was made last, and the way back from it. */
export function useBoardMoves() {
  const t = useT();
  const word = useWord();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const queryClient = useQueryClient();
  const { reach, takeBack } = useMoves();
  const [asked, setAsked] = useState<{ agreement: Agreement; move: BoardMove } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [movedId, setMovedId] = useState<string>();

  const said = (agreement: Agreement, stage: AgreementStage) =>
    t('agreement.board.moved', { name: nameOf(agreement), stage: word('agreementStage', stage) });
  const onMoved = (after: Agreement) => {
    if (!asked) return;
    const { agreement: before, move } = asked;
    setMovedId(after.id);
    setDone({ text: said(after, after.stage), move, before, after });
  };
  const undo = async () => {
    if (!done) return;
    const { move, before, after } = done;
    setDone(null);
    try {
      if (move.kind === 'reach') await takeBack(after, move.stage);
      else {
        const { signedAtActivityId } = before;
        await reach(after, { stage: move.stage, on: before[`${move.stage}On`] ?? '', signedAtActivityId });
      }
      notify(t('timetable.takenBack'), { type: 'info' });
    } catch (error) {
      notifyError(error);
    }
    await queryClient.invalidateQueries({ queryKey: ['agreements'] });
  };
  return { asked, ask: setAsked, onMoved, done, undo, forget: () => setDone(null), movedId };
}

export type BoardMoves = ReturnType<typeof useBoardMoves>;
