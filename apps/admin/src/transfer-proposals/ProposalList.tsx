import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { Plan, TransferProposal } from '@yutai/planning';
import { useState } from 'react';
import { formatWeekday } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { PLAIN_LIST } from '../theme/plain-list';
import { ProposalRow } from './ProposalRow';
import type { Proposals } from './use-proposals';

const AT_ONCE = 60;

interface ListProps {
  plan: Plan;
  proposing: Proposals;
  proposals: readonly TransferProposal[];
}

function DayOfProposals({ plan, proposing, proposals, day }: ListProps & { day: string }) {
  const t = useT();
  const language = useLanguage();
  const [length, setLength] = useState(AT_ONCE);
  const taken = proposals.filter(proposing.isTaken).length;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        <FormControlLabel
          control={
            <Checkbox
              checked={taken === proposals.length}
              indeterminate={taken > 0 && taken < proposals.length}
              onChange={(_, checked) => proposing.take(proposals, checked)}
            />
          }
          label={
            <Typography component="h3" variant="h3">
              {formatWeekday(day, language)}
            </Typography>
          }
        />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('proposal.chosen', { taken, all: proposals.length })}
        </Typography>
      </Box>
      <Box component="ul" sx={PLAIN_LIST} aria-label={formatWeekday(day, language)}>
        {proposals.slice(0, length).map((proposal) => (
          <ProposalRow key={proposal.key} {...{ plan, proposing, proposal }} />
        ))}
      </Box>
      {proposals.length > length && (
        <Button onClick={() => setLength(length + AT_ONCE)} sx={{ mt: 1 }}>
          {t('proposal.more', { count: Math.min(AT_ONCE, proposals.length - length) })}
        </Button>
      )}
    </>
  );
}

/** What is proposed, by day and time. */
export function ProposalList({ plan, proposing, proposals }: ListProps) {
  const days = [...new Set(proposals.map(({ day }) => day))].sort();
  return (
    <Section>
      {days.map((day) => (
        <DayOfProposals
          key={day}
          {...{ plan, proposing, day }}
          proposals={proposals.filter((proposal) => proposal.day === day)}
        />
      ))}
    </Section>
  );
}
