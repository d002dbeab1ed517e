import type { FieldError } from '../problems/problem.js';

interface Days {
  startsOn: string;
  endsOn: string;
  seasonStartsOn: string;
  seasonEndsOn: string;
}

/** The Week ends after it starts, its season too, and it lies in its season. Days as `2025-09-16`; one day is enough. */
export function dayFaults({ startsOn, endsOn, seasonStartsOn, seasonEndsOn }: Days): FieldError[] {
  const before = (field: string, start: string): FieldError => ({
    field,
    code: 'range.endBeforeStart',
    message: `This is before ${start}, when it starts`,
  });
  const outside = (field: string): FieldError => ({
    field,
    code: 'range.outside',
    message: `This is outside the season from ${seasonStartsOn} to ${seasonEndsOn}`,
    params: { from: seasonStartsOn, to: seasonEndsOn },
  });
  if (seasonEndsOn < seasonStartsOn) {
    return [
      before('seasonEndsOn', seasonStartsOn),
      ...(endsOn < startsOn ? [before('endsOn', startsOn)] : []),
    ];
  }
  const faults: FieldError[] = [];
  if (startsOn < seasonStartsOn || startsOn > seasonEndsOn) {
    faults.push(outside('startsOn'));
  }
  if (endsOn < startsOn) {
    faults.push(before('endsOn', startsOn));
  } else if (endsOn > seasonEndsOn) {
    faults.push(outside('endsOn'));
  }
  return faults;
}

/** Some of the day is not quiet, or nobody would ever be told; midnight is where a day begins. */
export function quietFaults({ quietFrom, quietTo }: { quietFrom: string; quietTo: string }): FieldError[] {
  const isAllDay = quietFrom === quietTo || (quietFrom === '00:00' && quietTo === '24:00');
  if (quietFrom === '24:00') {
    return [{ field: 'quietFrom', code: 'field.invalid', message: 'Midnight is 00:00 here' }];
  }
  return isAllDay
    ? [{ field: 'quietTo', code: 'range.endBeforeStart', message: 'Quiet hours leave some of the day' }]
    : [];
}

/** Each co-host that there is no organisation for, at its place in the list. */
export function coHostFaults(coHostIds: string[], known: Iterable<string>): FieldError[] {
  const there = new Set(known);
  return coHostIds.flatMap((id, index): FieldError[] =>
    there.has(id)
      ? []
      : [
          {
            field: `coHostIds.${index}`,
            code: 'field.unknownRecord',
            message: `There is no organisation ${id}`,
          },
        ],
  );
}
