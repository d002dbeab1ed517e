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
  const before = stageOf({ ...agreement, [`${stage}On`]: null });
  return mayGoBack && to === before ? { kind: 'takeBack', stage } : undefined;
}
