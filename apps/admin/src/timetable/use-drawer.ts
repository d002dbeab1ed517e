import { holdsBookings } from '@yutai/domain';
import type { PlanActivity, PlanDelegation } from '@yutai/planning';
import { useLocation, useNavigate } from 'react-router-dom';
import { resourceOf } from '../activities/activity-resource';
import { BLANK_VISIT } from '../site-visits/SiteVisitForms';
import type { Opened } from './ActivityDrawer';
import { GRID_MINUTES, instantAt } from './day-view';

/** As long as a visit is made when it is made by a click. */
const USUAL_MINUTES = 90;

interface Slot {
  delegation: PlanDelegation | null;
  minute: number;
}

interface Where {
  editionId: string;
  day: string;
  timeZone: string;
  /** Those who may not write are led to the activity's page instead. */
  mayWrite: boolean;
}

/**
 * What is open beside the grid: an activity to change, or a visit to make, in the slot that was clicked. It is a step in
 * the browser's history, so that Back closes it, and whatever leaves it is held back by what was typed.
 */
export function useDrawer({ editionId, day, timeZone, mayWrite }: Where) {
  const navigate = useNavigate();
  const { pathname, search, state } = useLocation();
  const opened = (state as { opened?: Opened } | null)?.opened;
  const setOpened = (what: Opened) => void navigate({ pathname, search }, { state: { opened: what } });
  const open = ({ id, kind, status }: PlanActivity) => {
    const resource = resourceOf(kind);
    if (mayWrite && (holdsBookings(status) || status === 'request')) setOpened({ resource, id });
    else void navigate(`/${resource}/${id}/show`);
  };
  const make = (slot?: Slot) => {
    const end = slot && Math.min(slot.minute + USUAL_MINUTES, GRID_MINUTES);
    const times = slot && {
      startsAt: instantAt(day, slot.minute, timeZone),
      endsAt: instantAt(day, end ?? GRID_MINUTES, timeZone),
    };
    const delegationIds = slot?.delegation ? [slot.delegation.id] : [];
    setOpened({ resource: 'site-visits', defaults: { ...BLANK_VISIT, editionId, delegationIds, ...times } });
  };
  return { opened, open, make, close: () => void navigate(-1) };
}
