import type { AgreementStage, AgreementStatus, OpeningStage } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

/** The stage that a new record begins at: signed as soon as it has the day of its signing. */
export function openingStage(signedOn: string | null, stage: OpeningStage | null): AgreementStage {
  return signedOn === null ? (stage ?? 'negotiating') : 'signed';
}

/** Whatever is not simply going on has a reason. */
export function needsReason(status: AgreementStatus): boolean {
  return status !== 'ongoing';
}

interface Party {
  organisationId: string;
  signatoryId: string | null;
}

/** Each organisation and each signatory is there; the sets are of those that are. */
export function partyFaults(
  parties: readonly Party[],
  organisations: ReadonlySet<string>,
  people: ReadonlySet<string>,
): FieldError[] {
  return parties.flatMap(({ organisationId, signatoryId }, index) => {
    const faults: FieldError[] = [];
    const unknown = (field: string, what: string) =>
      faults.push({
        field: `parties.${index}.${field}`,
        code: 'field.unknownRecord',
        message: `There is no such ${what}`,
      });
    if (!organisations.has(organisationId)) {
      unknown('organisationId', 'organisation');
    }
    if (signatoryId !== null && !people.has(signatoryId)) {
      unknown('signatoryId', 'person');
    }
    return faults;
  });
}
