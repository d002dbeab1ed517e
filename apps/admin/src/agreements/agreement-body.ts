import { TARGET_STAGES } from '@yutai/domain';
import type { Party } from '../api/records';
import { lineOf, type LineForm } from './line-form';

type Values = Record<string, unknown>;

/** A party as it is written: its names only come along when it is read. */
const partyOf = ({ organisationId, side, signatoryId, signatoryTitle }: Party) => ({
  organisationId,
  side,
  signatoryId: signatoryId || null,
  // A title is that of somebody who signs.
  signatoryTitle: signatoryId ? signatoryTitle : null,
});

/** A day that was emptied is none. */
const targetsOf = (values: Values): Values =>
  Object.fromEntries(TARGET_STAGES.map((stage) => [`${stage}DueOn`, values[`${stage}DueOn`] || null]));

export const replacementOf = (values: Values): Values => ({
  ...values,
  ...targetsOf(values),
  ownerId: values.ownerId || null,
  parties: ((values.parties ?? []) as Party[]).map(partyOf),
});

/** A new agreement: signed where it has the day of it, else at a stage before; with the first line of its ledger. */
export function newAgreementOf(values: Values): Values {
  const signedOn = values.signedOn || null;
  return {
    ...replacementOf(values),
    signedOn,
    signedAtActivityId: signedOn ? (values.signedAtActivityId ?? null) : null,
    stage: signedOn ? null : (values.stage ?? null),
    stageOn: signedOn ? null : values.stageOn || null,
    amount: lineOf(values.amount as LineForm),
  };
}
