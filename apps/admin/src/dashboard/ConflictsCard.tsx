import { Box, Typography } from '@mui/material';
import type { EditionConflict, Plan } from '@yutai/planning';
import type { Edition } from '../api/records';
import { useEditionConflicts } from '../conflicts/use-edition-conflicts';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useT } from '../i18n/use-t';
import { ActivityLink } from './ActivityLink';
import { DashCard, Nothing, Rows } from './DashCard';

const SHOWN = 8;

function ConflictRow({ conflict, plan }: { conflict: EditionConflict; plan: Plan }) {
  const t = useT();
  const { sentence, span } = useConflictWords();
  const activity = plan.activities.find(({ id }) => id === conflict.activityId);
  const { level } = conflict;
  return (
    <li>
      <Typography variant="body2">
        {level !== 'inform' && (
          <Box component="b" sx={{ color: level === 'block' ? 'error.main' : 'warning.main', mr: 1 }}>
            {t(`dashboard.${level}`)}
          </Box>
        )}
        {sentence(conflict)}
      </Typography>
      {activity && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <ActivityLink activity={activity} />
          {activity.startsAt &&
            activity.endsAt &&
            ` · ${span({ startsAt: activity.startsAt, endsAt: activity.endsAt })}`}
        </Typography>
      )}
    </li>
  );
}

function Conflicts({ conflicts, plan }: { conflicts: readonly EditionConflict[]; plan: Plan }) {
  return (
    <Rows>
      {conflicts.map((conflict) => (
        <ConflictRow
          key={[conflict.activityId, conflict.code, conflict.resource.id, conflict.other?.id].join()}
          conflict={conflict}
          plan={plan}
        />
      ))}
    </Rows>
  );
}

/** What stands in the way of the timetable, worst first; what is merely said is folded away. */
export function ConflictsCard({ edition }: { edition: Edition }) {
  const t = useT();
  const found = useEditionConflicts(edition.id);
  if (!found) return null;
  const { plan, informs, setAside } = found;
  const toSolve = [...found.toSolve].sort((first, second) => first.level.localeCompare(second.level));
  const title =
    toSolve.length > 0 ? `${t('dashboard.conflicts')} (${toSolve.length})` : t('dashboard.conflicts');
  return (
    <DashCard title={title} to="/conflicts">
      {toSolve.length === 0 && <Nothing>{t('dashboard.noConflicts')}</Nothing>}
      <Conflicts conflicts={toSolve.slice(0, SHOWN)} plan={plan} />
      {toSolve.length > SHOWN && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {t('dashboard.more', { smart_count: toSolve.length - SHOWN })}
        </Typography>
      )}
      {setAside.length > 0 && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {t('dashboard.overridden', { smart_count: setAside.length })}
        </Typography>
      )}
      {informs.length > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Box
            component="summary"
            sx={{ cursor: 'pointer', fontSize: '0.875rem', color: 'text.secondary', mb: 1 }}
          >
            {t('dashboard.informs', { smart_count: informs.length })}
          </Box>
          <Conflicts conflicts={informs} plan={plan} />
        </Box>
      )}
    </DashCard>
  );
}
