import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';

const ProgressDialog = lazy(() => import('./ProgressDialog'));

/** Opens the import of a district's progress sheet, for those who may write the ledger. */
export function ProgressButton() {
  const t = useT();
  const { edition } = useEdition();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ action: 'create', resource: 'agreements' });
  if (!canAccess || !edition) return null;
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<UploadIcon />} onClick={() => setOpen(true)}>
        {t('progress.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ProgressDialog edition={edition} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
