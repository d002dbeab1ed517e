import type { Conflict, Fix } from '@yutai/planning';
import { useResourceContext } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useController, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { NamedPerson, Override } from '../api/records';
import { candidateOf } from '../activities/candidate';
import { Overridden } from '../activities/sections';
import { useT } from '../i18n/use-t';
import { UndoBar } from '../timetable/UndoBar';
import { ConflictPanel } from './ConflictPanel';
import { isFromOther } from './excuse';
import { peopleAfter } from './people-after';
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

/** While no place is chosen, that the way to it is not known goes without saying. */
const isOf = ({ placeId }: Values, { code }: Conflict) => code !== 'travel.unknown' || Boolean(placeId);

/** The conflicts of the activity in the form, following what is typed; its fixes write into the form, or excuse from another. */
export function FormConflicts() {
  const resource = useResourceContext() ?? '';
  const place = useRef<HTMLDivElement>(null);
  const { setValue } = useFormContext();
  const t = useT();
  const { submitCount, isSubmitting, defaultValues } = useFormState();
  const values = useWatch() as Values;
  const mayOverride = useMayOverride();
  const overrides = (values.overrides as Override[] | null) ?? [];
  const checked = useDryRun(resource, changedCandidate(values, defaultValues), {
    attempt: submitCount,
    saving: isSubmitting,
  });
  const verdict = { ...checked, conflicts: checked.conflicts.filter((conflict) => isOf(values, conflict)) };
  const { startsAt, endsAt } = values;
  const time = typeof startsAt === 'string' && typeof endsAt === 'string' ? { startsAt, endsAt } : undefined;
  // A reason that is asked for and not written keeps the form from being sent.
  useController({
    name: 'overrides',
    rules: {
      validate: (given: Override[] | null) =>
        !lacksReason(verdict.conflicts, given ?? []) || t('conflict.reasonMissing'),
    },
  });
  const refused = submitCount > 0 && !isSubmitting && refusing(verdict.conflicts, overrides).length > 0;
  // After a refused attempt to save, what refused it must be in sight.
  useEffect(() => {
    if (!refused) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused, submitCount]);
  const set = (name: string, value: unknown) =>
    setValue(name, value, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
  const { excuse, undo } = useExcusing(() => {
    if (refused) place.current?.closest('form')?.requestSubmit();
    return refused;
  });
  const mend = (fix: Fix) => {
    if (isFromOther(fix)) {
      void excuse(fix);
      return;
    }
    if (fix.kind === 'move') {
      set('startsAt', fix.startsAt);
      set('endsAt', fix.endsAt);
    }
    if (fix.kind === 'place') set('placeId', fix.placeId);
    if (fix.kind === 'vehicle') set('vehicleId', fix.vehicleId);
    if (fix.kind === 'excuse' || fix.kind === 'crew') {
      set('people', peopleAfter((values.people as NamedPerson[] | null) ?? [], fix));
    }
  };
  return (
    <div ref={place} style={{ scrollMargin: 72 }}>
      <ConflictPanel
        verdict={verdict}
        time={time}
        handling={{
          overrides,
          mayOverride,
          onOverride: (next) => set('overrides', next),
          onFix: mend,
          wantsReasons: submitCount > 0,
        }}
      />
      {verdict.state === 'none' && <Overridden />}
      <UndoBar {...undo} />
    </div>
  );
}
