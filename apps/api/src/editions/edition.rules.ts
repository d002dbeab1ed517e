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
