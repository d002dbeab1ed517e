import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { EditionConflict, Plan, PlanActivity } from '@yutai/planning';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { PLAIN_LIST } from '../theme/plain-list';
import type { Found } from './use-timetable';

interface ListProps {
  plan: Plan;
  found: Found;
  /** Brings an activity before the eyes. */
  onChoose: (activity: PlanActivity) => void;
}

function Lines({ conflicts, plan, onChoose }: Omit<ListProps, 'found'> & { conflicts: EditionConflict[] }) {
  const { sentence, span } = useConflictWords();
  return (
    <Box component="ul" sx={PLAIN_LIST}>
      {conflicts.map((conflict, at) => {
        const activity = plan.activities.find(({ id }) => id === conflict.activityId);
        if (!activity?.startsAt || !activity.endsAt) return null;
        const { startsAt, endsAt } = activity;
        const colour = conflict.level === 'block' ? 'error.main' : 'warning.main';
        return (
          <Box component="li" key={`${conflict.activityId} ${conflict.code} ${conflict.resource.id} ${at}`}>
            <ButtonBase
              onClick={() => onChoose(activity)}
              sx={{
                display: 'flex',
                gap: 1,
                width: '100%',
                textAlign: 'left',
                alignItems: 'flex-start',
                p: 0.75,
                mx: -0.75,
                borderRadius: 1,
                '&:hover': { backgroundColor: 'action.hover' },
              }}
            >
              {conflict.level !== 'inform' && (
                <WarningIcon aria-hidden sx={{ fontSize: 18, mt: '2px', color: colour }} />
              )}
              <span>
                <Typography component="span" variant="body2" sx={{ display: 'block' }}>
                  {sentence(conflict, { startsAt, endsAt })}
                </Typography>
                <Typography
                  component="span"
                  variant="caption"
                  sx={{ display: 'block', color: 'text.secondary' }}
                >
                  {nameOf(activity)} · {span({ startsAt, endsAt })}
                </Typography>
              </span>
            </ButtonBase>
          </Box>
        );
      })}
    </Box>
  );
}

/** What is wrong with the edition's timetable, each leading to the activity that meets it. */
export function ConflictList({ plan, found, onChoose }: ListProps) {
  const t = useT();
  const { toSolve, notes, setAside } = found;
  return (
    <Section title="timetable.toSolve">
      {toSolve.length === 0 && <Typography variant="body2">{t('timetable.noConflicts')}</Typography>}
      <Lines conflicts={toSolve} plan={plan} onChoose={onChoose} />
      {setAside > 0 && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
          {t('timetable.setAside', { smart_count: setAside })}
        </Typography>
      )}
      {notes.length > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Typography component="summary" variant="body2" sx={{ color: 'text.secondary', cursor: 'pointer' }}>
            {t('timetable.notes', { smart_count: notes.length })}
          </Typography>
          <Lines conflicts={notes} plan={plan} onChoose={onChoose} />
        </Box>
      )}
    </Section>
  );
}
