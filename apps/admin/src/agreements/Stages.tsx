import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography, type Theme } from '@mui/material';
import { AGREEMENT_STAGES } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import type { Agreement } from '../api/records';
import { useT, useWord } from '../i18n/use-t';

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

/** From the first pitch to production, as steps: those behind it, where it stands, and those ahead. */
export function Stages() {
  const t = useT();
  const word = useWord();
  const agreement = useRecordContext<Agreement>();
  if (!agreement) return null;
  const at = AGREEMENT_STAGES.indexOf(agreement.stage);
  return (
    <Box
      component="ol"
      aria-label={t('agreement.verb.stages')}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
      }}
    >
      {AGREEMENT_STAGES.map((stage, index) => (
        <Box
          component="li"
          key={stage}
          aria-current={index === at ? 'step' : undefined}
          sx={({ palette }: Theme) => ({
            position: 'relative',
            display: 'grid',
            justifyItems: 'center',
            gap: 0.5,
            '&:not(:first-of-type)::before': {
              content: '""',
              position: 'absolute',
              top: 10,
              right: 'calc(50% + 14px)',
              width: 'calc(100% - 28px)',
              height: 2,
              backgroundColor: index <= at ? palette.primary.main : palette.divider,
            },
          })}
        >
          <Box aria-hidden sx={dot(index <= at, index === at)}>
            {index < at ? <CheckIcon /> : index + 1}
          </Box>
          <Typography
            variant="body2"
            sx={{
              fontWeight: index === at ? 600 : 400,
              color: index <= at ? 'text.primary' : 'text.secondary',
              fontSize: { xs: '0.75rem', sm: '0.875rem' },
              textAlign: 'center',
            }}
          >
            {word('agreementStage', stage)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
