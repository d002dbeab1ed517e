import { Button } from '@mui/material';
import { TEXT_KEY } from '@yutai/domain';
import { useCanAccess, useRecordContext } from 'ra-core';
import { Link } from 'react-router-dom';
import type { SiteVisit } from '../api/records';
import { useLanguage, useT } from '../i18n/use-t';

/** What was asked at a visit becomes an enquiry: its notes, or else what came of it, of the delegation that was there. */
export function AskButton() {
  const t = useT();
  const language = useLanguage();
  const visit = useRecordContext<SiteVisit>();
  const { canAccess } = useCanAccess({ action: 'create', resource: 'enquiries' });
  if (!visit || !canAccess) return null;
  const { editionId, delegations, notes, outcome } = visit;
  const [own, ...others] = delegations;
  const record = {
    editionId,
    ...(own && others.length === 0 && { delegationId: own.id }),
    question: notes ? { [TEXT_KEY[language]]: notes } : outcome,
  };
  return (
    <Button component={Link} to="/enquiries/create" state={{ record }} size="small" variant="outlined">
      {t('enquiry.ask')}
    </Button>
  );
}
