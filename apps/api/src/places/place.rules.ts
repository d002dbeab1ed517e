import type { PlaceKind } from '@yutai/domain';
import type { OpeningHours } from '@yutai/planning';
import { hoursFaults } from '../http/opening-hours.rules.js';
import type { FieldError } from '../problems/problem.js';

interface Placed {
  kind: PlaceKind;
  parentId: string | null;
  latitude: number | null;
  longitude: number | null;
  openingHours: OpeningHours[] | null;
}

/** What does not fit together in a place, each at its field. */
export function placeFaults(place: Placed): FieldError[] {
  return [
    ...roomFaults(place),
    ...coordinateFaults(place),
    ...hoursFaults('openingHours', place.openingHours ?? []),
  ];
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
