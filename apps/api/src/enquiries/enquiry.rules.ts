import { ENQUIRY_MOVES, type EnquiryStatus, type EnquiryVerb, type LocalizedText } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

/** The status after a verb, or `null` when it cannot be done from this one. */
export function statusAfter(verb: EnquiryVerb, status: EnquiryStatus): EnquiryStatus | null {
  const { from, to } = ENQUIRY_MOVES[verb];
  return from.includes(status) ? to : null;
}

/** Whether other words are asked, in any language, than were: what was answered no longer answers them. */
export const asksAnew = (before: LocalizedText, after: LocalizedText): boolean =>
  (['zhHans', 'zhHant', 'en'] as const).some((key) => (before[key] ?? '') !== (after[key] ?? ''));

/** What is known of who asks: the edition of the delegation, and the delegation of the delegate. */
export interface Askers {
  editionId: string | null;
  delegationId: string | null;
}

interface Asked extends Askers {
  editionId: string;
  askedById: string | null;
}

/** The delegation is of the edition, and who asked is of the delegation. */
export function askerFaults({ editionId, delegationId, askedById }: Asked, known: Askers): FieldError[] {
  const faults: FieldError[] = [];
  if (delegationId !== null && known.editionId === null) {
    faults.push({
      field: 'delegationId',
      code: 'field.unknownRecord',
      message: 'There is no such delegation',
    });
  } else if (delegationId !== null && known.editionId !== editionId) {
    faults.push({
      field: 'delegationId',
      code: 'record.otherEdition',
      message: 'The delegation is of another edition',
    });
  }
  if (askedById !== null && (known.delegationId === null || known.delegationId !== delegationId)) {
    faults.push({
      field: 'askedById',
      code: 'field.unknownRecord',
      message: 'There is no such delegate in the delegation',
    });
  }
  return faults;
}
