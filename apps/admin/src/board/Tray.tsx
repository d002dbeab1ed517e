import type { PlanActivity, PlanDelegation } from '@yutai/planning';
import { nameOf } from '../fields/name-of';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import './tray.css';

interface TrayProps {
  requests: readonly PlanActivity[];
  delegations: readonly PlanDelegation[];
  isMovable: (activity: PlanActivity) => boolean;
}

/** What waits for a time: dragged onto the board by the same pointer and the same keys. */
export function Tray({ requests, delegations, isMovable }: TrayProps) {
  const t = useT();
  return (
    <section className="board-tray" aria-label={t('board.tray')}>
      <strong>
        {t('board.tray')} {requests.length > 0 && requests.length}
      </strong>
      <span className="board-tray-note">
        {t(requests.length > 0 ? 'board.trayHint' : 'board.noRequests')}
      </span>
      <ul>
        {requests.map((activity) => (
          <li key={activity.id}>
            <button
              type="button"
              className={`board-card is-${activity.kind} is-request${isMovable(activity) ? ' is-movable' : ''}`}
              data-card={activity.id}
            >
              <span className="board-card-title">
                <Localized text={activity.title} />
              </span>
              <span className="board-tray-note">
                {activity.delegationIds
                  .map((id) => nameOf(delegations.find((each) => each.id === id)))
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
