import { Box, Button, Typography } from '@mui/material';
import type { Plan, UnservedLeg } from '@yutai/planning';
import { Link } from 'react-router-dom';
import { formatWeekday } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { CreateLink } from '../pages/CreateLink';
import { Section } from '../pages/Detail';
import { PLAIN_LIST } from '../theme/plain-list';
import { ConflictLines } from './ConflictLines';
import { useRideWords } from './use-ride-words';

/** Leads to where the road is entered, or else to a transfer of one's own. */
function MendLink({ leg }: { leg: UnservedLeg }) {
  const t = useT();
  const { delegationId, groupId, fromPlaceId, toPlaceId, conflicts } = leg;
  if (conflicts.some(({ code }) => code === 'travel.unknown')) {
    return (
      <Button size="small" component={Link} to={`/travel-matrix?place=${fromPlaceId}`}>
        {t('proposal.enterTravel')}
      </Button>
    );
  }
  const start = {
    placeId: fromPlaceId,
    toPlaceId,
    delegationIds: [delegationId],
    groupIds: groupId ? [groupId] : [],
  };
  return <CreateLink resource="transfers" label="proposal.byHand" variant="text" start={start} />;
}

/** Ways that nothing can be proposed for, each with why, and where that is mended. */
export function Unserved({ plan, unserved }: { plan: Plan; unserved: readonly UnservedLeg[] }) {
  const language = useLanguage();
  const words = useRideWords(plan);
  return (
    <Section title="proposal.unserved">
      <Box component="ul" sx={PLAIN_LIST}>
        {unserved.map((leg) => (
          <Box
            component="li"
            key={leg.key}
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
              <Typography>{words.way(leg)}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {words.who([leg.delegationId], leg.groupId ? [leg.groupId] : [])} ·{' '}
                {formatWeekday(leg.day, language)}
              </Typography>
              <ConflictLines conflicts={leg.conflicts} />
            </Box>
            <MendLink leg={leg} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
