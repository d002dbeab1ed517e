import { useTranslate } from 'ra-core';
import { useCallback, useEffect } from 'react';
import { useFormState } from 'react-hook-form';
import { useBeforeUnload, useBlocker } from 'react-router-dom';

/**
 * Asks before anything typed in the form around it is left behind, wherever one goes: by Escape, a button, Back, or
 * closing the tab. Unlike react-admin's own question it is still asked after a refused attempt to save.
 */
export function AskBeforeLeaving({ saved }: { saved: boolean }) {
  const translate = useTranslate();
  const { dirtyFields } = useFormState();
  const asks = !saved && Object.keys(dirtyFields).length > 0;
  const blocker = useBlocker(asks);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(translate('ra.message.unsaved_changes'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, translate]);
  useBeforeUnload(useCallback((event) => asks && event.preventDefault(), [asks]));
  return null;
}
