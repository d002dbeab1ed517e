import {
  AGREEMENT_STAGES,
  compareDecimals,
  stageOf,
  type AgreementStage,
  type AgreementStatus,
  type AmountKind,
  type ErrorCode,
  type Milestones,
  type Money,
} from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';
import { fault } from '../sheets/cell-reader.rules.js';
import type { ProgressField } from './column-words.js';
import { stepsTo, type CurrentLine, type Step } from './cumulative.rules.js';
import type { Entry } from './row.rules.js';

/** An agreement as it stands, with the lines of its ledger that count. */
export interface Stored extends Milestones {
  id: string;
  districtCode: string | null;
  status: AgreementStatus;
  statusReason: string | null;
  lines: Readonly<Record<AmountKind, readonly CurrentLine[]>>;
}

/** A day, the district (GB/T 2260) or the status as it was and as it will be. */
export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

/** A line that is added, with what all of its kind come to before and after. */
export interface NewLine extends Step {
  field: ProgressField;
  kind: AmountKind;
  effectiveOn: string;
  before: Money;
  after: Money;
  /** What is known, where that is more. */
  lowers: Money | null;
}

/** What changes of the row of an agreement. */
export type Values = Partial<Milestones> & {
  districtCode?: string;
  status?: AgreementStatus;
  statusReason?: string | null;
  statusSince?: string;
};

export interface Difference {
  values: Values;
  changes: Change[];
  lines: NewLine[];
  faults: FieldError[];
}

const place = (stage: AgreementStage) => AGREEMENT_STAGES.indexOf(stage);
const dayOf = (stage: AgreementStage) => `${stage}On` as const;

/** The days on which stages were reached, by the row: where it says a stage and no day, the day that it is as of. */
function reachedDays({ days, stage }: Entry, stored: Stored, asOf: string): Partial<Milestones> {
  const said = Object.fromEntries(
    AGREEMENT_STAGES.flatMap((one) => (days[one] ? [[dayOf(one), days[one]]] : [])),
  );
  if (!stage || days[stage.stage]) return said;
  const before = stored[dayOf(stage.stage)];
  const isPassed = before !== null || place(stage.stage) < place(stageOf({ ...stored, ...said }));
  const on = stage.on ?? (isPassed ? before : asOf);
  return { ...said, ...(on !== null && { [dayOf(stage.stage)]: on }) };
}

function statusOf({ status }: Entry, stored: Stored, asOf: string): Values {
  if (!status) return {};
  const isSame = status.status === stored.status;
  const statusReason =
    status.status === 'ongoing' ? null : (status.reason ?? (isSame ? stored.statusReason : null));
  if (isSame && statusReason === stored.statusReason) return {};
  return { status: status.status, statusReason, ...(!isSame && { statusSince: asOf }) };
}

const districtOf = ({ districtCode }: Entry, stored: Stored): Values =>
  districtCode === null || districtCode === stored.districtCode ? {} : { districtCode };

/** The kind of line that a signed amount is held against: what was contracted; before a signing, what is intended. */
function signedKind({ lines }: Stored, isSigned: boolean): AmountKind {
  return isSigned || lines.contracted.length > 0 ? 'contracted' : 'intended';
}

/** What a row would change of an agreement; a cell that says nothing new changes nothing. */
export function difference(entry: Entry, stored: Stored, asOf: string): Difference {
  const reached = reachedDays(entry, stored, asOf);
  const status = statusOf(entry, stored, asOf);
  const days = Object.fromEntries(
    Object.entries(reached).filter(([name, day]) => day !== stored[name as keyof Milestones]),
  );
  const after = { ...stored, ...days };
  const values = { ...days, ...districtOf(entry, stored), ...status };
  const ledger = ledgerOf(entry, after, asOf);
  const changes = Object.entries(values).flatMap(([field, value]) =>
    field === 'statusSince'
      ? []
      : [
          {
            field: field === 'districtCode' ? 'district' : field,
            before: stored[field as keyof Milestones],
            after: value as string | null,
          },
        ],
  );
  return {
    values,
    changes,
    lines: ledger.lines,
    faults: [...standingFaults(after, days, status), ...ledger.faults],
  };
}

function standingFaults(after: Stored, days: Partial<Milestones>, status: Values): FieldError[] {
  const faults: [ProgressField, ErrorCode][] = [];
  const first = Object.keys(days)[0] as ProgressField | undefined;
  const isBeyond = place(stageOf({ ...after, signedOn: null })) > place('signed');
  if (after.signedOn === null && isBeyond) faults.push(['signedOn', 'agreement.notSigned']);
  if (first && (status.status ?? after.status) === 'terminated' && after.status === 'terminated') {
    faults.push([first, 'agreement.givenUp']);
  }
  if (status.status && status.status !== 'ongoing' && status.statusReason === null) {
    faults.push(['statusReason', 'field.required']);
  }
  return faults.map(([field, code]) => fault(field, code));
}

function ledgerOf(entry: Entry, after: Stored, asOf: string) {
  const signed = signedKind(after, after.signedOn !== null);
  const lines: NewLine[] = [];
  const faults: FieldError[] = [];
  const add = (field: 'contracted' | 'utilised', kind: AmountKind, day: string) => {
    const total = entry[field];
    if (!total || isIntended(field, total, after)) return;
    const found = stepsTo(total, after.lines[kind]);
    const lowers = moreThan(total, kind, after);
    if (!found) faults.push(fault(field, 'amount.otherCurrency'));
    for (const step of found?.steps ?? []) {
      const effectiveOn = step.replaces?.effectiveOn ?? day;
      lines.push({ ...step, field, kind, effectiveOn, before: found!.before, after: total, lowers });
    }
  };
  add('contracted', signed, after.signedOn ?? asOf);
  add('utilised', 'utilised', asOf);
  return { lines, faults };
}

/** What is known, if that is more: as long as nothing is contracted, what was intended. */
function moreThan(total: Money, kind: AmountKind, { lines }: Stored): Money | null {
  const isFirst = kind === 'contracted' && lines.contracted.length === 0;
  const known = stepsTo(total, isFirst ? lines.intended : lines[kind])?.before;
  return known && compareDecimals(total.amount, known.amount) < 0 ? known : null;
}

/** Where nothing is contracted, what was intended is the signed amount: the same again says nothing new. */
function isIntended(field: ProgressField, total: Money, { lines }: Stored): boolean {
  if (field !== 'contracted' || lines.contracted.length > 0 || lines.intended.length === 0) return false;
  return stepsTo(total, lines.intended)?.steps.length === 0;
}
