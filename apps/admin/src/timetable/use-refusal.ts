import { useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConflictError, ProblemError, StaleError } from '../api/problem';
import { useT } from '../i18n/use-t';

export interface Refusal {
  severity: 'error' | 'warning';
  text: string;
}

/** Why saving was refused, where no field can show it; what somebody else saved meanwhile is read beneath the form. */
export function useRefusal() {
  const t = useT();
  const translate = useTranslate();
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<Refusal>();
  const onError = (error: unknown) => {
    if (error instanceof ProblemError && error.body.errors) return;
    if (error instanceof StaleError) {
      refresh();
      setRefusal({ severity: 'warning', text: t('timetable.staleForm') });
      return;
    }
    const text = error instanceof Error ? error.message : translate('ra.notification.http_error');
    setRefusal({ severity: 'error', text: error instanceof ConflictError ? t('conflict.refused') : text });
  };
  return { refusal, onError, forget: () => setRefusal(undefined) };
}
