import { Box, Button, Typography } from '@mui/material';
import type { Plan, UnservedLeg } from '@yutai/planning';
import { Link } from 'react-router-dom';
import { formatWeekday } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { CreateLink } from '../pages/CreateLink';
import { Section } from '../pages/Detail';
import { ConflictLines } from './ConflictLines';
import { useRideWords } from './use-ride-words';

/** Ways that nothing can be proposed for, each with why, and where that is mended. */
export function Unserved({ plan, unserved }: { plan: Plan; unserved: readonly UnservedLeg[] }) {
  const t = useT();
  const language = useLanguage();
  const words = useRideWords(plan);
  return (
    <Section title="proposal.unserved">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {unserved.map(({ key, day, delegationId, groupId, fromPlaceId, toPlaceId, conflicts }) => (
          <Box
            component="li"
            key={key}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              justifyContent: 'space-between',
              py: 1,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography>{words.way({ fromPlaceId, toPlaceId })}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {words.who([delegationId], groupId ? [groupId] : [])} · {formatWeekday(day, language)}
              </Typography>
              <ConflictLines conflicts={conflicts} />
            </Box>
            {conflicts.some(({ code }) => code === 'travel.unknown') ? (
              <Button size="small" component={Link} to={`/travel-matrix?place=${fromPlaceId}`}>
                {t('proposal.enterTravel')}
              </Button>
            ) : (
              <CreateLink
                resource="transfers"
                label="proposal.byHand"
                variant="text"
                start={{
                  placeId: fromPlaceId,
                  toPlaceId,
                  delegationIds: [delegationId],
                  groupIds: groupId ? [groupId] : [],
                }}
              />
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
