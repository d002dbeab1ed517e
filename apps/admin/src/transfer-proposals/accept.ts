import type { Schemas } from '@yutai/api-client';
import { MOST_PROPOSALS } from '@yutai/domain';
import type { Conflict, Plan, TransferProposal } from '@yutai/planning';
import { dataProvider } from '../api/data-provider';
import { ProblemError } from '../api/problem';
import { bodyOf } from './adjusted';

interface MadeTransfer {
  id: string;
  version: number;
}

export interface Refused {
  proposal: TransferProposal;
  conflicts: Conflict[];
}

export interface Accepted {
  made: { proposal: TransferProposal; transfers: MadeTransfer[]; excusedIds: readonly string[] }[];
  refused: Refused[];
  /** What went wrong before all were sent; those made until then are made. */
  error?: Error;
}

/** Makes transfers of proposals, some at once; those that are refused do not stop the others. */
export async function acceptAll(
  plan: Plan,
  proposals: readonly TransferProposal[],
  onProgress: (done: number) => void,
): Promise<Accepted> {
  const accepted: Accepted = { made: [], refused: [] };
  try {
    for (let from = 0; from < proposals.length; from += MOST_PROPOSALS) {
      const some = proposals.slice(from, from + MOST_PROPOSALS);
      const { data } = await dataProvider.batch<Schemas['ProposalOutcomesDto']>('transfers', 'proposals', {
        editionId: plan.edition.id,
        proposals: some.map((proposal) => bodyOf(proposal, plan)),
      });
      some.forEach((proposal, at) => {
        const { transfers = [], excusedIds = [], conflicts = [] } = data[at] ?? {};
        if (transfers.length > 0) accepted.made.push({ proposal, transfers, excusedIds });
        else accepted.refused.push({ proposal, conflicts: conflicts as Conflict[] });
      });
      onProgress(from + some.length);
    }
  } catch (error) {
    return { ...accepted, error: error as Error };
  }
  return accepted;
}

/**
 * Takes back what was just made; what somebody has changed since stays, and what is gone is gone. What cannot be asked,
 * for want of a network, is thrown.
 * @returns how many stay
 */
export async function takeBack(
  transfers: readonly MadeTransfer[],
  onProgress: (done: number) => void,
): Promise<number> {
  let kept = 0;
  for (const [at, { id, version }] of transfers.entries()) {
    try {
      await dataProvider.delete<MadeTransfer>('transfers', { id, previousData: { id, version } });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.status !== 404) kept += 1;
    }
    onProgress(at + 1);
  }
  return kept;
}
