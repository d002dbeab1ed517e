import type { ProgressLine, ProgressRow } from './progress-client';

type Loss = Pick<ProgressRow, 'lines' | 'changes'>;

/** The first line of each kind that makes less of what is known. */
export const loweringLines = ({ lines }: Loss): ProgressLine[] =>
  lines.filter(
    ({ kind, lowers }, at) => lowers !== null && lines.findIndex((one) => one.kind === kind) === at,
  );

/** The reason that a row would clear; undefined when it clears none. */
export const clearedReason = ({ changes }: Loss): string | undefined =>
  changes.find(({ field, after }) => field === 'statusReason' && after === null)?.before ?? undefined;

/** Whether something known would become less by a row: that is not taken unasked. */
export const isLoss = (row: Loss): boolean =>
  loweringLines(row).length > 0 || clearedReason(row) !== undefined;
