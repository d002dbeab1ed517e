import { maySign, stageOf, stagesAhead, stagesToTakeBack, type AgreementStage } from '@yutai/domain';
import type { Agreement } from '../api/records';

/** What it takes to have a card in another column: a stage was reached, or the one it is at was recorded in error. */
export interface BoardMove {
  kind: 'reach' | 'takeBack';
  stage: AgreementStage;
}
type Standing = Parameters<typeof stagesAhead>[0] & Pick<Agreement, 'stage'>;

/**
 * The move by which a card is dropped on a column; none where it cannot go. A stage that was left out is reached without
 * leaving a column further on.
 */
export function boardMove(agreement: Standing, to: AgreementStage): BoardMove | undefined {
  const { stage } = agreement;
  const reachable: readonly AgreementStage[] = [
    ...(maySign(agreement) ? (['signed'] as const) : []),
    ...stagesAhead(agreement),
  ];
  if (reachable.includes(to)) return { kind: 'reach', stage: to };
  const mayGoBack = (stagesToTakeBack(agreement) as readonly AgreementStage[]).includes(stage);
  return mayGoBack && to === columnBefore(agreement) ? { kind: 'takeBack', stage } : undefined;
}

/**
 * Whether a move can be undone without a trace: a signing of what was neither pitched nor negotiated before leaves, taken
 * back, its day as that of the negotiation.
 */
export const isUndoable = ({ pitchedOn, negotiatingOn }: Standing, { stage }: BoardMove): boolean =>
  stage !== 'signed' || pitchedOn !== null || negotiatingOn !== null;

/** Where a card is once the stage it is at was taken back; what was signed at once has been negotiated. */
function columnBefore(agreement: Standing): AgreementStage {
  const { stage, pitchedOn, negotiatingOn } = agreement;
  const before = stageOf({ ...agreement, [`${stage}On`]: null });
  return stage === 'signed' && pitchedOn === null && negotiatingOn === null ? 'negotiating' : before;
}
