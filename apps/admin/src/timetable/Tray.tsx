import { Box, ButtonBase, Typography, type Theme } from '@mui/material';
import type { Plan, PlanActivity } from '@yutai/planning';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { PLAIN_LIST } from '../theme/plain-list';

interface TrayProps {
  plan: Plan;
  onOpen: (activity: PlanActivity) => void;
}

/** What waits for a time. */
export function Tray({ plan, onOpen }: TrayProps) {
  const t = useT();
  const requests = plan.activities.filter(({ status }) => status === 'request');
  return (
    <Section title="timetable.requests">
      {requests.length === 0 && <Typography variant="body2">{t('timetable.noRequests')}</Typography>}
      <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1 }}>
        {requests.map((activity) => (
          <li key={activity.id}>
            <ButtonBase
              onClick={() => onOpen(activity)}
              sx={({ palette }: Theme) => ({
                width: '100%',
                display: 'block',
                textAlign: 'left',
                px: 1.25,
                py: 0.75,
                borderRadius: '4px',
                border: `1px dashed ${palette.tones.kind[activity.kind].main}`,
                borderLeft: `4px solid ${palette.tones.kind[activity.kind].main}`,
              })}
            >
              <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 500 }}>
                <Localized text={activity.title} />
              </Typography>
              <Typography
                component="span"
                variant="caption"
                sx={{ display: 'block', color: 'text.secondary' }}
              >
                {plan.delegations
                  .filter(({ id }) => activity.delegationIds.includes(id))
                  .map(({ id, name }) => (
                    <Box component="span" key={id} sx={{ mr: 1 }}>
                      <Localized text={name} />
                    </Box>
                  ))}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Section>
  );
}
