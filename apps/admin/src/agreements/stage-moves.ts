import { AGREEMENT_STAGES, type AgreementStage } from '@yutai/domain';
import type { Agreement } from '../api/records';

const place = (stage: AgreementStage) => AGREEMENT_STAGES.indexOf(stage);
export const isSigned = (stage: AgreementStage) => place(stage) >= place('signed');

/**
 * The stages that an agreement may be moved to: only forward, and not once it was given up. Signing is a move of its
 * own, because it has a day.
 */
export function stagesAhead({ stage, status }: Pick<Agreement, 'stage' | 'status'>): AgreementStage[] {
  if (status === 'terminated') return [];
  return AGREEMENT_STAGES.filter(
    (next) => next !== 'signed' && place(next) > place(stage) && isSigned(next) === isSigned(stage),
  );
}

export const maySign = ({ stage, status }: Pick<Agreement, 'stage' | 'status'>) =>
  !isSigned(stage) && status !== 'terminated';
