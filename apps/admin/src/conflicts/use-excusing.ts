import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { useWarn } from '../pages/use-warn';
import { useUndo } from '../timetable/use-undo';
import { excuseFromOther, type ExcuseFromOther } from './excuse';

/**
 * Excuses somebody from another activity while one is in the form, which is then saved again or checked anew.
 * @param saveAgain saves what was refused before, and leaves the form; false where nothing was, and it can be taken back
 */
export function useExcusing(saveAgain: () => boolean) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const warn = useWarn();
  const client = useQueryClient();
  const checkAnew = () => void client.invalidateQueries({ queryKey: ['dryRun'] });
  const undo = useUndo({
    onUndone: checkAnew,
    onStale: () => warn(t('conflictList.stale')),
    onRefused: () => warn(t('conflictList.noWayBack')),
  });
  const excuse = async (fix: ExcuseFromOther) => {
    try {
      const { names, ...saved } = await excuseFromOther(fix);
      const text = t('conflict.excused', names);
      if (saveAgain()) notify(text, { type: 'info' });
      else undo.remember({ text, ...saved });
    } catch (error) {
      notifyError(error);
    }
    checkAnew();
  };
  return { excuse, undo };
}
