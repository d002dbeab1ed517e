import type { Fix } from '@yutai/planning';
import { useResourceContext } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { NamedPerson, Override } from '../api/records';
import { candidateOf } from '../activities/candidate';
import { ConflictPanel } from './ConflictPanel';
import { refusing } from './overrides';
import { useDryRun } from './use-dry-run';
import { useMayOverride } from './use-may-override';

type Values = Record<string, unknown>;

/** What there is to check: nothing while a stored activity is arranged as it was, which saving does not check anew. */
function changedCandidate(values: Values, stored: Values | undefined): Values | null {
  const candidate = candidateOf(values);
  const before = values.id === undefined ? null : candidateOf(stored ?? {});
  return JSON.stringify(candidate) === JSON.stringify(before) ? null : candidate;
}

/** The conflicts of the activity in the form, following what is typed; its fixes write into the form. */
export function FormConflicts() {
  const resource = useResourceContext() ?? '';
  const place = useRef<HTMLDivElement>(null);
  const { setValue } = useFormContext();
  const { submitCount, isSubmitting, defaultValues } = useFormState();
  const values = useWatch() as Values;
  const mayOverride = useMayOverride();
  const overrides = (values.overrides as Override[] | null) ?? [];
  const verdict = useDryRun(resource, changedCandidate(values, defaultValues), {
    attempt: submitCount,
    saving: isSubmitting,
  });
  const refused = submitCount > 0 && !isSubmitting && refusing(verdict.conflicts, overrides).length > 0;
  // After a refused attempt to save, what refused it must be in sight.
  useEffect(() => {
    if (refused) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refused, submitCount]);
  const set = (name: string, value: unknown) =>
    setValue(name, value, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
  const mend = (fix: Fix) => {
    if (fix.kind === 'move') {
      set('startsAt', fix.startsAt);
      set('endsAt', fix.endsAt);
    }
    if (fix.kind === 'place') set('placeId', fix.placeId);
    if (fix.kind === 'excuse') {
      const people = ((values.people as NamedPerson[] | null) ?? []).filter(
        ({ personId }) => personId !== fix.personId,
      );
      set('people', [...people, { personId: fix.personId, part: 'excused' }]);
    }
  };
  return (
    <div ref={place} style={{ scrollMargin: 72 }}>
      <ConflictPanel
        verdict={verdict}
        handling={{ overrides, mayOverride, onOverride: (next) => set('overrides', next), onFix: mend }}
      />
    </div>
  );
}
