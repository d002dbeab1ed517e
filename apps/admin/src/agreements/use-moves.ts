import type { AgreementStage } from '@yutai/domain';
import { useDataProvider } from 'ra-core';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Agreement } from '../api/records';

export interface Reached {
  stage: AgreementStage;
  on: string;
  reason?: string | null;
  signedAtActivityId?: string | null;
}

interface TakingBack {
  reason?: string | null;
  /** Of a signing: forgets where it was too. */
  withOccasion?: boolean;
}

/** What moves an agreement, each sent with the version that was read and answered with the record as it is then. */
export function useMoves() {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const act = ({ id, version }: Agreement, verb: string, body: object) =>
    dataProvider.verb<Agreement>('agreements', id, verb, body, version);
  return {
    reach: (agreement: Agreement, { stage, on, reason, signedAtActivityId }: Reached) =>
      stage === 'signed'
        ? act(agreement, 'sign', { signedOn: on, signedAtActivityId: signedAtActivityId ?? null })
        : act(agreement, 'advance', { stage, reachedOn: on, reason: reason || null }),
    takeBack: (agreement: Agreement, stage: AgreementStage, more: TakingBack = {}) =>
      act(agreement, 'take-back', { stage, ...more }),
    makeVoid: (agreement: Agreement, reason: string) => act(agreement, 'void', { reason }),
    reinstate: (agreement: Agreement) => act(agreement, 'reinstate', {}),
    setStatus: (agreement: Agreement, body: object) => act(agreement, 'set-status', body),
  };
}
