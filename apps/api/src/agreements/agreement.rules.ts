import type { AgreementStage, AgreementStatus } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

/**
 * Where each stage may go. A stage says how far a project got, so it only moves forward; steps may be left out, and
 * money may arrive before ground is broken: a project that is funded stays so when it is started afterwards.
 * Signing is a move of its own, because it has a day.
 */
const ADVANCES: Record<AgreementStage, readonly AgreementStage[]> = {
  pitched: ['negotiating'],
  negotiating: [],
  signed: ['started', 'funded', 'producing'],
  started: ['funded', 'producing'],
  funded: ['producing'],
  producing: [],
};

/** The stages that a project can be recorded at before it is signed. */
export const OPENING_STAGES = ['pitched', 'negotiating'] as const satisfies readonly AgreementStage[];
export type OpeningStage = (typeof OPENING_STAGES)[number];

/** The stages that `advance` can move to. */
export const REACHED_STAGES = [
  'negotiating',
  'started',
  'funded',
  'producing',
] as const satisfies readonly AgreementStage[];

interface Standing {
  stage: AgreementStage;
  status: AgreementStatus;
}

/** The stage that a new record begins at: signed as soon as it has the day of its signing. */
export function openingStage(signedOn: string | null, stage: OpeningStage | null): AgreementStage {
  return signedOn === null ? (stage ?? 'negotiating') : 'signed';
}

/** Only what is not signed yet, and was not given up. */
export function maySign({ stage, status }: Standing): boolean {
  return status !== 'terminated' && OPENING_STAGES.some((opening) => opening === stage);
}

/** Only forward, and not once it was given up. */
export function mayAdvance({ stage, status }: Standing, to: AgreementStage): boolean {
  return status !== 'terminated' && ADVANCES[stage].includes(to);
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
