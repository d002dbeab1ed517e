import { Box } from '@mui/material';
import { listMark, missingFor, type AgreementStage } from '@yutai/domain';
import type { Agreement } from '../api/records';
import { useLanguage, useT, useWord } from '../i18n/use-t';

interface MissingProps {
  agreement: Agreement;
  stage: AgreementStage;
}

/** What is not on record yet of what a stage asks for; nothing where nothing is missing. */
export function Missing({ agreement, stage }: MissingProps) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const needs = missingFor(stage, agreement);
  if (needs.length === 0) return null;
  return (
    <Box component="p" sx={{ m: 0, color: 'warning.main' }}>
      {t('agreement.stage.missing', {
        stage: word('agreementStage', stage),
        needs: needs.map((need) => word('agreementNeed', need)).join(listMark(language)),
      })}
    </Box>
  );
}
