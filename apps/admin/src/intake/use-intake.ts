import { useSheet } from '../sheets/use-sheet';
import { applyIntake, previewIntake, type Reading } from './intake-client';

const fresh = (file: File): Reading => ({
  ...{ file, columns: null, headerRow: null },
  ...{ overrides: [], skipRejected: false },
});

/** The list of a delegation on its way in. */
export const useIntake = (delegationId: string) =>
  useSheet(
    {
      key: delegationId,
      preview: (reading: Reading, language, signal) => previewIntake(delegationId, reading, language, signal),
      apply: (reading: Reading, language) => applyIntake(delegationId, reading, language),
    },
    fresh,
  );

export type Intaking = ReturnType<typeof useIntake>;
