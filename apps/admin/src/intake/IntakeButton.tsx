import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import type { Delegation } from '../api/records';
import { useT } from '../i18n/use-t';

const IntakeDialog = lazy(() => import('./IntakeDialog'));

/** Opens the import of a delegation's list, for those who may write the delegation. */
export function IntakeButton({ delegation }: { delegation: Delegation }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'delegations', record: delegation });
  if (!canAccess) return null;
  return (
    <>
      <Button size="small" startIcon={<UploadIcon />} onClick={() => setOpen(true)}>
        {t('intake.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <IntakeDialog delegation={delegation} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
