import type { Conflict, Fix } from '@yutai/planning';
import { useResourceContext } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useController, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { NamedPerson, Override } from '../api/records';
import { candidateOf } from '../activities/candidate';
import { Overridden } from '../activities/sections';
import { useT } from '../i18n/use-t';
import { UndoBar } from '../timetable/UndoBar';
import { changesOf } from './changes-of-fix';
import { ConflictPanel } from './ConflictPanel';
import { isFromOther } from './excuse';
import { OutOfSight } from './OutOfSight';
import { lacksReason, refusing } from './overrides';
import { useDryRun } from './use-dry-run';
import { useExcusing } from './use-excusing';
import { useMayOverride } from './use-may-override';

type Values = Record<string, unknown>;

/** What there is to check: nothing while a stored activity is arranged as it was, which saving does not check anew. */
function changedCandidate(values: Values, stored: Values | undefined): Values | null {
  const candidate = candidateOf(values);
  const before = values.id === undefined ? null : candidateOf(stored ?? {});
  return JSON.stringify(candidate) === JSON.stringify(before) ? null : candidate;
}

const timeOf = ({ startsAt, endsAt }: Values) =>
  typeof startsAt === 'string' && typeof endsAt === 'string' ? { startsAt, endsAt } : undefined;

/** While no place is chosen, that the way to it is not known goes without saying. */
const isOf = ({ placeId }: Values, { code }: Conflict) => code !== 'travel.unknown' || Boolean(placeId);

/** The conflicts of what is typed, and whether they refuse it. */
function useVerdict(values: Values, overrides: readonly Override[]) {
  const resource = useResourceContext() ?? '';
  const { submitCount, isSubmitting, defaultValues } = useFormState();
  const checked = useDryRun(resource, changedCandidate(values, defaultValues), {
    attempt: submitCount,
    saving: isSubmitting,
  });
  const verdict = { ...checked, conflicts: checked.conflicts.filter((conflict) => isOf(values, conflict)) };
  const wasTried = submitCount > 0 && !isSubmitting;
  return { verdict, submitCount, isRefused: wasTried && refusing(verdict.conflicts, overrides).length > 0 };
}

/** After a refused attempt to save, what refused it must be in sight. */
function useInSight(isRefused: boolean, attempt: number) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isRefused) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isRefused, attempt]);
  return place;
}

/** The conflicts of the activity in the form, following what is typed; its fixes write into the form, or excuse from another. */
export function FormConflicts() {
  const t = useT();
  const { setValue } = useFormContext();
  const values = useWatch() as Values;
  const mayOverride = useMayOverride();
  const overrides = (values.overrides as Override[] | null) ?? [];
  const { verdict, submitCount, isRefused } = useVerdict(values, overrides);
  const place = useInSight(isRefused, submitCount);
  // A reason that is asked for and not written keeps the form from being sent.
  const validate = (given: Override[] | null) =>
    !lacksReason(verdict.conflicts, given ?? []) || t('conflict.reasonMissing');
  useController({ name: 'overrides', rules: { validate } });
  const { excuse, undo } = useExcusing(() => {
    if (isRefused) place.current?.closest('form')?.requestSubmit();
    return isRefused;
  });
  const write = (changes: Values) => {
    for (const [name, value] of Object.entries(changes))
      setValue(name, value, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
  };
  const people = (values.people as NamedPerson[] | null) ?? [];
  const mend = (fix: Fix) => (isFromOther(fix) ? void excuse(fix) : write(changesOf(fix, people)));
  const onOverride = (next: Override[]) => write({ overrides: next });
  const wantsReasons = submitCount > 0;
  return (
    <div ref={place} style={{ scrollMargin: 72 }}>
      <ConflictPanel
        verdict={verdict}
        time={timeOf(values)}
        handling={{ overrides, mayOverride, onOverride, onFix: mend, wantsReasons }}
      />
      {verdict.state === 'none' && <Overridden />}
      <OutOfSight count={verdict.conflicts.length} place={place} />
      <UndoBar {...undo} />
    </div>
  );
}
