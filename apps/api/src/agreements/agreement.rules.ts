import { stageOf, type AgreementStatus, type Milestones, type OpeningStage } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

const NOT_REACHED: Milestones = {
  pitchedOn: null,
  negotiatingOn: null,
  signedOn: null,
  startedOn: null,
  fundedOn: null,
  producingOn: null,
};

/** The stage that a new record begins at, with its day: signed as soon as it has the day of its signing. */
export function opening(signedOn: string | null, stage: OpeningStage | null, on: string) {
  const milestones =
    signedOn === null
      ? { ...NOT_REACHED, [`${stage ?? 'negotiating'}On`]: on }
      : { ...NOT_REACHED, signedOn };
  return { ...milestones, stage: stageOf(milestones) };
}

/** The days of a record after one of them was set or taken back, with the stage that follows from them. */
export function reached(agreement: Milestones, change: Partial<Milestones>) {
  return { ...change, stage: stageOf({ ...agreement, ...change }) };
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
