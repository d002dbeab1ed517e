import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useCanAccess, useNotify } from 'ra-core';
import { useState } from 'react';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import type { LinesAsked } from './lines-path';
import { saveLines } from './use-total-lines';

/** All the lines as a workbook, for those who may have documents. */
export function SaveLines({ asked }: { asked: LinesAsked }) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const language = useLanguage();
  const [saving, setSaving] = useState(false);
  const { canAccess } = useCanAccess({ action: 'readDesk', resource: 'agreements' });
  if (!canAccess) return null;
  const save = async () => {
    setSaving(true);
    try {
      const name = await saveLines(asked, language);
      notify(t('document.saved', { name }), { type: 'success' });
    } catch (error) {
      notifyError(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<DownloadIcon />}
      loading={saving}
      loadingPosition="start"
      onClick={() => void save()}
    >
      {t('agreement.lines.save')}
    </Button>
  );
}
