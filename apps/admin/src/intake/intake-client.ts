import type { Schemas } from '@yutai/api-client';
import type { Language } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { Override } from '../api/records';
import { request, requestFile } from '../api/http';
import { saveFile } from '../api/save-file';
import { formOf, type Reading as SheetReading } from '../sheets/reading';

export type Intake = Schemas['IntakeDto'];
export type IntakeRow = Schemas['IntakeRowDto'];
export type IntakeField = Schemas['IntakeField'];
export type Outcome = Schemas['IntakeOutcome'];

export const OUTCOMES: readonly Outcome[] = ['new', 'joined', 'changed', 'unchanged', 'rejected'];

/** How a list is read, with what somebody says of it. */
export interface Reading extends SheetReading<IntakeField> {
  /** Conflicts that somebody has set aside with a reason. */
  overrides: Override[];
  skipRejected: boolean;
}

export interface Preview {
  record: Intake;
  conflicts: Conflict[];
}

const NAMES: readonly (IntakeField | null)[] = ['name', 'nameHans', 'nameHant', 'nameEn'];

/** Whether a column is said to hold the names: without one, nobody is read. */
export const isNamed = ({ columns }: Intake): boolean => columns.some(({ field }) => NAMES.includes(field));

/** How many are taken in. */
export const takenIn = ({ counts }: Intake): number => counts.new + counts.joined + counts.changed;

const pathOf = (delegationId: string) => `/delegations/${encodeURIComponent(delegationId)}/intake`;

/** What taking the list in would do. @throws ProblemError when it cannot be read */
export const previewIntake = (
  delegationId: string,
  reading: Reading,
  language: Language,
  signal: AbortSignal,
) =>
  request<Preview>(`${pathOf(delegationId)}?dryRun=true`, {
    method: 'POST',
    body: formOf({ ...reading, language }),
    signal,
  });

export const applyIntake = (delegationId: string, reading: Reading, language: Language) =>
  request<Intake>(pathOf(delegationId), { method: 'POST', body: formOf({ ...reading, language }) });

/** Saves the rows that cannot be taken in as a workbook of this name. */
export async function saveRejected(delegationId: string, reading: Reading, language: Language, name: string) {
  const body = formOf({ ...reading, language });
  const { blob } = await requestFile(`${pathOf(delegationId)}/rejected`, { method: 'POST', body });
  saveFile(blob, name);
}
