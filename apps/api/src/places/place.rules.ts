import type { PlaceKind } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

interface Hours {
  days: number[];
  opens: string;
  closes: string;
}

interface Placed {
  kind: PlaceKind;
  parentId: string | null;
  latitude: number | null;
  longitude: number | null;
  openingHours: Hours[] | null;
}

/** What does not fit together in a place, each at its field. */
export function placeFaults(place: Placed): FieldError[] {
  return [...roomFaults(place), ...coordinateFaults(place), ...openingHoursFaults(place.openingHours ?? [])];
}

/** A room is in a place, and nothing else is. */
function roomFaults({ kind, parentId }: Placed): FieldError[] {
  if (kind === 'room' && parentId === null) {
    return [{ field: 'parentId', code: 'field.required', message: 'A room is in a place: say which' }];
  }
  return kind !== 'room' && parentId !== null
    ? [{ field: 'parentId', code: 'field.invalid', message: 'Only a room is in another place' }]
    : [];
}

function coordinateFaults({ latitude, longitude }: Placed): FieldError[] {
  if ((latitude === null) === (longitude === null)) {
    return [];
  }
  const field = latitude === null ? 'latitude' : 'longitude';
  return [{ field, code: 'range.incomplete', message: 'Give both coordinates, or neither' }];
}

/** Hours open before they close, and no two of a day overlap. Those that only touch are fine. */
export function openingHoursFaults(hours: Hours[]): FieldError[] {
  return hours.flatMap(({ days, opens, closes }, index): FieldError[] => {
    const at = `openingHours.${index}`;
    if (opens >= closes) {
      const message = 'Closes before it opens';
      return [{ field: `${at}.closes`, code: 'range.endBeforeStart', message }];
    }
    const overlaps = hours
      .slice(0, index)
      .some(
        (other) => opens < other.closes && other.opens < closes && days.some((d) => other.days.includes(d)),
      );
    return overlaps
      ? [{ field: `${at}.opens`, code: 'field.invalid', message: 'Overlaps other hours of the same day' }]
      : [];
  });
}

/**
 * A room is booked whole and other places are counted, so one cannot become the other under what is planned there.
 */
export function kindFaults(before: PlaceKind, after: PlaceKind): FieldError[] {
  return (before === 'room') === (after === 'room')
    ? []
    : [
        {
          field: 'kind',
          code: 'field.invalid',
          message: 'A room stays a room, and another place becomes none',
        },
      ];
}

/** What limits how many are at a place at once; rooms are booked whole and not counted. */
export interface Limits {
  kind: PlaceKind;
  groupsAtOnce: number | null;
}

/** Whether a place takes fewer groups at once than before, so that what is planned there may be too much. */
export function takesFewerGroups(before: Limits, after: Limits): boolean {
  return (
    after.kind !== 'room' &&
    after.groupsAtOnce !== null &&
    after.groupsAtOnce < (before.groupsAtOnce ?? Infinity)
  );
}
