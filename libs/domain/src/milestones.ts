import { AGREEMENT_STAGES, type AgreementStage, type AgreementStatus, type AmountKind } from './kinds.js';

/** The day on which a project reached each stage, in the edition's time zone; null where it has not, as far as is known. */
export type Milestones = Readonly<Record<`${AgreementStage}On`, string | null>>;

/** The stages that a project can be recorded at before it is signed. */
export const OPENING_STAGES = ['pitched', 'negotiating'] as const satisfies readonly AgreementStage[];
export type OpeningStage = (typeof OPENING_STAGES)[number];

/** The stages that a project can be moved to; signing is a move of its own, because it has a place too. */
export const REACHED_STAGES = [
  'negotiating',
  'started',
  'funded',
  'producing',
] as const satisfies readonly AgreementStage[];
export type ReachedStage = (typeof REACHED_STAGES)[number];

/** The stages that a project can have a target for: the day by which it should have got there. */
export const TARGET_STAGES = [
  'signed',
  'started',
  'funded',
  'producing',
] as const satisfies readonly AgreementStage[];
export type TargetStage = (typeof TARGET_STAGES)[number];

/** The stages that a project can be taken back from. */
export const RETURNED_STAGES = ['negotiating', ...TARGET_STAGES] as const satisfies readonly AgreementStage[];
export type ReturnedStage = (typeof RETURNED_STAGES)[number];

type Standing = Milestones & { readonly status: AgreementStatus };

const place = (stage: AgreementStage) => AGREEMENT_STAGES.indexOf(stage);

export const isSigned = (stage: AgreementStage): boolean => place(stage) >= place('signed');

/** How far it got: the furthest stage that it reached, whatever it left out on the way. */
export const stageOf = (milestones: Milestones): AgreementStage =>
  AGREEMENT_STAGES.findLast((stage) => milestones[`${stage}On`] !== null) ?? 'pitched';

/** Only what is not signed yet, and was not given up. */
export const maySign = (agreement: Pick<Standing, 'signedOn' | 'status'>): boolean =>
  agreement.signedOn === null && agreement.status !== 'terminated';

/**
 * The stages that may be reached: those not reached yet, on the same side of the signing, and none once the project was
 * given up. Each has its own day, so money may arrive before ground is broken and a stage may be left out.
 */
export const stagesAhead = (agreement: Standing): ReachedStage[] =>
  agreement.status === 'terminated'
    ? []
    : REACHED_STAGES.filter(
        (stage) => agreement[`${stage}On`] === null && isSigned(stage) === (agreement.signedOn !== null),
      );

/** The stages whose day may be taken back as recorded in error: the signing only while nothing stands on it. */
export const stagesToTakeBack = (milestones: Milestones): ReturnedStage[] =>
  RETURNED_STAGES.filter(
    (stage) =>
      milestones[`${stage}On`] !== null &&
      (stage !== 'signed' || !isSigned(stageOf({ ...milestones, signedOn: null }))),
  );

/** What the desk expects to be on record before a project is at a stage. */
export const NEEDS = ['parties', 'signatory', 'amount', 'district', 'utilised', 'started', 'funded'] as const;
export type Need = (typeof NEEDS)[number];

interface OnRecord extends Milestones {
  readonly districtCode: string | null;
  readonly parties: readonly { readonly signatoryId: string | null }[];
  readonly amounts: Readonly<Record<AmountKind, { readonly lines: number }>>;
}

const IS_MET: Readonly<Record<Need, (agreement: OnRecord) => boolean>> = {
  parties: ({ parties }) => parties.length > 1,
  signatory: ({ parties }) => parties.some(({ signatoryId }) => signatoryId !== null),
  amount: ({ amounts }) => amounts.contracted.lines + amounts.intended.lines > 0,
  district: ({ districtCode }) => districtCode !== null,
  utilised: ({ amounts }) => amounts.utilised.lines > 0,
  started: ({ startedOn }) => startedOn !== null,
  funded: ({ fundedOn }) => fundedOn !== null,
};

const NEEDED: Readonly<Record<AgreementStage, readonly Need[]>> = {
  pitched: [],
  negotiating: ['parties'],
  signed: ['parties', 'signatory', 'amount'],
  started: ['district'],
  funded: ['utilised'],
  producing: ['started', 'funded'],
};

/**
 * What is missing for a stage. It is said and stops nobody: eight projects signed in twenty minutes are completed
 * afterwards.
 */
export const missingFor = (stage: AgreementStage, agreement: OnRecord): Need[] =>
  NEEDED[stage].filter((need) => !IS_MET[need](agreement));

/** The stage to work on: the first ahead that was not reached; none once it produces or was given up. */
export const nextStage = (agreement: Standing): AgreementStage | undefined =>
  maySign(agreement)
    ? AGREEMENT_STAGES.find((stage) => place(stage) > place(stageOf(agreement)))
    : stagesAhead(agreement)[0];
