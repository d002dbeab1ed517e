import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography, type Theme } from '@mui/material';
import { AGREEMENT_STAGES, nextStage, type AgreementStage } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import type { Agreement } from '../api/records';
import { formatDay } from '../fields/format-time';
import { IllustrativeMark } from '../fields/illustrative';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { Missing } from './Missing';

const dot = (reached: boolean, now: boolean) => ({
  width: 22,
  height: 22,
  borderRadius: '50%',
  display: 'grid',
  placeItems: 'center',
  fontSize: '0.75rem',
  fontWeight: 600,
  border: 2,
  borderColor: reached ? 'primary.main' : 'divider',
  backgroundColor: now ? 'primary.main' : 'background.paper',
  color: now ? 'primary.contrastText' : reached ? 'primary.main' : 'text.secondary',
  '& svg': { fontSize: 14 },
});

/** From the dot before: beneath one another on a phone, where six words have no room side by side. */
const line = (passed: boolean) => ({
  content: '""',
  position: 'absolute',
  top: { xs: 'calc(-50% + 12px)', sm: 10 },
  left: { xs: 10, sm: 'auto' },
  right: { sm: 'calc(50% + 14px)' },
  width: { xs: 2, sm: 'calc(100% - 28px)' },
  height: { xs: 'calc(100% - 24px)', sm: 2 },
  backgroundColor: passed ? 'primary.main' : 'divider',
});

const dueOf = (agreement: Agreement, stage: AgreementStage): string | null =>
  stage === 'pitched' || stage === 'negotiating' ? null : agreement[`${stage}DueOn`];

/** The day it was reached; else by when it should be, and that it is overdue. */
function StageDay({ agreement, stage }: { agreement: Agreement; stage: AgreementStage }) {
  const t = useT();
  const language = useLanguage();
  const source = `${stage}On` as const;
  const on = agreement[source];
  const due = dueOf(agreement, stage);
  const overdue = (agreement.overdueStages as readonly AgreementStage[]).includes(stage);
  if (!on && !due) return null;
  return (
    <Typography
      component="span"
      variant="caption"
      sx={{
        textAlign: 'center',
        color: overdue ? 'error.main' : 'text.secondary',
        fontWeight: overdue ? 600 : 400,
      }}
    >
      {on ? (
        <IllustrativeMark source={source}>
          <time dateTime={on}>{formatDay(on, language)}</time>
        </IllustrativeMark>
      ) : (
        <IllustrativeMark source={`${stage}DueOn`}>
          {t(overdue ? 'agreement.stage.overdue' : 'agreement.stage.due', { day: formatDay(due!, language) })}
        </IllustrativeMark>
      )}
    </Typography>
  );
}

interface StepProps {
  agreement: Agreement;
  stage: AgreementStage;
}

function Step({ agreement, stage }: StepProps) {
  const word = useWord();
  const index = AGREEMENT_STAGES.indexOf(stage);
  const at = AGREEMENT_STAGES.indexOf(agreement.stage);
  const now = index === at;
  const reached = now || agreement[`${stage}On`] !== null;
  return (
    <Box
      component="li"
      aria-current={now ? 'step' : undefined}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: { xs: '22px auto 1fr', sm: 'minmax(0, 1fr)' },
        justifyItems: { xs: 'start', sm: 'center' },
        alignItems: { xs: 'center', sm: 'start' },
        alignContent: { xs: 'center', sm: 'start' },
        columnGap: 1.25,
        rowGap: 0.5,
        minHeight: { xs: 38, sm: 0 },
        '&:not(:first-of-type)::before': line(index <= at),
      }}
    >
      <Box aria-hidden sx={dot(reached, now)}>
        {reached && !now ? <CheckIcon /> : index + 1}
      </Box>
      <Typography
        variant="body2"
        sx={({ palette }: Theme) => ({
          fontWeight: now ? 600 : 400,
          color: reached ? palette.text.primary : palette.text.secondary,
          textAlign: 'center',
        })}
      >
        {word('agreementStage', stage)}
      </Typography>
      <StageDay agreement={agreement} stage={stage} />
    </Box>
  );
}

/**
 * From the first pitch to production, as steps: each with the day it was reached or is due, whatever the order; beneath
 * them what is missing for the next.
 */
export function Stages() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  if (!agreement) return null;
  const next = nextStage(agreement);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box
        component="ol"
        aria-label={t('agreement.verb.stages')}
        sx={{
          ...PLAIN_LIST,
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' },
        }}
      >
        {AGREEMENT_STAGES.map((stage) => (
          <Step key={stage} agreement={agreement} stage={stage} />
        ))}
      </Box>
      {next && <Missing agreement={agreement} stage={next} />}
    </Box>
  );
}
