import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { requestFile } from '../api/http';
import { saveFile } from '../api/save-file';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';

/** Who came to what, as a workbook, for whoever may see this page. */
export function SaveAttendance({ editionId }: { editionId: string }) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const language = useLanguage();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const query = new URLSearchParams({ editionId, language });
      const { blob, name } = await requestFile(`/attendance/workbook?${query}`, {});
      saveFile(blob, name);
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
      {t('attendance.save')}
    </Button>
  );
}
