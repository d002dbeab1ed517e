import { Box, ButtonBase, Typography, type Theme } from '@mui/material';
import { clockOf, listMark, pickText } from '@yutai/domain';
import type { Plan, PlanActivity } from '@yutai/planning';
import { RecordContextProvider } from 'ra-core';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { StatusChip } from '../fields/WordField';
import { useLanguage, useT } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { flashing, type CardContext } from './ActivityCard';

interface DayListProps {
  plan: Plan;
  activities: readonly PlanActivity[];
  context: CardContext;
}

/** A day on a phone: one activity beneath the other, in order of time. */
export function DayList({ plan, activities, context }: DayListProps) {
  const t = useT();
  const language = useLanguage();
  const { timeZone } = plan.edition;
  const names = (ids: readonly string[]) =>
    plan.delegations
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => pickText(name, language))
      .join(listMark(language));
  if (activities.length === 0) return <Typography>{t('timetable.emptyDay')}</Typography>;
  return (
    <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1 }}>
      {activities.map((activity) => {
        const { id, kind, startsAt, endsAt, placeId } = activity;
        return (
          <RecordContextProvider key={id} value={{ id, illustrative: context.illustrative.get(id) ?? [] }}>
            <li>
              <ButtonBase
                onClick={() => context.onOpen(activity)}
                sx={[
                  ({ palette }: Theme) => ({
                    width: '100%',
                    display: 'block',
                    textAlign: 'left',
                    p: 1.5,
                    borderRadius: 1,
                    border: `1px solid ${palette.divider}`,
                    borderLeft: `4px solid ${palette.tones.kind[kind].main}`,
                    backgroundColor: palette.background.paper,
                  }),
                  context.savedId === id && flashing,
                ]}
              >
                <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
                  <Typography component="span" sx={{ fontWeight: 600 }}>
                    <IllustrativeMark source="during">
                      {clockOf(startsAt ?? '', timeZone)}–{clockOf(endsAt ?? '', timeZone)}
                    </IllustrativeMark>
                  </Typography>
                  <StatusChip status={activity.status} />
                </Box>
                <Typography component="span" sx={{ display: 'block' }}>
                  <IllustrativeMark source="title">
                    <Localized text={activity.title} />
                  </IllustrativeMark>
                </Typography>
                <Typography
                  component="span"
                  variant="caption"
                  sx={{ display: 'block', color: 'text.secondary' }}
                >
                  <Localized text={plan.places.find((place) => place.id === placeId)?.name} />
                  {placeId && activity.delegationIds.length > 0 && ' · '}
                  {names(activity.delegationIds)}
                </Typography>
              </ButtonBase>
            </li>
          </RecordContextProvider>
        );
      })}
    </Box>
  );
}
